import type { AccountField, AccountRefusal } from '../../accounts/account-refusal.ts';
import { passwordLength } from '../../accounts/check-password.ts';
import type { InLanguages, ScreenLanguage } from './in-languages.ts';

/** What somebody reads when nothing was done about an account: what stands in the way, and what to do. */
export function accountRefusalWords(refusal: AccountRefusal, language: ScreenLanguage): string {
  const words = refusals[language];
  switch (refusal.kind) {
    case 'invalid-field':
      return words.fields(words.field[refusal.field], words.why[refusal.why]);
    case 'not-found':
      return words.notFound[refusal.what];
    case 'too-many-tries':
      return words.tooManyTries(duration(refusal.seconds, language));
    case 'too-many':
      return words.tooManyPasskeys;
    default:
      return words.plain[refusal.kind];
  }
}

function duration(seconds: number, language: ScreenLanguage): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
  }).format(Number(value));
}

type PlainKind = Exclude<AccountRefusal['kind'], 'invalid-field' | 'not-found' | 'too-many-tries' | 'too-many'>;
type Why = Extract<AccountRefusal, { kind: 'invalid-field' }>['why'];
type Missing = Extract<AccountRefusal, { kind: 'not-found' }>['what'];

interface RefusalTexts {
  readonly plain: Readonly<Record<PlainKind, string>>;
  readonly notFound: Readonly<Record<Missing, string>>;
  readonly field: Readonly<Record<AccountField, string>>;
  readonly why: Readonly<Record<Why, string>>;
  readonly fields: (field: string, why: string) => string;
  readonly tooManyTries: (wait: string) => string;
  readonly tooManyPasskeys: string;
}

