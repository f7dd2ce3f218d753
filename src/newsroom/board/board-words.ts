import type { BoardColumn } from '../../story/board.ts';
import type { InLanguages } from '../words/in-languages.ts';

/** The texts of the board of the day, and of a story's plan. */
export interface BoardWords {
  readonly title: string;
  readonly columns: Readonly<Record<BoardColumn, string>>;
  readonly nothing: string;
  readonly empty: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly today: string;
  readonly due: (at: string) => string;
  readonly overdue: (at: string) => string;
  readonly nobody: string;
  readonly untitled: string;
  readonly plan: {
    readonly title: string;
    readonly new: string;
    readonly headline: string;
    readonly assignee: string;
    readonly due: string;
    readonly dueHelp: (zone: string) => string;
    readonly brief: string;
    readonly briefHelp: string;
    readonly section: string;
    readonly noSection: string;
    readonly add: string;
    readonly save: string;
    readonly saved: string;
    readonly added: string;
    readonly back: string;
    readonly timeUnreadable: string;
  };
}

export const boardWords: InLanguages<BoardWords> = {
  en: {
    title: 'The board',
    columns: {
      planned: 'Planned',
      writing: 'Being written',
      submitted: 'In review',
      approved: 'Approved',
      waiting: 'Scheduled',
      out: 'Out',
    },
    nothing: 'Nothing',
    empty: 'Nothing is planned, due or out on this day. Plan a story below: who writes it, and until when.',
    dayBefore: 'The day before',
    dayAfter: 'The day after',
    today: 'Today',
    due: (at) => `Due ${at}`,
    overdue: (at) => `Overdue since ${at}`,
    nobody: 'Nobody yet',
    untitled: 'Without a headline',
    plan: {
      title: 'Plan',
      new: 'Plan a story',
      headline: 'Working headline',
      assignee: 'Who writes it',
      due: 'Due',
      dueHelp: (zone) => `Times are in ${zone}. Left empty, there is no deadline.`,
      brief: 'What is wanted',
      briefHelp: 'A few words for whoever writes it. Readers never see them.',
      section: 'Section',
      noSection: 'Not chosen yet',
      add: 'Put it on the board',
      save: 'Save the plan',
      saved: 'The plan is saved.',
      added: 'The story is on the board.',
      back: 'To the story',
      timeUnreadable: 'That is no date and time. Nothing was saved.',
    },
  },
  hi: {
    title: 'आज का बोर्ड',
    columns: {
      planned: 'योजना में',
      writing: 'लिखी जा रही',
      submitted: 'समीक्षा में',
      approved: 'स्वीकृत',
      waiting: 'निर्धारित',
      out: 'छप चुकी',
    },
    nothing: 'कुछ नहीं',
    empty: 'इस दिन न कुछ योजना में है, न देय, न छपा। नीचे ख़बर की योजना बनाएँ: कौन लिखेगा, और कब तक।',
    dayBefore: 'पिछला दिन',
    dayAfter: 'अगला दिन',
    today: 'आज',
    due: (at) => `${at} तक`,
    overdue: (at) => `${at} से देर`,
    nobody: 'अभी कोई नहीं',
    untitled: 'बिना शीर्षक',
    plan: {
      title: 'योजना',
      new: 'ख़बर की योजना',
      headline: 'कामचलाऊ शीर्षक',
      assignee: 'कौन लिखेगा',
      due: 'कब तक',
      dueHelp: (zone) => `समय ${zone} में। ख़ाली हो तो कोई समय-सीमा नहीं।`,
      brief: 'क्या चाहिए',
      briefHelp: 'लिखने वाले के लिए कुछ शब्द। पाठक इन्हें कभी नहीं देखते।',
      section: 'अनुभाग',
      noSection: 'अभी नहीं चुना',
      add: 'बोर्ड पर रखें',
      save: 'योजना सहेजें',
      saved: 'योजना सहेजी गई।',
      added: 'ख़बर बोर्ड पर है।',
      back: 'ख़बर पर',
      timeUnreadable: 'यह कोई तारीख़ और समय नहीं है। कुछ नहीं सहेजा गया।',
    },
  },
  ur: {
    title: 'آج کا بورڈ',
    columns: {
      planned: 'منصوبے میں',
      writing: 'لکھی جا رہی',
      submitted: 'جائزے میں',
      approved: 'منظور شدہ',
      waiting: 'طے شدہ',
      out: 'شائع شدہ',
    },
    nothing: 'کچھ نہیں',
    empty: 'اس دن نہ کچھ منصوبے میں ہے، نہ واجب، نہ شائع۔ نیچے خبر کا منصوبہ بنائیں: کون لکھے گا، اور کب تک۔',
    dayBefore: 'پچھلا دن',
    dayAfter: 'اگلا دن',
    today: 'آج',
    due: (at) => `${at} تک`,
    overdue: (at) => `${at} سے تاخیر`,
    nobody: 'ابھی کوئی نہیں',
    untitled: 'بغیر سرخی',
    plan: {
      title: 'منصوبہ',
      new: 'خبر کا منصوبہ',
      headline: 'عارضی سرخی',
      assignee: 'کون لکھے گا',
      due: 'کب تک',
      dueHelp: (zone) => `وقت ${zone} میں۔ خالی ہو تو کوئی آخری وقت نہیں۔`,
      brief: 'کیا درکار ہے',
      briefHelp: 'لکھنے والے کے لیے چند الفاظ۔ قارئین انھیں کبھی نہیں دیکھتے۔',
      section: 'شعبہ',
      noSection: 'ابھی نہیں چنا',
      add: 'بورڈ پر رکھیں',
      save: 'منصوبہ محفوظ کریں',
      saved: 'منصوبہ محفوظ ہو گیا۔',
      added: 'خبر بورڈ پر ہے۔',
      back: 'خبر پر',
      timeUnreadable: 'یہ کوئی تاریخ اور وقت نہیں۔ کچھ محفوظ نہیں ہوا۔',
    },
  },
};
