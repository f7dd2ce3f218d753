import type { SignInWay } from '../../story/events.ts';
import type { InLanguages } from './in-languages.ts';

/** The texts of one's own account. */
export interface AccountWords {
  readonly title: string;
  readonly me: string;
  readonly name: string;
  readonly language: string;
  readonly save: string;
  readonly saved: string;
  readonly yourRole: (role: string) => string;
  readonly passkeys: string;
  readonly passkeysText: string;
  readonly noPasskeys: string;
  readonly passkeyName: string;
  readonly passkeyNameHelp: string;
  readonly addPasskey: string;
  readonly added: (when: string) => string;
  readonly used: (when: string) => string;
  readonly neverUsed: string;
  readonly remove: string;
  readonly removed: string;
  readonly password: string;
  readonly passwordText: string;
  readonly noPassword: string;
  readonly passwordSince: (when: string) => string;
  readonly setPassword: string;
  readonly changePassword: string;
  readonly removePassword: string;
  readonly passwordSet: string;
  readonly passwordRemoved: string;
  readonly othersEnd: string;
  readonly recovery: string;
  readonly recoveryText: string;
  readonly recoveryLeft: (count: number) => string;
  readonly makeCodes: string;
  readonly makeCodesAgain: string;
  readonly codesTitle: string;
  readonly codesText: string;
  readonly codesDone: string;
  readonly sessions: string;
  readonly sessionsText: string;
  readonly thisOne: string;
  readonly unknownBrowser: string;
  readonly way: Readonly<Record<SignInWay, string>>;
  readonly since: (when: string) => string;
  readonly seen: (when: string) => string;
  readonly end: string;
  readonly endOthers: string;
  readonly ended: string;
  readonly endedOthers: (count: number) => string;
  readonly lately: string;
  readonly again: string;
  readonly signInAgain: string;
  readonly signOut: string;
}