const refusals: InLanguages<RefusalTexts> = {
  en: {
    plain: {
      'not-allowed': 'Your role does not include this. Nothing was changed.',
      'email-taken': 'Somebody here has this e-mail address already. Nothing was changed.',
      'last-administrator': 'This is the last administrator. Make somebody else one first. Nothing was changed.',
      'last-way': 'Without it you could not sign in any more. Add a passkey or a password first.',
      'link-spent':
        'This link does not work any more: it was used, it has expired or it was taken back. Ask for a new one.',
      'sign-in-failed': 'That did not match. Check what you typed, or sign in another way.',
      'wrong-code': 'This code is not right, or it was used already. Wait for the next one and try again.',
      'codes-lost':
        'Codes of your authenticator cannot be checked here: this newsroom was restored without the key for them. Use a recovery code or a passkey, or ask an administrator for a sign-in link; then set your password anew.',
      'half-over': 'That took too long. Start again with your password.',
      'sign-in-again': 'You signed in a while ago. Sign in again to change how you sign in; nothing was changed.',
      'passkey-unusable': 'The passkey could not be used. Nothing was changed. Try again, or choose another.',
    },
    notFound: {
      staff: 'There is nobody like that here any more.',
      session: 'This session is over already.',
      passkey: 'This passkey is gone already.',
      invitation: 'This invitation is not open any more.',
      contributor: 'There is no such contributor.',
      section: 'There is no such section.',
    },
    field: {
      name: 'The name',
      email: 'The e-mail address',
      role: 'The role',
      sections: 'The sections',
      language: 'The language',
      password: 'The password',
      code: 'The code',
      passkey: 'The name of the passkey',
    },
    why: {
      empty: 'is missing.',
      'too-long': 'is too long.',
      'too-short': `is too short: it needs at least ${passwordLength.least} characters.`,
      unprintable: 'holds characters that cannot be shown.',
      'no-address': 'is not of the form name@place.',
      unknown: 'is not one that there is.',
      'needs-sections': 'must be chosen for a section editor.',
      'no-sections': 'are chosen for section editors only.',
      'easily-guessed': 'is easily guessed. A few words that have nothing to do with each other or with you are good.',
    },
    fields: (field, why) => `${field} ${why}`,
    tooManyTries: (wait) => `Too many tries. Wait ${wait}, then try again.`,
    tooManyPasskeys: 'You have as many passkeys as there may be. Remove one first.',
  },
  hi: {
    plain: {
      'not-allowed': 'आपकी भूमिका में यह शामिल नहीं है। कुछ नहीं बदला गया।',
      'email-taken': 'यह ईमेल पता यहाँ पहले से किसी का है। कुछ नहीं बदला गया।',
      'last-administrator': 'ये आख़िरी व्यवस्थापक हैं। पहले किसी और को व्यवस्थापक बनाएँ। कुछ नहीं बदला गया।',
      'last-way': 'इसके बिना आप साइन इन नहीं कर पाएँगे। पहले पासकी या पासवर्ड जोड़ें।',
      'link-spent': 'यह लिंक अब काम नहीं करता: इस्तेमाल हो चुका, समय बीत गया या वापस ले लिया गया। नया लिंक माँगें।',
      'sign-in-failed': 'मेल नहीं हुआ। जो लिखा उसे जाँच लें, या दूसरे तरीक़े से साइन इन करें।',
      'wrong-code': 'यह कोड सही नहीं, या पहले इस्तेमाल हो चुका है। अगले कोड का इंतज़ार करें।',
      'codes-lost':
        'आपके ऑथेंटिकेटर के कोड यहाँ जाँचे नहीं जा सकते: यह न्यूज़रूम उनकी कुंजी के बिना बहाल किया गया। रिकवरी कोड या पासकी इस्तेमाल करें, या व्यवस्थापक से साइन-इन लिंक माँगें; फिर अपना पासवर्ड नए सिरे से रखें।',
      'half-over': 'समय बीत गया। पासवर्ड से फिर शुरू करें।',
      'sign-in-again': 'आपने कुछ देर पहले साइन इन किया था। साइन-इन के तरीक़े बदलने के लिए दोबारा साइन इन करें; कुछ नहीं बदला गया।',
      'passkey-unusable': 'पासकी इस्तेमाल नहीं हो सकी। कुछ नहीं बदला गया। फिर कोशिश करें।',
    },
    notFound: {
      staff: 'यहाँ अब ऐसा कोई नहीं है।',
      session: 'यह सत्र पहले ही समाप्त हो चुका है।',
      passkey: 'यह पासकी पहले ही हटाई जा चुकी है।',
      invitation: 'यह निमंत्रण अब खुला नहीं है।',
      contributor: 'ऐसा कोई लेखक नहीं है।',
      section: 'ऐसा कोई अनुभाग नहीं है।',
    },
    field: {
      name: 'नाम',
      email: 'ईमेल पता',
      role: 'भूमिका',
      sections: 'अनुभाग',
      language: 'भाषा',
      password: 'पासवर्ड',
      code: 'कोड',
      passkey: 'पासकी का नाम',
    },
    why: {
      empty: 'ख़ाली है।',
      'too-long': 'बहुत लंबा है।',
      'too-short': `बहुत छोटा है: कम से कम ${passwordLength.least} अक्षर चाहिए।`,
      unprintable: 'में ऐसे चिह्न हैं जो दिखाए नहीं जा सकते।',
      'no-address': 'नाम@जगह के रूप में नहीं है।',
      unknown: 'मौजूद विकल्पों में नहीं है।',
      'needs-sections': 'अनुभाग संपादक के लिए चुनना ज़रूरी है।',
      'no-sections': 'केवल अनुभाग संपादकों के लिए चुने जाते हैं।',
      'easily-guessed': 'आसानी से भाँपा जा सकता है। आपस में बेमेल कुछ शब्द अच्छे रहते हैं।',
    },
    fields: (field, why) => `${field} ${why}`,
    tooManyTries: (wait) => `बहुत बार कोशिश हुई। ${wait} रुककर फिर कोशिश करें।`,
    tooManyPasskeys: 'आपके पास जितनी हो सकती हैं उतनी पासकी हैं। पहले कोई हटाएँ।',
  },
  ur: {
    plain: {
      'not-allowed': 'آپ کے کردار میں یہ شامل نہیں۔ کچھ نہیں بدلا گیا۔',
      'email-taken': 'یہ ای میل پتا یہاں پہلے سے کسی کا ہے۔ کچھ نہیں بدلا گیا۔',
      'last-administrator': 'یہ آخری منتظم ہیں۔ پہلے کسی اور کو منتظم بنائیں۔ کچھ نہیں بدلا گیا۔',
      'last-way': 'اس کے بغیر آپ داخل نہ ہو سکیں گے۔ پہلے پاس کی یا پاس ورڈ شامل کریں۔',
      'link-spent': 'یہ لنک اب کام نہیں کرتا: استعمال ہو چکا، مدت گزر گئی یا واپس لے لیا گیا۔ نیا لنک مانگیں۔',
      'sign-in-failed': 'مطابقت نہیں ہوئی۔ جو لکھا اسے دیکھ لیں، یا کسی اور طریقے سے داخل ہوں۔',
      'wrong-code': 'یہ کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے۔ اگلے کوڈ کا انتظار کریں۔',
      'codes-lost':
        'آپ کے آتھنٹیکیٹر کے کوڈ یہاں جانچے نہیں جا سکتے: یہ نیوز روم ان کی کلید کے بغیر بحال کیا گیا۔ ریکوری کوڈ یا پاس کی استعمال کریں، یا منتظم سے داخلے کا لنک مانگیں؛ پھر اپنا پاس ورڈ نئے سرے سے رکھیں۔',
      'half-over': 'وقت گزر گیا۔ پاس ورڈ سے دوبارہ شروع کریں۔',
      'sign-in-again': 'آپ کچھ دیر پہلے داخل ہوئے تھے۔ داخلے کے طریقے بدلنے کے لیے دوبارہ داخل ہوں؛ کچھ نہیں بدلا گیا۔',
      'passkey-unusable': 'پاس کی استعمال نہ ہو سکی۔ کچھ نہیں بدلا گیا۔ دوبارہ کوشش کریں۔',
    },
    notFound: {
      staff: 'یہاں اب ایسا کوئی نہیں۔',
      session: 'یہ نشست پہلے ہی ختم ہو چکی ہے۔',
      passkey: 'یہ پاس کی پہلے ہی ہٹائی جا چکی ہے۔',
      invitation: 'یہ دعوت اب کھلی نہیں۔',
      contributor: 'ایسا کوئی لکھنے والا نہیں۔',
      section: 'ایسا کوئی شعبہ نہیں۔',
    },
    field: {
      name: 'نام',
      email: 'ای میل پتا',
      role: 'کردار',
      sections: 'شعبے',
      language: 'زبان',
      password: 'پاس ورڈ',
      code: 'کوڈ',
      passkey: 'پاس کی کا نام',
    },
    why: {
      empty: 'خالی ہے۔',
      'too-long': 'بہت لمبا ہے۔',
      'too-short': `بہت چھوٹا ہے: کم از کم ${passwordLength.least} حروف چاہییں۔`,
      unprintable: 'میں ایسے نشان ہیں جو دکھائے نہیں جا سکتے۔',
      'no-address': 'نام@جگہ کی صورت میں نہیں۔',
      unknown: 'موجود انتخابات میں نہیں۔',
      'needs-sections': 'مدیرِ شعبہ کے لیے چننا ضروری ہے۔',
      'no-sections': 'صرف مدیرانِ شعبہ کے لیے چنے جاتے ہیں۔',
      'easily-guessed': 'آسانی سے بوجھا جا سکتا ہے۔ آپس میں بے ربط چند الفاظ اچھے رہتے ہیں۔',
    },
    fields: (field, why) => `${field} ${why}`,
    tooManyTries: (wait) => `بہت بار کوشش ہوئی۔ ${wait} ٹھہر کر دوبارہ کوشش کریں۔`,
    tooManyPasskeys: 'آپ کے پاس جتنی ہو سکتی ہیں اتنی پاس کیز ہیں۔ پہلے کوئی ہٹائیں۔',
  },
};
