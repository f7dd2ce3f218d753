import type { NavigationGroup } from '../frame/navigation-entry.ts';
import type { InLanguages } from './in-languages.ts';

/** The texts that stand around every screen, and those of screens that tell of trouble. */
export interface FrameWords {
  readonly newsroom: string;
  readonly skip: string;
  readonly navigation: string;
  readonly menu: string;
  /** The groups of ways to other screens. */
  readonly groups: Readonly<Record<NavigationGroup, string>>;
  readonly toThePaper: string;
  readonly account: string;
  readonly home: string;
  readonly needsScript: string;
  readonly trouble: {
    readonly notFound: { readonly title: string; readonly text: string };
    readonly notAllowed: { readonly title: string; readonly text: string };
    readonly foreign: { readonly title: string; readonly text: string };
    readonly unreadable: { readonly title: string; readonly text: string };
    readonly tooLarge: { readonly title: string; readonly text: string };
    readonly fault: { readonly title: string; readonly text: string };
    readonly unavailable: { readonly title: string; readonly text: string };
  };
}

export const frameWords: InLanguages<FrameWords> = {
  en: {
    newsroom: 'Newsroom',
    skip: 'Skip to the content',
    navigation: 'Newsroom',
    menu: 'Menu',
    groups: { stories: 'Stories', paper: 'Newspaper', house: 'Staff and log' },
    toThePaper: 'See the paper',
    account: 'My account',
    home: 'To the newsroom',
    needsScript: 'This part needs JavaScript. Everything else on this screen works without it.',
    trouble: {
      notFound: { title: 'Nothing here', text: 'There is no screen at this address, or what it showed is gone.' },
      notAllowed: {
        title: 'Not for your role',
        text: 'Your role does not include this. Nothing was changed. An administrator can change your role.',
      },
      foreign: {
        title: 'Not from this newsroom',
        text: 'The request did not come from a screen of this newsroom, so it was not carried out. Nothing was changed. Open the screen anew and try again.',
      },
      unreadable: { title: 'Could not be read', text: 'What was sent could not be read. Nothing was changed.' },
      tooLarge: { title: 'Too large', text: 'What was sent is larger than the newsroom takes. Nothing was changed.' },
      fault: {
        title: 'Something failed',
        text: 'The fault is noted for whoever runs this Dateline. Look whether your change is there before you try again.',
      },
      unavailable: {
        title: 'Cannot be saved now',
        text: 'Nothing was changed: the archive cannot be written to at the moment. Keep this screen open and try again.',
      },
    },
  },
  hi: {
    newsroom: 'न्यूज़रूम',
    skip: 'सीधे सामग्री पर जाएँ',
    navigation: 'न्यूज़रूम',
    menu: 'सूची',
    groups: { stories: 'ख़बरें', paper: 'अख़बार', house: 'सदस्य और लेखा-जोखा' },
    toThePaper: 'अख़बार देखें',
    account: 'मेरा खाता',
    home: 'न्यूज़रूम में जाएँ',
    needsScript: 'इस हिस्से के लिए JavaScript चाहिए। स्क्रीन का बाक़ी सब उसके बिना भी चलता है।',
    trouble: {
      notFound: { title: 'यहाँ कुछ नहीं है', text: 'इस पते पर कोई स्क्रीन नहीं है, या जो दिखता था वह अब नहीं रहा।' },
      notAllowed: {
        title: 'आपकी भूमिका में नहीं',
        text: 'आपकी भूमिका में यह शामिल नहीं है। कुछ नहीं बदला गया। व्यवस्थापक आपकी भूमिका बदल सकते हैं।',
      },
      foreign: {
        title: 'इस न्यूज़रूम से नहीं आया',
        text: 'यह अनुरोध इस न्यूज़रूम की किसी स्क्रीन से नहीं आया, इसलिए पूरा नहीं किया गया। कुछ नहीं बदला गया। स्क्रीन फिर से खोलकर कोशिश करें।',
      },
      unreadable: { title: 'पढ़ा नहीं जा सका', text: 'जो भेजा गया वह पढ़ा नहीं जा सका। कुछ नहीं बदला गया।' },
      tooLarge: { title: 'बहुत बड़ा', text: 'जो भेजा गया वह न्यूज़रूम की सीमा से बड़ा है। कुछ नहीं बदला गया।' },
      fault: {
        title: 'कुछ गड़बड़ हुई',
        text: 'गड़बड़ी दर्ज कर ली गई है। दोबारा कोशिश से पहले देख लें कि आपका बदलाव मौजूद है या नहीं।',
      },
      unavailable: {
        title: 'अभी सहेजा नहीं जा सकता',
        text: 'कुछ नहीं बदला गया: अभिलेख में इस समय लिखा नहीं जा सकता। स्क्रीन खुली रखें और फिर कोशिश करें।',
      },
    },
  },
  ur: {
    newsroom: 'نیوز روم',
    skip: 'سیدھے متن پر جائیں',
    navigation: 'نیوز روم',
    menu: 'فہرست',
    groups: { stories: 'خبریں', paper: 'اخبار', house: 'عملہ اور ریکارڈ' },
    toThePaper: 'اخبار دیکھیں',
    account: 'میرا کھاتہ',
    home: 'نیوز روم میں جائیں',
    needsScript: 'اس حصے کے لیے JavaScript درکار ہے۔ اسکرین کا باقی سب اس کے بغیر بھی چلتا ہے۔',
    trouble: {
      notFound: { title: 'یہاں کچھ نہیں', text: 'اس پتے پر کوئی اسکرین نہیں، یا جو دکھائی دیتا تھا وہ اب نہیں رہا۔' },
      notAllowed: {
        title: 'آپ کے کردار میں نہیں',
        text: 'آپ کے کردار میں یہ شامل نہیں۔ کچھ نہیں بدلا گیا۔ منتظم آپ کا کردار بدل سکتے ہیں۔',
      },
      foreign: {
        title: 'اس نیوز روم سے نہیں آیا',
        text: 'یہ درخواست اس نیوز روم کی کسی اسکرین سے نہیں آئی، اس لیے پوری نہیں کی گئی۔ کچھ نہیں بدلا گیا۔ اسکرین دوبارہ کھول کر کوشش کریں۔',
      },
      unreadable: { title: 'پڑھا نہ جا سکا', text: 'جو بھیجا گیا وہ پڑھا نہ جا سکا۔ کچھ نہیں بدلا گیا۔' },
      tooLarge: { title: 'بہت بڑا', text: 'جو بھیجا گیا وہ نیوز روم کی حد سے بڑا ہے۔ کچھ نہیں بدلا گیا۔' },
      fault: {
        title: 'کچھ خرابی ہوئی',
        text: 'خرابی درج کر لی گئی ہے۔ دوبارہ کوشش سے پہلے دیکھ لیں کہ آپ کی تبدیلی موجود ہے یا نہیں۔',
      },
      unavailable: {
        title: 'ابھی محفوظ نہیں ہو سکتا',
        text: 'کچھ نہیں بدلا گیا: محفوظات میں اس وقت لکھا نہیں جا سکتا۔ اسکرین کھلی رکھیں اور پھر کوشش کریں۔',
      },
    },
  },
};