export const accountWords: InLanguages<AccountWords> = {
  en: {
    title: 'My account',
    me: 'You',
    name: 'Your name',
    language: 'Language of the screens',
    save: 'Save',
    saved: 'Saved.',
    yourRole: (role) => `Your role: ${role}`,
    passkeys: 'Passkeys',
    passkeysText: 'The quickest and safest way in. Have at least two, on different devices.',
    noPasskeys: 'You have none yet.',
    passkeyName: 'Name of the device',
    passkeyNameHelp: 'So that you know later which one it is.',
    addPasskey: 'Add a passkey',
    added: (when) => `added ${when}`,
    used: (when) => `last used ${when}`,
    neverUsed: 'not used yet',
    remove: 'Remove',
    removed: 'The passkey is removed. Everywhere else you are signed out.',
    password: 'Password and authenticator',
    passwordText: 'For a browser where no passkey is at hand. The one does not work without the other.',
    noPassword: 'None is set.',
    passwordSince: (when) => `Set ${when}.`,
    setPassword: 'Set a password',
    changePassword: 'Change the password',
    removePassword: 'Remove it',
    passwordSet: 'The password is set. Everywhere else you are signed out.',
    passwordRemoved: 'The password is removed. Everywhere else you are signed out.',
    othersEnd: 'All your other sessions end with it.',
    recovery: 'Recovery codes',
    recoveryText: 'For the day when nothing else is at hand. Each works once.',
    recoveryLeft: (count) => (count === 0 ? 'You have none.' : `${count} left.`),
    makeCodes: 'Make recovery codes',
    makeCodesAgain: 'Make new ones; the old work no more',
    codesTitle: 'Your recovery codes',
    codesText: 'Print them or write them down now: they are not shown again. Keep them away from this computer.',
    codesDone: 'I have them',
    sessions: 'Where you are signed in',
    sessionsText: 'End what you do not know, then change what you sign in with.',
    thisOne: 'this browser',
    unknownBrowser: 'Unknown browser',
    way: {
      passkey: 'with a passkey',
      password: 'with the password',
      'recovery-code': 'with a recovery code',
      link: 'by a link',
    },
    since: (when) => `since ${when}`,
    seen: (when) => `last seen ${when}`,
    end: 'End',
    endOthers: 'End all others',
    ended: 'The session is ended.',
    endedOthers: (count) => (count === 1 ? 'One session is ended.' : `${count} sessions are ended.`),
    lately: 'What happened to your account',
    again: 'You signed in a while ago. To change how you sign in, sign in again.',
    signInAgain: 'Sign in again',
    signOut: 'Sign out',
  },
  hi: {
    title: 'मेरा खाता',
    me: 'आप',
    name: 'आपका नाम',
    language: 'स्क्रीन की भाषा',
    save: 'सहेजें',
    saved: 'सहेजा गया।',
    yourRole: (role) => `आपकी भूमिका: ${role}`,
    passkeys: 'पासकी',
    passkeysText: 'सबसे तेज़ और सुरक्षित रास्ता। अलग-अलग उपकरणों पर कम से कम दो रखें।',
    noPasskeys: 'अभी कोई नहीं है।',
    passkeyName: 'उपकरण का नाम',
    passkeyNameHelp: 'ताकि बाद में पता रहे कि कौन-सी है।',
    addPasskey: 'पासकी जोड़ें',
    added: (when) => `जोड़ी गई ${when}`,
    used: (when) => `पिछला इस्तेमाल ${when}`,
    neverUsed: 'अभी इस्तेमाल नहीं हुई',
    remove: 'हटाएँ',
    removed: 'पासकी हटा दी गई। बाक़ी हर जगह आप साइन आउट हैं।',
    password: 'पासवर्ड और ऑथेंटिकेटर',
    passwordText: 'उस ब्राउज़र के लिए जहाँ पासकी पास न हो। एक के बिना दूसरा नहीं चलता।',
    noPassword: 'कोई तय नहीं है।',
    passwordSince: (when) => `तय किया गया ${when}।`,
    setPassword: 'पासवर्ड तय करें',
    changePassword: 'पासवर्ड बदलें',
    removePassword: 'इसे हटाएँ',
    passwordSet: 'पासवर्ड तय हो गया। बाक़ी हर जगह आप साइन आउट हैं।',
    passwordRemoved: 'पासवर्ड हटा दिया गया। बाक़ी हर जगह आप साइन आउट हैं।',
    othersEnd: 'इससे आपके बाक़ी सभी सत्र समाप्त हो जाते हैं।',
    recovery: 'रिकवरी कोड',
    recoveryText: 'उस दिन के लिए जब और कुछ पास न हो। हर कोड एक बार चलता है।',
    recoveryLeft: (count) => (count === 0 ? 'आपके पास कोई नहीं।' : `${count} बाक़ी।`),
    makeCodes: 'रिकवरी कोड बनाएँ',
    makeCodesAgain: 'नए बनाएँ; पुराने फिर नहीं चलेंगे',
    codesTitle: 'आपके रिकवरी कोड',
    codesText: 'इन्हें अभी छाप लें या लिख लें: दोबारा नहीं दिखाए जाएँगे। इस कंप्यूटर से अलग रखें।',
    codesDone: 'मैंने रख लिए',
    sessions: 'आप कहाँ साइन इन हैं',
    sessionsText: 'जिसे न पहचानें उसे समाप्त करें, फिर साइन-इन का तरीक़ा बदलें।',
    thisOne: 'यह ब्राउज़र',
    unknownBrowser: 'अज्ञात ब्राउज़र',
    way: { passkey: 'पासकी से', password: 'पासवर्ड से', 'recovery-code': 'रिकवरी कोड से', link: 'लिंक से' },
    since: (when) => `${when} से`,
    seen: (when) => `पिछली बार ${when}`,
    end: 'समाप्त करें',
    endOthers: 'बाक़ी सब समाप्त करें',
    ended: 'सत्र समाप्त हुआ।',
    endedOthers: (count) => `${count} सत्र समाप्त हुए।`,
    lately: 'आपके खाते में क्या हुआ',
    again: 'आपने कुछ देर पहले साइन इन किया था। साइन-इन का तरीक़ा बदलने के लिए दोबारा साइन इन करें।',
    signInAgain: 'दोबारा साइन इन करें',
    signOut: 'साइन आउट',
  },
  ur: {
    title: 'میرا کھاتہ',
    me: 'آپ',
    name: 'آپ کا نام',
    language: 'اسکرین کی زبان',
    save: 'محفوظ کریں',
    saved: 'محفوظ ہو گیا۔',
    yourRole: (role) => `آپ کا کردار: ${role}`,
    passkeys: 'پاس کیز',
    passkeysText: 'سب سے تیز اور محفوظ راستہ۔ الگ الگ آلات پر کم از کم دو رکھیں۔',
    noPasskeys: 'ابھی کوئی نہیں۔',
    passkeyName: 'آلے کا نام',
    passkeyNameHelp: 'تاکہ بعد میں معلوم رہے کہ کون سی ہے۔',
    addPasskey: 'پاس کی شامل کریں',
    added: (when) => `شامل کی گئی ${when}`,
    used: (when) => `آخری استعمال ${when}`,
    neverUsed: 'ابھی استعمال نہیں ہوئی',
    remove: 'ہٹائیں',
    removed: 'پاس کی ہٹا دی گئی۔ باقی ہر جگہ آپ باہر ہیں۔',
    password: 'پاس ورڈ اور تصدیق کار',
    passwordText: 'اس براؤزر کے لیے جہاں پاس کی پاس نہ ہو۔ ایک کے بغیر دوسرا نہیں چلتا۔',
    noPassword: 'کوئی مقرر نہیں۔',
    passwordSince: (when) => `مقرر کیا گیا ${when}۔`,
    setPassword: 'پاس ورڈ مقرر کریں',
    changePassword: 'پاس ورڈ بدلیں',
    removePassword: 'اسے ہٹائیں',
    passwordSet: 'پاس ورڈ مقرر ہو گیا۔ باقی ہر جگہ آپ باہر ہیں۔',
    passwordRemoved: 'پاس ورڈ ہٹا دیا گیا۔ باقی ہر جگہ آپ باہر ہیں۔',
    othersEnd: 'اس سے آپ کی باقی تمام نشستیں ختم ہو جاتی ہیں۔',
    recovery: 'بحالی کے کوڈ',
    recoveryText: 'اس دن کے لیے جب اور کچھ پاس نہ ہو۔ ہر کوڈ ایک بار چلتا ہے۔',
    recoveryLeft: (count) => (count === 0 ? 'آپ کے پاس کوئی نہیں۔' : `${count} باقی۔`),
    makeCodes: 'بحالی کے کوڈ بنائیں',
    makeCodesAgain: 'نئے بنائیں؛ پرانے پھر نہیں چلیں گے',
    codesTitle: 'آپ کے بحالی کے کوڈ',
    codesText: 'انھیں ابھی چھاپ لیں یا لکھ لیں: دوبارہ نہیں دکھائے جائیں گے۔ اس کمپیوٹر سے الگ رکھیں۔',
    codesDone: 'میں نے رکھ لیے',
    sessions: 'آپ کہاں داخل ہیں',
    sessionsText: 'جسے نہ پہچانیں اسے ختم کریں، پھر داخلے کا طریقہ بدلیں۔',
    thisOne: 'یہ براؤزر',
    unknownBrowser: 'نامعلوم براؤزر',
    way: { passkey: 'پاس کی سے', password: 'پاس ورڈ سے', 'recovery-code': 'بحالی کے کوڈ سے', link: 'لنک سے' },
    since: (when) => `${when} سے`,
    seen: (when) => `آخری بار ${when}`,
    end: 'ختم کریں',
    endOthers: 'باقی سب ختم کریں',
    ended: 'نشست ختم ہوئی۔',
    endedOthers: (count) => `${count} نشستیں ختم ہوئیں۔`,
    lately: 'آپ کے کھاتے میں کیا ہوا',
    again: 'آپ کچھ دیر پہلے داخل ہوئے تھے۔ داخلے کا طریقہ بدلنے کے لیے دوبارہ داخل ہوں۔',
    signInAgain: 'دوبارہ داخل ہوں',
    signOut: 'باہر جائیں',
  },
};
