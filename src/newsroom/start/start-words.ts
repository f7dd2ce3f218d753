import type { InLanguages } from '../words/in-languages.ts';

/** The texts of the screen that leads to a newspaper of one's own. */
export interface StartWords {
  readonly title: string;
  /** The line on every screen until it is done. */
  readonly inSample: string;
  readonly inNothing: string;
  readonly introduction: string;
  readonly name: string;
  readonly edition: (number: number) => string;
  readonly language: string;
  readonly none: string;
  readonly spoken: string;
  readonly others: string;
  readonly timeZone: string;
  readonly timeZoneHelp: string;
  readonly sameZone: string;
  readonly nameplate: string;
  readonly nameplateHelp: string;
  readonly moreEditions: string;
  readonly sections: string;
  readonly sectionsHelp: string;
  readonly look: string;
  readonly lookHelp: string;
  readonly goOn: string;
  readonly confirm: (name: string) => string;
  readonly appearsIn: string;
  readonly inZone: (language: string, zone: string) => string;
  readonly noSections: string;
  readonly what: string;
  readonly consequences: readonly string[];
  readonly start: (name: string) => string;
  readonly back: string;
  /** `folder` is where the sample edition was put; null where there was none. */
  readonly started: (name: string, folder: string | null) => string;
  readonly firstSection: string;
  readonly seePaper: string;
  readonly startedAlready: string;
}

