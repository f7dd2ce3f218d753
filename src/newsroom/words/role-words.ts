import type { Role } from '../../accounts/actor.ts';
import type { InLanguages } from './in-languages.ts';

/** How each role is called. */
export const roleWords: InLanguages<Readonly<Record<Role, string>>> = {
  en: {
    contributor: 'Contributor',
    reporter: 'Reporter',
    editor: 'Editor',
    'section-editor': 'Section editor',
    'chief-editor': 'Chief editor',
    administrator: 'Administrator',
  },
  hi: {
    contributor: 'योगदानकर्ता',
    reporter: 'संवाददाता',
    editor: 'संपादक',
    'section-editor': 'अनुभाग संपादक',
    'chief-editor': 'मुख्य संपादक',
    administrator: 'व्यवस्थापक',
  },
  ur: {
    contributor: 'معاون',
    reporter: 'رپورٹر',
    editor: 'مدیر',
    'section-editor': 'مدیرِ شعبہ',
    'chief-editor': 'مدیرِ اعلیٰ',
    administrator: 'منتظم',
  },
};

/** What each role may do, in a line, for whoever gives it. */
export const roleHelp: InLanguages<Readonly<Record<Role, string>>> = {
  en: {
    contributor: 'writes their own drafts',
    reporter: 'reads everything, writes and hands in their own',
    editor: 'edits, approves and publishes',
    'section-editor': 'an editor within sections, with embargoes and addresses; a reporter elsewhere',
    'chief-editor': 'everything with every story, and the audit log',
    administrator: 'everything, staff and settings included',
  },
  hi: {
    contributor: 'अपने मसौदे लिखते हैं',
    reporter: 'सब पढ़ते हैं, अपनी ख़बरें लिखते और सौंपते हैं',
    editor: 'संपादन, स्वीकृति और प्रकाशन करते हैं',
    'section-editor': 'अपने अनुभागों में संपादक, रोक और पतों सहित; बाक़ी जगह संवाददाता',
    'chief-editor': 'हर ख़बर के साथ सब कुछ, और लेखा-जोखा',
    administrator: 'सब कुछ, सदस्यों और सेटिंग सहित',
  },
  ur: {
    contributor: 'اپنے مسودے لکھتے ہیں',
    reporter: 'سب پڑھتے ہیں، اپنی خبریں لکھتے اور جمع کراتے ہیں',
    editor: 'ادارت، منظوری اور اشاعت کرتے ہیں',
    'section-editor': 'اپنے شعبوں میں مدیر، پابندیِ وقت اور پتوں سمیت؛ باقی جگہ رپورٹر',
    'chief-editor': 'ہر خبر کے ساتھ سب کچھ، اور ریکارڈ',
    administrator: 'سب کچھ، عملے اور ترتیبات سمیت',
  },
};
