import type { SignInWay } from '../../story/events.ts';
import type { InLanguages } from './in-languages.ts';

/** The texts of the audit log. */
export interface AuditWords {
  readonly title: string;
  readonly text: string;
  readonly theStory: string;
  readonly somebodyUnknown: string;
  readonly way: Readonly<Record<SignInWay | 'code', string>>;
  readonly who: string;
  readonly anybody: string;
  readonly what: string;
  readonly groups: {
    readonly everything: string;
    readonly signIns: string;
    readonly rights: string;
    readonly ways: string;
    readonly stories: string;
    readonly paper: string;
  };
  readonly from: string;
  readonly until: string;
  readonly search: string;
  readonly nothing: string;
  readonly older: string;
  readonly newest: string;
  readonly seal: (entry: number) => string;
}

export const auditWords: InLanguages<AuditWords> = {
  en: {
    title: 'Log',
    text: 'Every act, every sign-in and every change of rights, newest first. Nothing is ever taken out, and a changed entry shows (dateline check).',
    theStory: 'the story',
    somebodyUnknown: 'somebody unknown',
    way: {
      passkey: 'by passkey',
      password: 'by password',
      'recovery-code': 'by recovery code',
      link: 'by link',
      code: 'by the second factor',
    },
    who: 'Who',
    anybody: 'Anybody',
    what: 'What',
    groups: {
      everything: 'Everything',
      signIns: 'Signing in and out',
      rights: 'Staff and their rights',
      ways: 'Passkeys, passwords, codes, tokens',
      stories: 'Stories',
      paper: 'The paper: sections, people, topics, settings',
    },
    from: 'From',
    until: 'To, this day included',
    search: 'Search',
    nothing: 'Nothing was found. Choose a longer time, or fewer conditions.',
    older: 'Older entries',
    newest: 'Newest entries',
    seal: (entry) => `Seal of entry ${entry}; noted elsewhere, it shows whether anything before it was changed:`,
  },
  hi: {
    title: 'लेखा-जोखा',
    text: 'हर काम, हर साइन-इन और अधिकारों का हर बदलाव, नए से पुराने की ओर। कुछ भी हटाया नहीं जाता, और बदली गई प्रविष्टि पकड़ में आती है (dateline check)।',
    theStory: 'ख़बर',
    somebodyUnknown: 'कोई अनजान',
    way: {
      passkey: 'पासकी से',
      password: 'पासवर्ड से',
      'recovery-code': 'रिकवरी कोड से',
      link: 'लिंक से',
      code: 'दूसरे चरण में',
    },
    who: 'कौन',
    anybody: 'कोई भी',
    what: 'क्या',
    groups: {
      everything: 'सब कुछ',
      signIns: 'साइन इन और साइन आउट',
      rights: 'सदस्य और उनके अधिकार',
      ways: 'पासकी, पासवर्ड, कोड, टोकन',
      stories: 'ख़बरें',
      paper: 'अख़बार: अनुभाग, लोग, विषय, सेटिंग',
    },
    from: 'कब से',
    until: 'कब तक, यह दिन सहित',
    search: 'खोजें',
    nothing: 'कुछ नहीं मिला। लंबा समय या कम शर्तें चुनें।',
    older: 'पुरानी प्रविष्टियाँ',
    newest: 'सबसे नई प्रविष्टियाँ',
    seal: (entry) => `प्रविष्टि ${entry} की मुहर; कहीं और लिख रखने पर पता चलता है कि उससे पहले कुछ बदला गया या नहीं:`,
  },
  ur: {
    title: 'ریکارڈ',
    text: 'ہر کام، ہر داخلہ اور اختیارات کی ہر تبدیلی، نئے سے پرانے کی طرف۔ کچھ بھی نکالا نہیں جاتا، اور بدلا ہوا اندراج پکڑا جاتا ہے (dateline check)۔',
    theStory: 'خبر',
    somebodyUnknown: 'کوئی نامعلوم',
    way: {
      passkey: 'پاس کی سے',
      password: 'پاس ورڈ سے',
      'recovery-code': 'بحالی کے کوڈ سے',
      link: 'لنک سے',
      code: 'دوسرے مرحلے میں',
    },
    who: 'کون',
    anybody: 'کوئی بھی',
    what: 'کیا',
    groups: {
      everything: 'سب کچھ',
      signIns: 'داخلہ اور خروج',
      rights: 'عملہ اور اس کے اختیارات',
      ways: 'پاس کیز، پاس ورڈ، کوڈ، ٹوکن',
      stories: 'خبریں',
      paper: 'اخبار: شعبے، لوگ، موضوعات، ترتیبات',
    },
    from: 'کب سے',
    until: 'کب تک، یہ دن شامل',
    search: 'تلاش کریں',
    nothing: 'کچھ نہیں ملا۔ لمبی مدت یا کم شرطیں چنیں۔',
    older: 'پرانے اندراج',
    newest: 'تازہ ترین اندراج',
    seal: (entry) => `اندراج ${entry} کی مہر؛ کہیں اور لکھ رکھنے پر معلوم ہوتا ہے کہ اس سے پہلے کچھ بدلا گیا یا نہیں:`,
  },
};