export const startWords: InLanguages<StartWords> = {
  en: {
    title: 'Start my newspaper',
    inSample: 'This is the sample edition.',
    inNothing: 'There is no newspaper yet.',
    introduction: 'All of this can be changed later, but for the first language: addresses are made of it.',
    name: 'Name of the newspaper',
    edition: (number) => (number === 1 ? 'Main edition' : `Edition ${number}`),
    language: 'Language',
    none: 'None',
    spoken: 'Dateline has words of its own',
    others: '“Search”, “Latest” and the like stay English',
    timeZone: 'Time zone',
    timeZoneHelp: 'Like Asia/Kolkata. Every time on pages and screens is told in it.',
    sameZone: 'Left empty, that of the main edition.',
    nameplate: 'Nameplate',
    nameplateHelp: 'Left empty, the name.',
    moreEditions: 'Editions in other languages',
    sections: 'Sections',
    sectionsHelp: 'One on each line, in the language of the main edition. A story needs one to be published in.',
    look: 'The look',
    lookHelp: 'Colours and faces; as they are, the house’s own.',
    goOn: 'Go on',
    confirm: (name) => `Start “${name}”?`,
    appearsIn: 'It appears in',
    inZone: (language, zone) => `${language}, times in ${zone}`,
    noSections: 'None yet',
    what: 'What becomes of the sample edition',
    consequences: [
      'Its stories, pictures, sections, people in bylines, topics and pages are gone from the site at once; their addresses answer “not found”.',
      'All of it is kept, with whatever was changed in it, in a folder of its own within the data folder.',
      'Whoever can sign in still can, and stays signed in. Section editors have no section until you give them one.',
      'Tokens of other programs and invitations that were not taken up end.',
      'This is done once, and cannot be taken back on a screen.',
    ],
    start: (name) => `Start “${name}”`,
    back: 'Back to the form',
    started: (name, folder) =>
      folder === null ? `“${name}” has started.` : `“${name}” has started. The sample edition is kept in ${folder}.`,
    firstSection: 'Add the first section',
    seePaper: 'See the paper',
    startedAlready: 'The newspaper has been started already. Nothing was changed.',
  },
  hi: {
    title: 'अपना अख़बार शुरू करें',
    inSample: 'यह नमूना संस्करण है।',
    inNothing: 'अभी कोई अख़बार नहीं है।',
    introduction: 'पहली भाषा को छोड़कर यह सब बाद में बदला जा सकता है: पते उसी से बनते हैं।',
    name: 'अख़बार का नाम',
    edition: (number) => (number === 1 ? 'मुख्य संस्करण' : `संस्करण ${number}`),
    language: 'भाषा',
    none: 'कोई नहीं',
    spoken: 'Dateline के अपने शब्द इनमें हैं',
    others: '“खोज”, “ताज़ा” जैसे शब्द अंग्रेज़ी में रहेंगे',
    timeZone: 'समय क्षेत्र',
    timeZoneHelp: 'जैसे Asia/Kolkata। पन्नों और स्क्रीनों पर हर समय इसी में बताया जाता है।',
    sameZone: 'ख़ाली छोड़ने पर मुख्य संस्करण का।',
    nameplate: 'शीर्ष-नाम',
    nameplateHelp: 'ख़ाली छोड़ने पर अख़बार का नाम।',
    moreEditions: 'दूसरी भाषाओं के संस्करण',
    sections: 'अनुभाग',
    sectionsHelp: 'हर पंक्ति में एक, मुख्य संस्करण की भाषा में। प्रकाशित होने के लिए ख़बर को अनुभाग चाहिए।',
    look: 'रूप',
    lookHelp: 'रंग और अक्षर; जैसे हैं, घर के अपने।',
    goOn: 'आगे',
    confirm: (name) => `“${name}” शुरू करें?`,
    appearsIn: 'इन भाषाओं में निकलेगा',
    inZone: (language, zone) => `${language}, समय ${zone} में`,
    noSections: 'अभी कोई नहीं',
    what: 'नमूना संस्करण का क्या होगा',
    consequences: [
      'उसकी ख़बरें, तस्वीरें, अनुभाग, लेखक, विषय और पन्ने साइट से तुरंत हट जाएँगे; उनके पते “नहीं मिला” कहेंगे।',
      'वह सब, उसमें किए गए बदलावों समेत, डेटा फ़ोल्डर के भीतर एक अलग फ़ोल्डर में रखा जाएगा।',
      'जो साइन इन कर सकते हैं वे करते रहेंगे, और साइन इन बने रहेंगे। अनुभाग संपादकों के पास तब तक कोई अनुभाग नहीं रहेगा जब तक आप न दें।',
      'दूसरे प्रोग्रामों के टोकन और अब तक न लिए गए निमंत्रण समाप्त हो जाएँगे।',
      'यह एक ही बार होता है, और किसी स्क्रीन पर वापस नहीं लिया जा सकता।',
    ],
    start: (name) => `“${name}” शुरू करें`,
    back: 'फ़ॉर्म पर वापस',
    started: (name, folder) =>
      folder === null ? `“${name}” शुरू हो गया।` : `“${name}” शुरू हो गया। नमूना संस्करण ${folder} में रखा है।`,
    firstSection: 'पहला अनुभाग जोड़ें',
    seePaper: 'अख़बार देखें',
    startedAlready: 'अख़बार पहले ही शुरू हो चुका है। कुछ नहीं बदला गया।',
  },
  ur: {
    title: 'اپنا اخبار شروع کریں',
    inSample: 'یہ نمونے کا شمارہ ہے۔',
    inNothing: 'ابھی کوئی اخبار نہیں۔',
    introduction: 'پہلی زبان کے سوا یہ سب بعد میں بدلا جا سکتا ہے: پتے اسی سے بنتے ہیں۔',
    name: 'اخبار کا نام',
    edition: (number) => (number === 1 ? 'مرکزی ایڈیشن' : `ایڈیشن ${number}`),
    language: 'زبان',
    none: 'کوئی نہیں',
    spoken: 'Dateline کے اپنے الفاظ ان میں ہیں',
    others: '”تلاش“، ”تازہ ترین“ جیسے الفاظ انگریزی میں رہیں گے',
    timeZone: 'ٹائم زون',
    timeZoneHelp: 'جیسے Asia/Karachi۔ صفحوں اور اسکرینوں پر ہر وقت اسی میں بتایا جاتا ہے۔',
    sameZone: 'خالی چھوڑنے پر مرکزی ایڈیشن کا۔',
    nameplate: 'لوح',
    nameplateHelp: 'خالی چھوڑنے پر اخبار کا نام۔',
    moreEditions: 'دوسری زبانوں کے ایڈیشن',
    sections: 'شعبے',
    sectionsHelp: 'ہر سطر میں ایک، مرکزی ایڈیشن کی زبان میں۔ شائع ہونے کے لیے خبر کو شعبہ چاہیے۔',
    look: 'روپ',
    lookHelp: 'رنگ اور حروف؛ جیسے ہیں، گھر کے اپنے۔',
    goOn: 'آگے',
    confirm: (name) => `”${name}“ شروع کریں؟`,
    appearsIn: 'ان زبانوں میں نکلے گا',
    inZone: (language, zone) => `${language}، وقت ${zone} میں`,
    noSections: 'ابھی کوئی نہیں',
    what: 'نمونے کے شمارے کا کیا ہوگا',
    consequences: [
      'اس کی خبریں، تصویریں، شعبے، لکھنے والے، موضوعات اور صفحے سائٹ سے فوراً ہٹ جائیں گے؛ ان کے پتے ”نہیں ملا“ کہیں گے۔',
      'وہ سب، اس میں کی گئی تبدیلیوں سمیت، ڈیٹا فولڈر کے اندر ایک الگ فولڈر میں رکھا جائے گا۔',
      'جو داخل ہو سکتے ہیں وہ ہوتے رہیں گے، اور داخل رہیں گے۔ شعبے کے مدیروں کے پاس تب تک کوئی شعبہ نہیں ہوگا جب تک آپ نہ دیں۔',
      'دوسرے پروگراموں کے ٹوکن اور اب تک نہ لی گئی دعوتیں ختم ہو جائیں گی۔',
      'یہ ایک ہی بار ہوتا ہے، اور کسی اسکرین پر واپس نہیں لیا جا سکتا۔',
    ],
    start: (name) => `”${name}“ شروع کریں`,
    back: 'فارم پر واپس',
    started: (name, folder) =>
      folder === null ? `”${name}“ شروع ہو گیا۔` : `”${name}“ شروع ہو گیا۔ نمونے کا شمارہ ${folder} میں رکھا ہے۔`,
    firstSection: 'پہلا شعبہ شامل کریں',
    seePaper: 'اخبار دیکھیں',
    startedAlready: 'اخبار پہلے ہی شروع ہو چکا ہے۔ کچھ نہیں بدلا گیا۔',
  },
};
