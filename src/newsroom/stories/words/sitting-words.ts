import type { InLanguages } from '../../words/in-languages.ts';

/** The texts of the working copy's history. */
export interface SittingWords {
  readonly title: string;
  readonly none: string;
  readonly kept: string;
  readonly changes: (count: number) => string;
  readonly seeText: string;
  readonly seeChange: string;
  readonly older: string;
  /** The text as it stood at a time. */
  readonly textAt: (time: string) => string;
  readonly beginning: string;
  readonly sinceThen: string;
  readonly before: string;
  readonly after: string;
  readonly restore: string;
  readonly restoreWhat: string;
  readonly restored: string;
  readonly notKept: string;
}

export const sittingWords: InLanguages<SittingWords> = {
  en: {
    title: 'The working copy',
    none: 'Nothing was written in the last thirty days.',
    kept: 'Every change of the text is kept for thirty days; what was finished as a revision, for ever.',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    seeText: 'The text then',
    seeChange: 'What changed',
    older: 'Earlier',
    textAt: (time) => `Text of ${time}`,
    beginning: 'Text before the oldest change kept',
    sinceThen: 'What changed since',
    before: 'The one before',
    after: 'The one after',
    restore: 'Put this text back',
    restoreWhat:
      'Headline, standfirst and text become what they were then, as one more change: what stands there now stays in this history. Fields stay as they are.',
    restored: 'The text is put back. What stood there before is in the history.',
    notKept: 'The text of that time is not kept any more.',
  },
  hi: {
    title: 'काम की प्रति',
    none: 'पिछले तीस दिनों में कुछ नहीं लिखा गया।',
    kept: 'पाठ का हर बदलाव तीस दिन रखा जाता है; जो संस्करण बना, वह हमेशा।',
    changes: (count) => `${count} बदलाव`,
    seeText: 'तब का पाठ',
    seeChange: 'क्या बदला',
    older: 'इससे पहले',
    textAt: (time) => `${time} का पाठ`,
    beginning: 'सबसे पुराने रखे बदलाव से पहले का पाठ',
    sinceThen: 'तब से क्या बदला',
    before: 'इससे पहले वाला',
    after: 'इसके बाद वाला',
    restore: 'यह पाठ वापस रखें',
    restoreWhat:
      'शीर्षक, उपशीर्षक और पाठ तब जैसे हो जाते हैं, एक और बदलाव के रूप में: अभी जो है, वह इस इतिहास में रहता है। विवरण नहीं बदलते।',
    restored: 'पाठ वापस रखा गया। पहले जो था, वह इतिहास में है।',
    notKept: 'उस समय का पाठ अब नहीं रखा है।',
  },
  ur: {
    title: 'کام کی نقل',
    none: 'پچھلے تیس دنوں میں کچھ نہیں لکھا گیا۔',
    kept: 'متن کی ہر تبدیلی تیس دن رکھی جاتی ہے؛ جو نسخہ بنا، وہ ہمیشہ۔',
    changes: (count) => `${count} تبدیلیاں`,
    seeText: 'تب کا متن',
    seeChange: 'کیا بدلا',
    older: 'اس سے پہلے',
    textAt: (time) => `${time} کا متن`,
    beginning: 'سب سے پرانی محفوظ تبدیلی سے پہلے کا متن',
    sinceThen: 'تب سے کیا بدلا',
    before: 'اس سے پہلے والا',
    after: 'اس کے بعد والا',
    restore: 'یہ متن واپس رکھیں',
    restoreWhat:
      'سرخی، ذیلی سرخی اور متن تب جیسے ہو جاتے ہیں، ایک اور تبدیلی کے طور پر: ابھی جو ہے وہ اس تاریخ میں رہتا ہے۔ تفصیلات نہیں بدلتیں۔',
    restored: 'متن واپس رکھا گیا۔ پہلے جو تھا وہ تاریخ میں ہے۔',
    notKept: 'اس وقت کا متن اب محفوظ نہیں۔',
  },
};
