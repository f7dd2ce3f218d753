import { passwordLength } from '../../accounts/check-password.ts';
import type { InLanguages } from './in-languages.ts';

/** The texts of signing in, of invitations, and of the first beginning. */
export interface DoorWords {
  readonly signIn: string;
  readonly withPasskey: string;
  readonly passkeyHelp: string;
  readonly withPassword: string;
  readonly lostPasskey: string;
  readonly useRecoveryCode: string;
  readonly email: string;
  readonly password: string;
  readonly next: string;
  readonly codeTitle: string;
  readonly codeText: string;
  readonly code: string;
  readonly recoveryTitle: string;
  readonly recoveryText: string;
  readonly recoveryCode: string;
  readonly linkTitle: (name: string) => string;
  readonly linkText: string;
  readonly spentTitle: string;
  readonly toSignIn: string;
  readonly beginTitle: (paper: string) => string;
  readonly beginText: string;
  readonly invitationTitle: (paper: string) => string;
  readonly invitationText: (role: string, email: string) => string;
  readonly name: string;
  readonly nameHelp: string;
  readonly emailHelp: string;
  readonly makePasskey: string;
  readonly passwordInstead: string;
  readonly newPassword: string;
  readonly newPasswordHelp: string;
  readonly scan: string;
  readonly typeKey: string;
  readonly currentCode: string;
  readonly joinWithPassword: string;
  readonly passkeyCancelled: string;
  readonly passkeyExists: string;
  readonly passkeyFailed: string;
  readonly noConnection: string;
  readonly thisComputer: string;
  readonly signedOut: string;
}

