import type { InLanguages } from '../words/in-languages.ts';

/** The texts of the previews. */
export interface PreviewWords {
  readonly title: (headline: string) => string;
  readonly back: string;
  readonly widths: Readonly<Record<'phone' | 'tablet' | 'desk', string>>;
  readonly width: string;
  readonly what: string;
  readonly copy: string;
  readonly future: string;
  readonly at: string;
  readonly atHelp: (zone: string) => string;
  readonly show: string;
  readonly noSection: string;
  readonly timeUnreadable: string;
  readonly share: {
    readonly title: string;
    readonly why: string;
    readonly note: string;
    readonly days: string;
    readonly choices: Readonly<Record<'1' | '3' | '7' | '30', string>>;
    readonly make: string;
    readonly made: string;
    readonly none: string;
    readonly until: (at: string) => string;
    readonly past: string;
    readonly takenBack: string;
    readonly takeBack: string;
    readonly isTakenBack: string;
    readonly unnamed: string;
  };
  /** What an outsider reads whose link opens nothing. */
  readonly spent: { readonly title: string; readonly text: string };
}

export const previewWords: InLanguages<PreviewWords> = {
  en: {
    title: (headline) => `Preview: ${headline}`,
    back: 'Back to the story',
    widths: { phone: 'Phone', tablet: 'Tablet', desk: 'Desk' },
    width: 'Width',
    what: 'What is shown',
    copy: 'The working copy',
    future: 'What readers will see then',
    at: 'At',
    atHelp: (zone) => `Left empty, now. Times are in ${zone}.`,
    show: 'Show',
    noSection: 'The paper has no section yet, so there is no page to show the story on. Add a section first.',
    timeUnreadable: 'That is no date and time; the preview shows now.',
    share: {
      title: 'Show it to somebody outside',
      why: 'Whoever has the link sees the working copy as it is when they look, without signing in, until the link ends.',
      note: 'For whom',
      days: 'For how long',
      choices: { 1: 'a day', 3: '3 days', 7: 'a week', 30: '30 days' },
      make: 'Make a link',
      made: 'Here is the link. It is shown this once: copy it now.',
      none: 'No link was made yet.',
      until: (at) => `until ${at}`,
      past: 'ended',
      takenBack: 'taken back',
      takeBack: 'Take back',
      isTakenBack: 'The link opens nothing any more.',
      unnamed: 'Somebody',
    },
    spent: {
      title: 'This link shows nothing any more',
      text: 'It has ended or was taken back, or the address is not complete. Ask whoever sent it to you for a new one.',
    },
  },
  hi: {
    title: (headline) => `पूर्वावलोकन: ${headline}`,
    back: 'ख़बर पर वापस',
    widths: { phone: 'फ़ोन', tablet: 'टैबलेट', desk: 'मेज़' },
    width: 'चौड़ाई',
    what: 'क्या दिखे',
    copy: 'काम की प्रति',
    future: 'तब पाठक क्या देखेंगे',
    at: 'कब',
    atHelp: (zone) => `ख़ाली हो तो अभी। समय ${zone} में।`,
    show: 'दिखाएँ',
    noSection: 'अख़बार में अभी कोई अनुभाग नहीं है, इसलिए ख़बर दिखाने को पन्ना नहीं है। पहले अनुभाग जोड़ें।',
    timeUnreadable: 'यह कोई तारीख़ और समय नहीं है; पूर्वावलोकन अभी का है।',
    share: {
      title: 'बाहर किसी को दिखाएँ',
      why: 'जिसके पास लिंक है, वह साइन इन किए बिना काम की प्रति देखता है, जैसी वह देखते समय हो, जब तक लिंक चलता है।',
      note: 'किसके लिए',
      days: 'कब तक',
      choices: { 1: 'एक दिन', 3: '3 दिन', 7: 'एक हफ़्ता', 30: '30 दिन' },
      make: 'लिंक बनाएँ',
      made: 'यह रहा लिंक। यह एक ही बार दिखता है: अभी कॉपी कर लें।',
      none: 'अभी कोई लिंक नहीं बना।',
      until: (at) => `${at} तक`,
      past: 'समाप्त',
      takenBack: 'वापस लिया गया',
      takeBack: 'वापस लें',
      isTakenBack: 'लिंक अब कुछ नहीं खोलता।',
      unnamed: 'कोई',
    },
    spent: {
      title: 'यह लिंक अब कुछ नहीं दिखाता',
      text: 'यह समाप्त हो गया या वापस ले लिया गया, या पता अधूरा है। भेजने वाले से नया लिंक माँगें।',
    },
  },
  ur: {
    title: (headline) => `پیش منظر: ${headline}`,
    back: 'خبر پر واپس',
    widths: { phone: 'فون', tablet: 'ٹیبلٹ', desk: 'میز' },
    width: 'چوڑائی',
    what: 'کیا دکھایا جائے',
    copy: 'کام کی نقل',
    future: 'تب قارئین کیا دیکھیں گے',
    at: 'کب',
    atHelp: (zone) => `خالی ہو تو ابھی۔ وقت ${zone} میں۔`,
    show: 'دکھائیں',
    noSection: 'اخبار میں ابھی کوئی شعبہ نہیں، اس لیے خبر دکھانے کو صفحہ نہیں۔ پہلے شعبہ شامل کریں۔',
    timeUnreadable: 'یہ کوئی تاریخ اور وقت نہیں؛ پیش منظر ابھی کا ہے۔',
    share: {
      title: 'باہر کسی کو دکھائیں',
      why: 'جس کے پاس ربط ہے وہ سائن ان کیے بغیر کام کی نقل دیکھتا ہے، جیسی وہ دیکھتے وقت ہو، جب تک ربط چلتا ہے۔',
      note: 'کس کے لیے',
      days: 'کب تک',
      choices: { 1: 'ایک دن', 3: '3 دن', 7: 'ایک ہفتہ', 30: '30 دن' },
      make: 'ربط بنائیں',
      made: 'یہ رہا ربط۔ یہ ایک ہی بار دکھائی دیتا ہے: ابھی نقل کر لیں۔',
      none: 'ابھی کوئی ربط نہیں بنا۔',
      until: (at) => `${at} تک`,
      past: 'ختم',
      takenBack: 'واپس لیا گیا',
      takeBack: 'واپس لیں',
      isTakenBack: 'ربط اب کچھ نہیں کھولتا۔',
      unnamed: 'کوئی',
    },
    spent: {
      title: 'یہ ربط اب کچھ نہیں دکھاتا',
      text: 'یہ ختم ہو گیا یا واپس لے لیا گیا، یا پتا ادھورا ہے۔ بھیجنے والے سے نیا ربط مانگیں۔',
    },
  },
};
