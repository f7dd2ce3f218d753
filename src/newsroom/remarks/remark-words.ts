import type { InLanguages } from '../words/in-languages.ts';

/** The texts of notes and suggestions on the newsroom's screens. */
export interface RemarkWords {
  readonly title: string;
  readonly back: string;
  readonly all: string;
  /** The way to the text by itself, where those who may not write can choose words too. */
  readonly inText: string;
  readonly none: string;
  readonly note: string;
  readonly suggestion: string;
  /** What a remark is about, for those who do not see what stands beside it. */
  readonly about: (passage: string) => string;
  readonly noWords: string;
  readonly gone: string;
  readonly changed: string;
  readonly wordsOut: string;
  readonly wordsIn: string;
  readonly answer: string;
  readonly send: string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  /** What deleting comes to, said beside the button. */
  readonly removeHelp: string;
  /** Beside something that its writer worded anew. */
  readonly edited: (when: string) => string;
  /** In the place of something that its writer deleted. */
  readonly removed: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly accept: string;
  readonly refuse: string;
  readonly takeBack: string;
  readonly settled: string;
  readonly resolvedBy: (who: string, when: string) => string;
  readonly endedBy: Readonly<Record<'accepted' | 'refused' | 'taken-back', (who: string, when: string) => string>>;
  readonly newNote: string;
  readonly newSuggestion: string;
  readonly passage: string;
  readonly passageHelp: string;
  readonly text: string;
  readonly textHelp: string;
  readonly words: string;
  readonly wordsHelp: string;
  readonly reason: string;
  readonly makeNote: string;
  readonly makeSuggestion: string;
  readonly done: Readonly<Record<RemarkAct, string>>;
  readonly mentioned: string;
  readonly mailSubject: (who: string) => string;
  readonly mailText: (who: string, headline: string, address: string) => string;
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
    title: 'Notes and suggestions',
    back: 'To the story',
    all: 'All notes and suggestions',
    inText: 'Read, and choose words to note or suggest',
    none: 'Nobody has anything to say about this text. Write a note on a passage, or suggest other words.',
    note: 'Note',
    suggestion: 'Suggestion',
    about: (passage) => `on “${passage}”`,
    noWords: 'a passage without words',
    gone: 'This passage is no longer in the text.',
    changed: 'The passage says something else by now.',
    wordsOut: 'Out:',
    wordsIn: 'In:',
    answer: 'Answer',
    send: 'Send',
    edit: 'Edit',
    save: 'Save',
    remove: 'Delete',
    removeHelp: 'What you deleted cannot be brought back.',
    edited: (when) => `edited ${when}`,
    removed: 'Deleted by who wrote it.',
    resolve: 'Resolve',
    reopen: 'Reopen',
    accept: 'Accept',
    refuse: 'Refuse',
    takeBack: 'Take back',
    settled: 'Settled',
    resolvedBy: (who, when) => `Resolved by ${who}, ${when}`,
    endedBy: {
      accepted: (who, when) => `Accepted by ${who}, ${when}`,
      refused: (who, when) => `Refused by ${who}, ${when}`,
      'taken-back': (who, when) => `Taken back by ${who}, ${when}`,
    },
    newNote: 'Write a note',
    newSuggestion: 'Suggest other words',
    passage: 'Passage',
    passageHelp: 'Word for word as it stands in the text, and so much of it that it stands there once.',
    text: 'Note',
    textHelp: '@ and a colleague’s name mentions them. Readers never see it.',
    words: 'Other words',
    wordsHelp: 'Left empty, the passage is to go.',
    reason: 'Why (optional)',
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
    mailSubject: (who) => `${who} mentioned you`,
    mailText: (who, headline, address) =>
      `${who} mentioned you in a note on “${headline}”.\n\nRead it and answer here:\n${address}\n`,
  },
  hi: {
    title: 'टिप्पणियाँ और सुझाव',
    back: 'ख़बर पर',
    all: 'सभी टिप्पणियाँ और सुझाव',
    inText: 'पढ़ें, और टिप्पणी या सुझाव के लिए शब्द चुनें',
    none: 'इस पाठ पर अभी किसी ने कुछ नहीं कहा। किसी अंश पर टिप्पणी लिखें, या दूसरे शब्द सुझाएँ।',
    note: 'टिप्पणी',
    suggestion: 'सुझाव',
    about: (passage) => `“${passage}” पर`,
    noWords: 'बिना शब्दों का अंश',
    gone: 'यह अंश अब पाठ में नहीं है।',
    changed: 'यह अंश अब कुछ और कहता है।',
    wordsOut: 'हटाएँ:',
    wordsIn: 'रखें:',
    answer: 'जवाब',
    send: 'भेजें',
    edit: 'बदलें',
    save: 'सहेजें',
    remove: 'हटाएँ',
    removeHelp: 'हटाई हुई बात वापस नहीं लाई जा सकती।',
    edited: (when) => `बदला गया, ${when}`,
    removed: 'लिखने वाले ने हटा दिया।',
    resolve: 'निपटाएँ',
    reopen: 'फिर खोलें',
    accept: 'स्वीकार करें',
    refuse: 'अस्वीकार करें',
    takeBack: 'वापस लें',
    settled: 'निपटाए गए',
    resolvedBy: (who, when) => `${who} ने निपटाया, ${when}`,
    endedBy: {
      accepted: (who, when) => `${who} ने स्वीकार किया, ${when}`,
      refused: (who, when) => `${who} ने अस्वीकार किया, ${when}`,
      'taken-back': (who, when) => `${who} ने वापस लिया, ${when}`,
    },
    newNote: 'टिप्पणी लिखें',
    newSuggestion: 'दूसरे शब्द सुझाएँ',
    passage: 'अंश',
    passageHelp: 'शब्दशः जैसा पाठ में है, और इतना कि वह एक ही बार हो।',
    text: 'टिप्पणी',
    textHelp: '@ और सहकर्मी का नाम उन्हें बताता है। पाठक इसे कभी नहीं देखते।',
    words: 'दूसरे शब्द',
    wordsHelp: 'ख़ाली हो तो अंश हटाया जाए।',
    reason: 'क्यों (वैकल्पिक)',
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
    mailSubject: (who) => `${who} ने आपका ज़िक्र किया`,
    mailText: (who, headline, address) =>
      `${who} ने “${headline}” की टिप्पणी में आपका ज़िक्र किया।\n\nयहाँ पढ़ें और जवाब दें:\n${address}\n`,
  },
  ur: {
    title: 'نوٹ اور تجاویز',
    back: 'خبر پر',
    all: 'تمام نوٹ اور تجاویز',
    inText: 'پڑھیں، اور نوٹ یا تجویز کے لیے الفاظ چنیں',
    none: 'اس متن پر ابھی کسی نے کچھ نہیں کہا۔ کسی اقتباس پر نوٹ لکھیں، یا دوسرے الفاظ تجویز کریں۔',
    note: 'نوٹ',
    suggestion: 'تجویز',
    about: (passage) => `“${passage}” پر`,
    noWords: 'بغیر الفاظ کا اقتباس',
    gone: 'یہ اقتباس اب متن میں نہیں ہے۔',
    changed: 'یہ اقتباس اب کچھ اور کہتا ہے۔',
    wordsOut: 'ہٹائیں:',
    wordsIn: 'رکھیں:',
    answer: 'جواب',
    send: 'بھیجیں',
    edit: 'بدلیں',
    save: 'محفوظ کریں',
    remove: 'ہٹائیں',
    removeHelp: 'ہٹائی ہوئی بات واپس نہیں لائی جا سکتی۔',
    edited: (when) => `بدلا گیا، ${when}`,
    removed: 'لکھنے والے نے ہٹا دیا۔',
    resolve: 'نمٹائیں',
    reopen: 'دوبارہ کھولیں',
    accept: 'منظور کریں',
    refuse: 'نامنظور کریں',
    takeBack: 'واپس لیں',
    settled: 'نمٹائے گئے',
    resolvedBy: (who, when) => `${who} نے نمٹایا، ${when}`,
    endedBy: {
      accepted: (who, when) => `${who} نے منظور کیا، ${when}`,
      refused: (who, when) => `${who} نے نامنظور کیا، ${when}`,
      'taken-back': (who, when) => `${who} نے واپس لیا، ${when}`,
    },
    newNote: 'نوٹ لکھیں',
    newSuggestion: 'دوسرے الفاظ تجویز کریں',
    passage: 'اقتباس',
    passageHelp: 'لفظ بہ لفظ جیسا متن میں ہے، اور اتنا کہ وہ ایک ہی بار ہو۔',
    text: 'نوٹ',
    textHelp: '@ اور ساتھی کا نام انھیں بتاتا ہے۔ قارئین اسے کبھی نہیں دیکھتے۔',
    words: 'دوسرے الفاظ',
    wordsHelp: 'خالی ہو تو اقتباس ہٹایا جائے۔',
    reason: 'کیوں (اختیاری)',
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
    mailSubject: (who) => `${who} نے آپ کا ذکر کیا`,
    mailText: (who, headline, address) =>
      `${who} نے “${headline}” کے نوٹ میں آپ کا ذکر کیا۔\n\nیہاں پڑھیں اور جواب دیں:\n${address}\n`,
  },
};