export const doorWords: InLanguages<DoorWords> = {
  en: {
    signIn: 'Sign in',
    withPasskey: 'Sign in with a passkey',
    passkeyHelp: 'With your fingerprint, your face, the PIN of your computer, or a security key.',
    withPassword: 'With a password',
    lostPasskey: 'Nothing of this at hand?',
    useRecoveryCode: 'Use a recovery code',
    email: 'E-mail address',
    password: 'Password',
    next: 'Continue',
    codeTitle: 'Your code',
    codeText: 'The six digits that your authenticator shows now. A recovery code works too.',
    code: 'Code',
    recoveryTitle: 'Sign in with a recovery code',
    recoveryText: 'Each of your recovery codes works once. Afterwards, add a new passkey in your account.',
    recoveryCode: 'Recovery code',
    linkTitle: (name) => `Sign in as ${name}`,
    linkText: 'This link works once. Afterwards, add a passkey in your account.',
    spentTitle: 'This link does not work any more',
    toSignIn: 'To sign in',
    beginTitle: (paper) => `Begin ${paper}`,
    beginText: 'You are the first here: this makes you the administrator. You invite the others later.',
    invitationTitle: (paper) => `Welcome to ${paper}`,
    invitationText: (role, email) => `You are invited as: ${role}. You will sign in as ${email}.`,
    name: 'Your name',
    nameHelp: 'As your colleagues call you. It is not a byline.',
    emailHelp: 'You sign in with it where you have no passkey. Readers never see it.',
    makePasskey: 'Continue with a passkey',
    passwordInstead: 'Use a password and an authenticator instead',
    newPassword: 'New password',
    newPasswordHelp: `At least ${passwordLength.least} characters. A few words that have nothing to do with each other are good.`,
    scan: 'Scan this with an authenticator on your phone. It shows a new code every half minute.',
    typeKey: 'Or type this key into it:',
    currentCode: 'The code that it shows now',
    joinWithPassword: 'Continue with the password',
    passkeyCancelled: 'No passkey was given. Try again, or choose the other way below.',
    passkeyExists: 'This device has a passkey for your account already.',
    passkeyFailed: 'The passkey did not work. Try again, or choose the other way below.',
    noConnection: 'The newsroom could not be reached. Nothing was changed. Try again.',
    thisComputer: 'This device',
    signedOut: 'You are signed out.',
  },
  hi: {
    signIn: 'साइन इन',
    withPasskey: 'पासकी से साइन इन करें',
    passkeyHelp: 'अपनी उँगली की छाप, चेहरे, कंप्यूटर के PIN या सुरक्षा कुंजी से।',
    withPassword: 'पासवर्ड से',
    lostPasskey: 'इनमें से कुछ भी पास नहीं?',
    useRecoveryCode: 'रिकवरी कोड इस्तेमाल करें',
    email: 'ईमेल पता',
    password: 'पासवर्ड',
    next: 'आगे',
    codeTitle: 'आपका कोड',
    codeText: 'छह अंक जो आपका ऑथेंटिकेटर इस समय दिखा रहा है। रिकवरी कोड भी चलेगा।',
    code: 'कोड',
    recoveryTitle: 'रिकवरी कोड से साइन इन',
    recoveryText: 'हर रिकवरी कोड एक बार चलता है। उसके बाद अपने खाते में नई पासकी जोड़ें।',
    recoveryCode: 'रिकवरी कोड',
    linkTitle: (name) => `${name} के रूप में साइन इन करें`,
    linkText: 'यह लिंक एक बार चलता है। उसके बाद अपने खाते में पासकी जोड़ें।',
    spentTitle: 'यह लिंक अब काम नहीं करता',
    toSignIn: 'साइन इन पर जाएँ',
    beginTitle: (paper) => `${paper} शुरू करें`,
    beginText: 'आप यहाँ पहले हैं: इससे आप व्यवस्थापक बनते हैं। बाक़ी लोगों को आप बाद में बुलाएँगे।',
    invitationTitle: (paper) => `${paper} में स्वागत है`,
    invitationText: (role, email) => `आपको इस भूमिका के लिए बुलाया गया है: ${role}। आप ${email} से साइन इन करेंगे।`,
    name: 'आपका नाम',
    nameHelp: 'जैसे साथी आपको पुकारते हैं। यह बाइलाइन नहीं है।',
    emailHelp: 'जहाँ पासकी न हो वहाँ इससे साइन इन करते हैं। पाठक इसे कभी नहीं देखते।',
    makePasskey: 'पासकी के साथ आगे बढ़ें',
    passwordInstead: 'इसके बदले पासवर्ड और ऑथेंटिकेटर इस्तेमाल करें',
    newPassword: 'नया पासवर्ड',
    newPasswordHelp: `कम से कम ${passwordLength.least} अक्षर। आपस में बेमेल कुछ शब्द अच्छे रहते हैं।`,
    scan: 'इसे फ़ोन के ऑथेंटिकेटर से स्कैन करें। वह हर आधे मिनट में नया कोड दिखाता है।',
    typeKey: 'या उसमें यह कुंजी लिखें:',
    currentCode: 'वह इस समय जो कोड दिखा रहा है',
    joinWithPassword: 'पासवर्ड के साथ आगे बढ़ें',
    passkeyCancelled: 'पासकी नहीं मिली। फिर कोशिश करें, या नीचे दूसरा तरीक़ा चुनें।',
    passkeyExists: 'इस उपकरण पर आपके खाते की पासकी पहले से है।',
    passkeyFailed: 'पासकी नहीं चली। फिर कोशिश करें, या नीचे दूसरा तरीक़ा चुनें।',
    noConnection: 'न्यूज़रूम तक पहुँच नहीं हुई। कुछ नहीं बदला गया। फिर कोशिश करें।',
    thisComputer: 'यह उपकरण',
    signedOut: 'आप साइन आउट हो गए हैं।',
  },
  ur: {
    signIn: 'داخل ہوں',
    withPasskey: 'پاس کی سے داخل ہوں',
    passkeyHelp: 'اپنی انگلی کے نشان، چہرے، کمپیوٹر کے PIN یا حفاظتی کلید سے۔',
    withPassword: 'پاس ورڈ سے',
    lostPasskey: 'ان میں سے کچھ پاس نہیں؟',
    useRecoveryCode: 'بحالی کا کوڈ استعمال کریں',
    email: 'ای میل پتا',
    password: 'پاس ورڈ',
    next: 'آگے',
    codeTitle: 'آپ کا کوڈ',
    codeText: 'چھ ہندسے جو آپ کا تصدیق کار اس وقت دکھا رہا ہے۔ بحالی کا کوڈ بھی چلے گا۔',
    code: 'کوڈ',
    recoveryTitle: 'بحالی کے کوڈ سے داخلہ',
    recoveryText: 'بحالی کا ہر کوڈ ایک بار چلتا ہے۔ اس کے بعد اپنے کھاتے میں نئی پاس کی شامل کریں۔',
    recoveryCode: 'بحالی کا کوڈ',
    linkTitle: (name) => `${name} کے طور پر داخل ہوں`,
    linkText: 'یہ لنک ایک بار چلتا ہے۔ اس کے بعد اپنے کھاتے میں پاس کی شامل کریں۔',
    spentTitle: 'یہ لنک اب کام نہیں کرتا',
    toSignIn: 'داخلے پر جائیں',
    beginTitle: (paper) => `${paper} شروع کریں`,
    beginText: 'آپ یہاں پہلے ہیں: اس سے آپ منتظم بنتے ہیں۔ باقی لوگوں کو آپ بعد میں بلائیں گے۔',
    invitationTitle: (paper) => `${paper} میں خوش آمدید`,
    invitationText: (role, email) => `آپ کو اس کردار کے لیے بلایا گیا ہے: ${role}۔ آپ ${email} سے داخل ہوں گے۔`,
    name: 'آپ کا نام',
    nameHelp: 'جیسے ساتھی آپ کو پکارتے ہیں۔ یہ بائی لائن نہیں۔',
    emailHelp: 'جہاں پاس کی نہ ہو وہاں اس سے داخل ہوتے ہیں۔ قارئین اسے کبھی نہیں دیکھتے۔',
    makePasskey: 'پاس کی کے ساتھ آگے بڑھیں',
    passwordInstead: 'اس کے بجائے پاس ورڈ اور تصدیق کار استعمال کریں',
    newPassword: 'نیا پاس ورڈ',
    newPasswordHelp: `کم از کم ${passwordLength.least} حروف۔ آپس میں بے ربط چند الفاظ اچھے رہتے ہیں۔`,
    scan: 'اسے فون کے تصدیق کار سے اسکین کریں۔ وہ ہر آدھے منٹ میں نیا کوڈ دکھاتا ہے۔',
    typeKey: 'یا اس میں یہ کلید لکھیں:',
    currentCode: 'وہ اس وقت جو کوڈ دکھا رہا ہے',
    joinWithPassword: 'پاس ورڈ کے ساتھ آگے بڑھیں',
    passkeyCancelled: 'پاس کی نہیں ملی۔ دوبارہ کوشش کریں، یا نیچے دوسرا طریقہ چنیں۔',
    passkeyExists: 'اس آلے پر آپ کے کھاتے کی پاس کی پہلے سے ہے۔',
    passkeyFailed: 'پاس کی نہیں چلی۔ دوبارہ کوشش کریں، یا نیچے دوسرا طریقہ چنیں۔',
    noConnection: 'نیوز روم تک رسائی نہ ہوئی۔ کچھ نہیں بدلا گیا۔ دوبارہ کوشش کریں۔',
    thisComputer: 'یہ آلہ',
    signedOut: 'آپ باہر آ گئے ہیں۔',
  },
};
