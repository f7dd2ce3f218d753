/** What notes and suggestions, their parts and what is done with them are called: on the newsroom's screens and in the editor alike. */
export interface RemarkTerms {
  readonly title: string;
  readonly note: string;
  readonly suggestion: string;
  /** What a remark is about, for those who do not see what stands beside it. */
  readonly about: (passage: string) => string;
  readonly noWords: string;
  readonly gone: string;
  readonly changed: string;
  readonly out: string;
  readonly in: string;
  readonly reason: string;
  readonly answer: string;
  readonly send: string;
  readonly edit: string;
  readonly save: string;
  readonly remove: string;
  /** What deleting comes to, said before it is done. */
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
  readonly ended: Readonly<Record<RemarkEnd, (who: string, when: string) => string>>;
}

/** How a note or a suggestion was settled. */
export type RemarkEnd = 'resolved' | 'accepted' | 'refused' | 'taken-back';

/** The languages that they are told of in. */
export const remarkTerms: Readonly<Record<'en' | 'hi' | 'ur', RemarkTerms>> = {
  en: {
    title: 'Notes and suggestions',
    note: 'Note',
    suggestion: 'Suggestion',
    about: (passage) => `on “${passage}”`,
    noWords: 'a passage without words',
    gone: 'This passage is no longer in the text.',
    changed: 'The passage says something else by now.',
    out: 'Out:',
    in: 'In:',
    reason: 'Why (optional)',
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
    ended: {
      resolved: (who, when) => `Resolved by ${who}, ${when}`,
      accepted: (who, when) => `Accepted by ${who}, ${when}`,
      refused: (who, when) => `Refused by ${who}, ${when}`,
      'taken-back': (who, when) => `Taken back by ${who}, ${when}`,
    },
  },
  hi: {
    title: 'टिप्पणियाँ और सुझाव',
    note: 'टिप्पणी',
    suggestion: 'सुझाव',
    about: (passage) => `“${passage}” पर`,
    noWords: 'बिना शब्दों का अंश',
    gone: 'यह अंश अब पाठ में नहीं है।',
    changed: 'यह अंश अब कुछ और कहता है।',
    out: 'हटाएँ:',
    in: 'रखें:',
    reason: 'क्यों (वैकल्पिक)',
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
    ended: {
      resolved: (who, when) => `${who} ने निपटाया, ${when}`,
      accepted: (who, when) => `${who} ने स्वीकार किया, ${when}`,
      refused: (who, when) => `${who} ने अस्वीकार किया, ${when}`,
      'taken-back': (who, when) => `${who} ने वापस लिया, ${when}`,
    },
  },
  ur: {
    title: 'نوٹ اور تجاویز',
    note: 'نوٹ',
    suggestion: 'تجویز',
    about: (passage) => `“${passage}” پر`,
    noWords: 'بغیر الفاظ کا اقتباس',
    gone: 'یہ اقتباس اب متن میں نہیں ہے۔',
    changed: 'یہ اقتباس اب کچھ اور کہتا ہے۔',
    out: 'ہٹائیں:',
    in: 'رکھیں:',
    reason: 'کیوں (اختیاری)',
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
    ended: {
      resolved: (who, when) => `${who} نے نمٹایا، ${when}`,
      accepted: (who, when) => `${who} نے منظور کیا، ${when}`,
      refused: (who, when) => `${who} نے نامنظور کیا، ${when}`,
      'taken-back': (who, when) => `${who} نے واپس لیا، ${when}`,
    },
  },
};
