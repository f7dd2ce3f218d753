import type { InLanguages } from './in-languages.ts';

/** The texts of the screens about staff. */
export interface StaffWords {
  readonly title: string;
  readonly name: string;
  readonly role: string;
  readonly roleLegend: string;
  readonly sections: string;
  readonly sectionsHelp: string;
  readonly email: string;
  readonly status: { readonly active: string; readonly suspended: string };
  readonly open: string;
  readonly noInvitations: string;
  readonly invitedUntil: (role: string, when: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly invite: string;
  readonly inviteText: string;
  readonly inviteButton: string;
  readonly invitedTitle: (name: string) => string;
  readonly mailed: (email: string) => string;
  readonly notMailed: string;
  readonly passOn: (email: string) => string;
  readonly linkOnce: (when: string) => string;
  readonly toStaff: string;
  readonly mailSubject: (paper: string) => string;
  readonly mailText: (paper: string, role: string, link: string, until: string) => string;
  readonly joined: (when: string) => string;
  readonly rights: string;
  readonly rightsHelp: string;
  readonly saveRights: string;
  readonly rightsSaved: (name: string) => string;
  readonly byline: string;
  readonly bylineHelp: string;
  readonly nobody: string;
  readonly saveByline: string;
  readonly bylineSaved: string;
  readonly contributor: string;
  readonly sessions: string;
  readonly noSessions: string;
  readonly lockedOut: string;
  readonly lockedOutText: string;
  readonly makeLink: string;
  readonly linkTitle: (name: string) => string;
  readonly suspend: string;
  readonly suspendText: string;
  readonly suspended: (name: string) => string;
  readonly reinstate: string;
  readonly reinstateText: string;
  readonly reinstated: (name: string) => string;
  readonly lately: string;
}

export const staffWords: InLanguages<StaffWords> = {
  en: {
    title: 'Staff',
    name: 'Name',
    role: 'Role',
    roleLegend: 'What they may do',
    sections: 'Sections of a section editor',
    sectionsHelp: 'Only for section editors: where their rights hold, subsections included.',
    email: 'E-mail address',
    status: { active: 'active', suspended: 'suspended' },
    open: 'Invitations',
    noInvitations: 'No invitation is open.',
    invitedUntil: (role, when) => `${role}, until ${when}`,
    takeBack: 'Take back',
    takenBack: 'The invitation is taken back; its link works no more.',
    invite: 'Invite somebody',
    inviteText: 'They get a link that works once, within a week, and choose themselves what they sign in with.',
    inviteButton: 'Invite',
    invitedTitle: (name) => `${name} is invited`,
    mailed: (email) => `The link was sent to ${email}.`,
    notMailed: 'The mail could not be sent. Pass the link on yourself:',
    passOn: (email) => `Pass this link on to ${email}, by a way that only they read:`,
    linkOnce: (when) => `It works once, until ${when}, and is not shown again.`,
    toStaff: 'To the staff',
    mailSubject: (paper) => `You are invited to ${paper}`,
    mailText: (paper, role, link, until) =>
      `You are invited to the newsroom of ${paper}, as: ${role}.\n\nBegin here; the link works once, until ${until}:\n\n${link}\n\nIf you do not know what this is about, do nothing.\n`,
    joined: (when) => `joined ${when}`,
    rights: 'Role',
    rightsHelp: 'All their sessions end with a change; they sign in again.',
    saveRights: 'Change the role',
    rightsSaved: (name) => `The role of ${name} is changed. Their sessions are ended.`,
    byline: 'In bylines',
    bylineHelp: 'Who signs in and who is named in a byline are two things; this ties them together.',
    nobody: 'Nobody',
    saveByline: 'Save',
    bylineSaved: 'Saved.',
    contributor: 'Contributor',
    sessions: 'Where they are signed in',
    noSessions: 'Nowhere.',
    lockedOut: 'Locked out',
    lockedOutText:
      'A link that signs them in once, within the hour. Whoever has it is in: be sure whom you give it to.',
    makeLink: 'Make a sign-in link',
    linkTitle: (name) => `A way in for ${name}`,
    suspend: 'Suspend',
    suspendText: 'They are signed out everywhere and cannot sign in. What they wrote stays. You can let them in again.',
    suspended: (name) => `${name} is suspended.`,
    reinstate: 'Let in again',
    reinstateText: 'They can sign in again, with the same role and with what they signed in with before.',
    reinstated: (name) => `${name} can sign in again.`,
    lately: 'What happened lately',
  },
  hi: {
    title: 'सदस्य',
    name: 'नाम',
    role: 'भूमिका',
    roleLegend: 'वे क्या कर सकते हैं',
    sections: 'अनुभाग संपादक के अनुभाग',
    sectionsHelp: 'केवल अनुभाग संपादकों के लिए: अधिकार कहाँ चलते हैं, उप-अनुभाग सहित।',
    email: 'ईमेल पता',
    status: { active: 'सक्रिय', suspended: 'निलंबित' },
    open: 'निमंत्रण',
    noInvitations: 'कोई निमंत्रण खुला नहीं है।',
    invitedUntil: (role, when) => `${role}, ${when} तक`,
    takeBack: 'वापस लें',
    takenBack: 'निमंत्रण वापस ले लिया गया; उसका लिंक अब नहीं चलेगा।',
    invite: 'किसी को बुलाएँ',
    inviteText: 'उन्हें एक लिंक मिलता है जो एक हफ़्ते में एक बार चलता है; साइन-इन का तरीक़ा वे ख़ुद चुनते हैं।',
    inviteButton: 'बुलाएँ',
    invitedTitle: (name) => `${name} को बुलाया गया`,
    mailed: (email) => `लिंक ${email} पर भेज दिया गया।`,
    notMailed: 'मेल नहीं भेजा जा सका। लिंक ख़ुद पहुँचाएँ:',
    passOn: (email) => `यह लिंक ${email} तक ऐसे पहुँचाएँ कि केवल वे ही पढ़ें:`,
    linkOnce: (when) => `यह एक बार चलता है, ${when} तक, और दोबारा नहीं दिखेगा।`,
    toStaff: 'सदस्यों पर जाएँ',
    mailSubject: (paper) => `${paper} में आपका निमंत्रण`,
    mailText: (paper, role, link, until) =>
      `आपको ${paper} के न्यूज़रूम में बुलाया गया है। भूमिका: ${role}।\n\nयहाँ से शुरू करें; लिंक एक बार चलता है, ${until} तक:\n\n${link}\n\nअगर आप नहीं जानते कि यह क्या है, तो कुछ न करें।\n`,
    joined: (when) => `${when} से सदस्य`,
    rights: 'भूमिका',
    rightsHelp: 'बदलाव के साथ उनके सभी सत्र समाप्त होते हैं; वे दोबारा साइन इन करते हैं।',
    saveRights: 'भूमिका बदलें',
    rightsSaved: (name) => `${name} की भूमिका बदल दी गई। उनके सत्र समाप्त हुए।`,
    byline: 'बाइलाइन में',
    bylineHelp: 'साइन इन करने वाला और बाइलाइन में नाम वाला दो अलग बातें हैं; यह उन्हें जोड़ता है।',
    nobody: 'कोई नहीं',
    saveByline: 'सहेजें',
    bylineSaved: 'सहेजा गया।',
    contributor: 'लेखक',
    sessions: 'वे कहाँ साइन इन हैं',
    noSessions: 'कहीं नहीं।',
    lockedOut: 'बाहर रह गए',
    lockedOutText: 'एक लिंक जो एक घंटे में एक बार साइन इन कराता है। जिसके पास लिंक है वह भीतर है: सोचकर दें।',
    makeLink: 'साइन-इन लिंक बनाएँ',
    linkTitle: (name) => `${name} के लिए रास्ता`,
    suspend: 'निलंबित करें',
    suspendText: 'वे हर जगह साइन आउट हो जाते हैं और साइन इन नहीं कर सकते। उनका लिखा बना रहता है। आप उन्हें फिर आने दे सकते हैं।',
    suspended: (name) => `${name} निलंबित हैं।`,
    reinstate: 'फिर आने दें',
    reinstateText: 'वे उसी भूमिका और उन्हीं तरीक़ों से फिर साइन इन कर सकते हैं।',
    reinstated: (name) => `${name} फिर साइन इन कर सकते हैं।`,
    lately: 'हाल में क्या हुआ',
  },
  ur: {
    title: 'عملہ',
    name: 'نام',
    role: 'کردار',
    roleLegend: 'وہ کیا کر سکتے ہیں',
    sections: 'مدیرِ شعبہ کے شعبے',
    sectionsHelp: 'صرف مدیرانِ شعبہ کے لیے: اختیارات کہاں چلتے ہیں، ذیلی شعبوں سمیت۔',
    email: 'ای میل پتا',
    status: { active: 'فعال', suspended: 'معطل' },
    open: 'دعوتیں',
    noInvitations: 'کوئی دعوت کھلی نہیں۔',
    invitedUntil: (role, when) => `${role}، ${when} تک`,
    takeBack: 'واپس لیں',
    takenBack: 'دعوت واپس لے لی گئی؛ اس کا لنک اب نہیں چلے گا۔',
    invite: 'کسی کو بلائیں',
    inviteText: 'انھیں ایک لنک ملتا ہے جو ایک ہفتے میں ایک بار چلتا ہے؛ داخلے کا طریقہ وہ خود چنتے ہیں۔',
    inviteButton: 'بلائیں',
    invitedTitle: (name) => `${name} کو بلایا گیا`,
    mailed: (email) => `لنک ${email} پر بھیج دیا گیا۔`,
    notMailed: 'میل نہ بھیجی جا سکی۔ لنک خود پہنچائیں:',
    passOn: (email) => `یہ لنک ${email} تک ایسے پہنچائیں کہ صرف وہی پڑھیں:`,
    linkOnce: (when) => `یہ ایک بار چلتا ہے، ${when} تک، اور دوبارہ نہیں دکھایا جائے گا۔`,
    toStaff: 'عملے پر جائیں',
    mailSubject: (paper) => `${paper} میں آپ کی دعوت`,
    mailText: (paper, role, link, until) =>
      `آپ کو ${paper} کے نیوز روم میں بلایا گیا ہے۔ کردار: ${role}۔\n\nیہاں سے شروع کریں؛ لنک ایک بار چلتا ہے، ${until} تک:\n\n${link}\n\nاگر آپ نہیں جانتے کہ یہ کیا ہے تو کچھ نہ کریں۔\n`,
    joined: (when) => `${when} سے شامل`,
    rights: 'کردار',
    rightsHelp: 'تبدیلی کے ساتھ ان کی تمام نشستیں ختم ہوتی ہیں؛ وہ دوبارہ داخل ہوتے ہیں۔',
    saveRights: 'کردار بدلیں',
    rightsSaved: (name) => `${name} کا کردار بدل دیا گیا۔ ان کی نشستیں ختم ہوئیں۔`,
    byline: 'بائی لائن میں',
    bylineHelp: 'داخل ہونے والا اور بائی لائن میں نام والا دو الگ باتیں ہیں؛ یہ انھیں جوڑتا ہے۔',
    nobody: 'کوئی نہیں',
    saveByline: 'محفوظ کریں',
    bylineSaved: 'محفوظ ہو گیا۔',
    contributor: 'لکھنے والا',
    sessions: 'وہ کہاں داخل ہیں',
    noSessions: 'کہیں نہیں۔',
    lockedOut: 'باہر رہ گئے',
    lockedOutText: 'ایک لنک جو ایک گھنٹے میں ایک بار داخل کراتا ہے۔ جس کے پاس لنک ہے وہ اندر ہے: سوچ کر دیں۔',
    makeLink: 'داخلے کا لنک بنائیں',
    linkTitle: (name) => `${name} کے لیے راستہ`,
    suspend: 'معطل کریں',
    suspendText:
      'وہ ہر جگہ باہر ہو جاتے ہیں اور داخل نہیں ہو سکتے۔ ان کا لکھا باقی رہتا ہے۔ آپ انھیں دوبارہ آنے دے سکتے ہیں۔',
    suspended: (name) => `${name} معطل ہیں۔`,
    reinstate: 'دوبارہ آنے دیں',
    reinstateText: 'وہ اسی کردار اور انھی طریقوں سے دوبارہ داخل ہو سکتے ہیں۔',
    reinstated: (name) => `${name} دوبارہ داخل ہو سکتے ہیں۔`,
    lately: 'حال میں کیا ہوا',
  },
};
