import type { StoryFields } from '../../../story/story.ts';
import type { InLanguages } from '../../words/in-languages.ts';

/** The texts of a story's own screen: what is said about the story beside its text. */
export interface PanelWords {
  readonly about: string;
  readonly groups: {
    readonly place: string;
    readonly byline: string;
    readonly topics: string;
    readonly picture: string;
    readonly promotion: string;
  };
  readonly fields: Readonly<Record<keyof StoryFields, string>>;
  readonly help: {
    readonly dateline: string;
    readonly slug: string;
    readonly translationOf: string;
    readonly addName: string;
    readonly addTopic: string;
    readonly picture: string;
    readonly promotion: string;
  };
  readonly none: string;
  readonly save: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly saving: string;
  /** With `{fields}` where the names of the fields stand. */
  readonly notSaved: string;
  readonly unreachable: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly order: string;
  readonly role: string;
  readonly remove: string;
  readonly addName: string;
  readonly addTopic: string;
  readonly alt: string;
  readonly caption: string;
  readonly title: string;
  readonly description: string;
  readonly search: string;
  readonly social: string;
  readonly preview: string;
  readonly looks: string;
  /** What a field's value is where it says nothing. */
  readonly empty: string;
  readonly conflict: (who: string, now: string) => string;
  /** The same of a list, whose rows are shown as they are there now. */
  readonly listConflict: (who: string, now: string, mine: string) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly cannot: string;
  readonly nobodyNamed: (name: string) => string;
  readonly severalNamed: (name: string) => string;
  readonly noSuchStory: string;
  readonly notAddress: string;
  readonly mayNotWrite: string;
  readonly spiked: string;
  readonly returned: (who: string, when: string) => string;
  readonly begun: string;
  readonly changed: string;
  readonly address: string;
  readonly noAddress: string;
  readonly history: string;
  readonly facts: string;
  readonly text: string;
}

