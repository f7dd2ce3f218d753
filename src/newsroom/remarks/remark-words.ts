import { type RemarkTerms, remarkTerms } from '../../story/remark-terms.ts';
import type { InLanguages } from '../words/in-languages.ts';

/** The texts of notes and suggestions on the newsroom's screens. */
export interface RemarkWords extends RemarkTerms {
  readonly back: string;
  readonly all: string;
  /** The way to the text by itself, where those who may not write can choose words too. */
  readonly inText: string;
  readonly none: string;
  readonly settled: string;
  readonly newNote: string;
  readonly newSuggestion: string;
  readonly passage: string;
  readonly passageHelp: string;
  readonly text: string;
  readonly textHelp: string;
  readonly words: string;
  readonly wordsHelp: string;
  readonly makeNote: string;
  readonly makeSuggestion: string;
  readonly done: Readonly<Record<RemarkAct, string>>;
  readonly mentioned: string;
}

export type RemarkAct =
  | 'note'
  | 'suggestion'
  | 'answer'
  | 'edit'
  | 'delete'
  | 'resolve'
  | 'reopen'
  | 'accept'
  | 'refuse';

export const remarkWords: InLanguages<RemarkWords> = {
  en: {
    ...remarkTerms.en,
    back: 'To the story',
    all: 'All notes and suggestions',
    inText: 'Read, and choose words to note or suggest',
    none: 'Nobody has anything to say about this text. Write a note on a passage, or suggest other words.',
    settled: 'Settled',
    newNote: 'Write a note',
    newSuggestion: 'Suggest other words',
    passage: 'Passage',
    passageHelp: 'Word for word as it stands in the text, and so much of it that it stands there once.',
    text: 'Note',
    textHelp: '@ and a colleague’s name mentions them. Readers never see it.',
    words: 'Other words',
    wordsHelp: 'Left empty, the passage is to go.',
    makeNote: 'Write the note',
    makeSuggestion: 'Suggest',
    done: {
      note: 'The note is there.',
      suggestion: 'The suggestion is there.',
      answer: 'Your answer is there.',
      edit: 'Your words are changed.',
      delete: 'Your words are deleted.',
      resolve: 'The note is resolved.',
      reopen: 'The note is open again.',
      accept: 'Accepted: the words are in the text.',
      refuse: 'The text stays as it is.',
    },
    mentioned: 'You are mentioned',
  },
  hi: {
    ...remarkTerms.hi,
    back: 'ख़बर पर',
    all: 'सभी टिप्पणियाँ और सुझाव',
    inText: 'पढ़ें, और टिप्पणी या सुझाव के लिए शब्द चुनें',
    none: 'इस पाठ पर अभी किसी ने कुछ नहीं कहा। किसी अंश पर टिप्पणी लिखें, या दूसरे शब्द सुझाएँ।',
    settled: 'निपटाए गए',
    newNote: 'टिप्पणी लिखें',
    newSuggestion: 'दूसरे शब्द सुझाएँ',
    passage: 'अंश',
    passageHelp: 'शब्दशः जैसा पाठ में है, और इतना कि वह एक ही बार हो।',
    text: 'टिप्पणी',
    textHelp: '@ और सहकर्मी का नाम उन्हें बताता है। पाठक इसे कभी नहीं देखते।',
    words: 'दूसरे शब्द',
    wordsHelp: 'ख़ाली हो तो अंश हटाया जाए।',
    makeNote: 'टिप्पणी लिखें',
    makeSuggestion: 'सुझाएँ',
    done: {
      note: 'टिप्पणी लिख दी गई।',
      suggestion: 'सुझाव दे दिया गया।',
      answer: 'आपका जवाब लिख दिया गया।',
      edit: 'आपकी बात बदल दी गई।',
      delete: 'आपकी बात हटा दी गई।',
      resolve: 'टिप्पणी निपटा दी गई।',
      reopen: 'टिप्पणी फिर खुली है।',
      accept: 'स्वीकृत: शब्द पाठ में हैं।',
      refuse: 'पाठ वैसा ही रहेगा।',
    },
    mentioned: 'आपका ज़िक्र है',
  },
  ur: {
    ...remarkTerms.ur,
    back: 'خبر پر',
    all: 'تمام نوٹ اور تجاویز',
    inText: 'پڑھیں، اور نوٹ یا تجویز کے لیے الفاظ چنیں',
    none: 'اس متن پر ابھی کسی نے کچھ نہیں کہا۔ کسی اقتباس پر نوٹ لکھیں، یا دوسرے الفاظ تجویز کریں۔',
    settled: 'نمٹائے گئے',
    newNote: 'نوٹ لکھیں',
    newSuggestion: 'دوسرے الفاظ تجویز کریں',
    passage: 'اقتباس',
    passageHelp: 'لفظ بہ لفظ جیسا متن میں ہے، اور اتنا کہ وہ ایک ہی بار ہو۔',
    text: 'نوٹ',
    textHelp: '@ اور ساتھی کا نام انھیں بتاتا ہے۔ قارئین اسے کبھی نہیں دیکھتے۔',
    words: 'دوسرے الفاظ',
    wordsHelp: 'خالی ہو تو اقتباس ہٹایا جائے۔',
    makeNote: 'نوٹ لکھیں',
    makeSuggestion: 'تجویز دیں',
    done: {
      note: 'نوٹ لکھ دیا گیا۔',
      suggestion: 'تجویز دے دی گئی۔',
      answer: 'آپ کا جواب لکھ دیا گیا۔',
      edit: 'آپ کی بات بدل دی گئی۔',
      delete: 'آپ کی بات ہٹا دی گئی۔',
      resolve: 'نوٹ نمٹا دیا گیا۔',
      reopen: 'نوٹ دوبارہ کھلا ہے۔',
      accept: 'منظور: الفاظ متن میں ہیں۔',
      refuse: 'متن ویسا ہی رہے گا۔',
    },
    mentioned: 'آپ کا ذکر ہے',
  },
};