export const panelWords: InLanguages<PanelWords> = {
  en: {
    about: 'About this story',
    groups: {
      place: 'Kind and place',
      byline: 'Byline',
      topics: 'Topics',
      picture: 'Lead picture',
      promotion: 'Search and social',
    },
    fields: {
      kind: 'Kind',
      language: 'Language',
      section: 'Section',
      topics: 'Topics',
      series: 'Series',
      byline: 'Byline',
      dateline: 'Dateline',
      slug: 'Address',
      prominence: 'Prominence',
      leadPicture: 'Lead picture',
      translationOf: 'Translation of',
      search: 'Texts for search engines',
      social: 'Texts for social cards',
    },
    help: {
      dateline: 'The place it is told from, as printed.',
      slug: 'Last part of the address. Left empty, it is made of the headline.',
      translationOf: 'The address of the original story, or of its screen here.',
      addName: 'A name, or its beginning.',
      addTopic: 'A topic, or its beginning.',
      picture: 'A picture of the text. Add pictures in the editor.',
      promotion: 'Left empty, headline and standfirst stand there.',
    },
    none: 'None',
    save: 'Save',
    unsaved: 'Not saved yet.',
    saved: 'Saved.',
    saving: 'Saving …',
    notSaved: 'Not saved: {fields}. The rest is.',
    unreachable: 'Not saved: the newsroom cannot be reached. What you put stays here; Save tries again.',
    signedOut:
      'Not saved: you are signed out. Sign in in another window; what you put stays here, and Save tries again.',
    failed: 'Not saved. What you put stays here; copy it, and load the page again.',
    order: 'Order',
    role: 'Role',
    remove: 'Remove',
    addName: 'Add a name',
    addTopic: 'Add a topic',
    alt: 'Alternative text',
    caption: 'Caption',
    title: 'Title',
    description: 'Description',
    search: 'Search engines',
    social: 'Social cards',
    preview: 'Preview',
    looks: 'As it will look',
    empty: 'nothing',
    conflict: (who, now) =>
      `${who} changed this meanwhile. There now: ${now}. What you put is kept here; Save puts it in the place of that.`,
    listConflict: (who, now, mine) => `${who} changed this meanwhile. There now: ${now}. You wanted: ${mine}.`,
    keepMine: 'Put mine in its place',
    takeTheirs: 'Take what is there',
    cannot: 'Not saved',
    nobodyNamed: (name) => `Nobody and nothing here is called “${name}”. Try another spelling, or have it added first.`,
    severalNamed: (name) => `Several are called “${name}”. Which one?`,
    noSuchStory: 'No story was found at that address.',
    notAddress: 'This cannot stand in an address. Use small letters, digits and single hyphens.',
    mayNotWrite: 'Your role lets you read this text, not change it.',
    spiked: 'The story is spiked. Restore it to write on.',
    returned: (who, when) => `${who} returned this, ${when}:`,
    begun: 'Begun',
    changed: 'Changed',
    address: 'Address',
    noAddress: 'Not public yet',
    history: 'History and revisions',
    facts: 'Facts',
    text: 'Text of the story',
  },
  hi: {
    about: 'इस ख़बर के बारे में',
    groups: {
      place: 'प्रकार और स्थान',
      byline: 'नाम-पंक्ति',
      topics: 'विषय',
      picture: 'मुख्य तस्वीर',
      promotion: 'खोज और सोशल',
    },
    fields: {
      kind: 'प्रकार',
      language: 'भाषा',
      section: 'अनुभाग',
      topics: 'विषय',
      series: 'शृंखला',
      byline: 'नाम-पंक्ति',
      dateline: 'स्थान-पंक्ति',
      slug: 'पता',
      prominence: 'महत्व',
      leadPicture: 'मुख्य तस्वीर',
      translationOf: 'किसका अनुवाद',
      search: 'खोज इंजनों के पाठ',
      social: 'सोशल कार्ड के पाठ',
    },
    help: {
      dateline: 'जहाँ से ख़बर है, जैसा छपता है।',
      slug: 'पते का आख़िरी हिस्सा। ख़ाली हो तो शीर्षक से बनता है।',
      translationOf: 'मूल ख़बर का पता, या यहाँ उसकी स्क्रीन का।',
      addName: 'कोई नाम, या उसकी शुरुआत।',
      addTopic: 'कोई विषय, या उसकी शुरुआत।',
      picture: 'पाठ की कोई तस्वीर। तस्वीरें संपादक में जोड़ें।',
      promotion: 'ख़ाली हो तो वहाँ शीर्षक और उपशीर्षक होते हैं।',
    },
    none: 'कोई नहीं',
    save: 'सहेजें',
    unsaved: 'अभी सहेजा नहीं गया।',
    saved: 'सहेजा गया।',
    saving: 'सहेजा जा रहा है …',
    notSaved: 'सहेजा नहीं गया: {fields}। बाक़ी सहेजा गया।',
    unreachable: 'सहेजा नहीं गया: न्यूज़रूम तक पहुँच नहीं है। आपका लिखा यहीं है; “सहेजें” फिर कोशिश करता है।',
    signedOut: 'सहेजा नहीं गया: आप साइन आउट हैं। दूसरी विंडो में साइन इन करें; आपका लिखा यहीं है, और “सहेजें” फिर कोशिश करता है।',
    failed: 'सहेजा नहीं गया। आपका लिखा यहीं है; उसकी नक़ल रखें, और पेज फिर खोलें।',
    order: 'क्रम',
    role: 'भूमिका',
    remove: 'हटाएँ',
    addName: 'नाम जोड़ें',
    addTopic: 'विषय जोड़ें',
    alt: 'वैकल्पिक पाठ',
    caption: 'कैप्शन',
    title: 'शीर्षक',
    description: 'विवरण',
    search: 'खोज इंजन',
    social: 'सोशल कार्ड',
    preview: 'पूर्वावलोकन',
    looks: 'ऐसा दिखेगा',
    empty: 'कुछ नहीं',
    conflict: (who, now) =>
      `${who} ने इसे इस बीच बदल दिया। अब वहाँ है: ${now}। आपका लिखा यहाँ रखा है; सहेजें दबाने पर वह उसकी जगह लेगा।`,
    listConflict: (who, now, mine) => `${who} ने इसे इस बीच बदल दिया। अब वहाँ है: ${now}। आप चाहते थे: ${mine}।`,
    keepMine: 'मेरा उसकी जगह रखें',
    takeTheirs: 'जो वहाँ है वही रहे',
    cannot: 'सहेजा नहीं गया',
    nobodyNamed: (name) => `यहाँ “${name}” नाम का कोई या कुछ नहीं है। दूसरी वर्तनी आज़माएँ, या पहले उसे जुड़वाएँ।`,
    severalNamed: (name) => `“${name}” नाम के कई हैं। कौन सा?`,
    noSuchStory: 'उस पते पर कोई ख़बर नहीं मिली।',
    notAddress: 'यह पते में नहीं चल सकता। छोटे अक्षर, अंक और अकेले हाइफ़न लिखें।',
    mayNotWrite: 'आपकी भूमिका इस पाठ को पढ़ने देती है, बदलने नहीं।',
    spiked: 'ख़बर रद्द है। आगे लिखने के लिए उसे बहाल करें।',
    returned: (who, when) => `${who} ने इसे लौटाया, ${when}:`,
    begun: 'शुरू',
    changed: 'बदली',
    address: 'पता',
    noAddress: 'अभी प्रकाशित नहीं',
    history: 'इतिहास और संस्करण',
    facts: 'तथ्य',
    text: 'ख़बर का पाठ',
  },
  ur: {
    about: 'اس خبر کے بارے میں',
    groups: {
      place: 'قسم اور مقام',
      byline: 'نام کی سطر',
      topics: 'موضوعات',
      picture: 'مرکزی تصویر',
      promotion: 'تلاش اور سوشل',
    },
    fields: {
      kind: 'قسم',
      language: 'زبان',
      section: 'سیکشن',
      topics: 'موضوعات',
      series: 'سلسلہ',
      byline: 'نام کی سطر',
      dateline: 'مقام کی سطر',
      slug: 'پتہ',
      prominence: 'اہمیت',
      leadPicture: 'مرکزی تصویر',
      translationOf: 'کس کا ترجمہ',
      search: 'سرچ انجن کے متن',
      social: 'سوشل کارڈ کے متن',
    },
    help: {
      dateline: 'جہاں سے خبر ہے، جیسا چھپتا ہے۔',
      slug: 'پتے کا آخری حصہ۔ خالی ہو تو سرخی سے بنتا ہے۔',
      translationOf: 'اصل خبر کا پتہ، یا یہاں اس کی اسکرین کا۔',
      addName: 'کوئی نام، یا اس کی ابتدا۔',
      addTopic: 'کوئی موضوع، یا اس کی ابتدا۔',
      picture: 'متن کی کوئی تصویر۔ تصویریں ایڈیٹر میں شامل کریں۔',
      promotion: 'خالی ہو تو وہاں سرخی اور ذیلی سرخی ہوتی ہیں۔',
    },
    none: 'کوئی نہیں',
    save: 'محفوظ کریں',
    unsaved: 'ابھی محفوظ نہیں ہوا۔',
    saved: 'محفوظ ہو گیا۔',
    saving: 'محفوظ ہو رہا ہے …',
    notSaved: 'محفوظ نہیں ہوا: {fields}۔ باقی محفوظ ہے۔',
    unreachable: 'محفوظ نہیں ہوا: نیوز روم تک رسائی نہیں۔ آپ کا لکھا یہیں ہے؛ ”محفوظ کریں“ دوبارہ کوشش کرتا ہے۔',
    signedOut:
      'محفوظ نہیں ہوا: آپ سائن آؤٹ ہیں۔ دوسری ونڈو میں سائن ان کریں؛ آپ کا لکھا یہیں ہے، اور ”محفوظ کریں“ دوبارہ کوشش کرتا ہے۔',
    failed: 'محفوظ نہیں ہوا۔ آپ کا لکھا یہیں ہے؛ اس کی نقل رکھیں، اور صفحہ دوبارہ کھولیں۔',
    order: 'ترتیب',
    role: 'کردار',
    remove: 'ہٹائیں',
    addName: 'نام شامل کریں',
    addTopic: 'موضوع شامل کریں',
    alt: 'متبادل متن',
    caption: 'کیپشن',
    title: 'عنوان',
    description: 'تفصیل',
    search: 'سرچ انجن',
    social: 'سوشل کارڈ',
    preview: 'پیش نظارہ',
    looks: 'ایسا نظر آئے گا',
    empty: 'کچھ نہیں',
    conflict: (who, now) =>
      `${who} نے اسے اس دوران بدل دیا۔ اب وہاں ہے: ${now}۔ آپ کا لکھا یہاں رکھا ہے؛ محفوظ کریں دبانے پر وہ اس کی جگہ لے گا۔`,
    listConflict: (who, now, mine) => `${who} نے اسے اس دوران بدل دیا۔ اب وہاں ہے: ${now}۔ آپ چاہتے تھے: ${mine}۔`,
    keepMine: 'میرا اس کی جگہ رکھیں',
    takeTheirs: 'جو وہاں ہے وہی رہے',
    cannot: 'محفوظ نہیں ہوا',
    nobodyNamed: (name) => `یہاں ”${name}“ نام کا کوئی یا کچھ نہیں۔ دوسرے ہجے آزمائیں، یا پہلے اسے شامل کرائیں۔`,
    severalNamed: (name) => `”${name}“ نام کے کئی ہیں۔ کون سا؟`,
    noSuchStory: 'اس پتے پر کوئی خبر نہیں ملی۔',
    notAddress: 'یہ پتے میں نہیں چل سکتا۔ چھوٹے حروف، ہندسے اور اکیلے ہائفن لکھیں۔',
    mayNotWrite: 'آپ کا کردار یہ متن پڑھنے دیتا ہے، بدلنے نہیں۔',
    spiked: 'خبر مسترد ہے۔ آگے لکھنے کے لیے اسے بحال کریں۔',
    returned: (who, when) => `${who} نے اسے لوٹایا، ${when}:`,
    begun: 'شروع',
    changed: 'بدلی',
    address: 'پتہ',
    noAddress: 'ابھی شائع نہیں',
    history: 'تاریخ اور نسخے',
    facts: 'حقائق',
    text: 'خبر کا متن',
  },
};
