import type { InLanguages } from '../../words/in-languages.ts';

/** The texts of the screen of a picture, and of the list of a story's pictures. */
export interface PictureWords {
  /** The heading of a story's pictures. */
  readonly pictures: string;
  /** What a picture still lacks, in the list. */
  readonly noAlt: string;
  readonly noCredit: string;
  readonly title: (name: string) => string;
  readonly back: string;
  readonly focal: string;
  readonly focalHelp: string;
  /** A place of the grid, in hundredths of width and height. */
  readonly point: (across: number, down: number) => string;
  readonly alt: string;
  readonly altHelp: string;
  readonly caption: string;
  readonly captionHelp: string;
  readonly credit: string;
  readonly creditHelp: string;
  readonly holder: string;
  readonly licence: string;
  readonly until: string;
  readonly untilHelp: (zone: string) => string;
  readonly timeUnreadable: string;
  readonly save: string;
  readonly saved: string;
}

export const pictureWords: InLanguages<PictureWords> = {
  en: {
    pictures: 'Pictures',
    noAlt: 'no description',
    noCredit: 'no credit',
    title: (name) => `Picture: ${name}`,
    back: 'Back to the story',
    focal: 'What must stay in view',
    focalHelp: 'Where the picture is cut to another shape, this point stays.',
    point: (across, down) => `${across} % across, ${down} % down`,
    alt: 'Description for those who cannot see it',
    altHelp: 'Wherever the picture stands without a description of its own.',
    caption: 'Caption',
    captionHelp: 'Wherever the picture stands without a caption of its own.',
    credit: 'Credit',
    creditHelp: 'Who must be named, as it is printed.',
    holder: 'Holder of the rights',
    licence: 'Licence',
    until: 'May be shown until',
    untilHelp: (zone) => `From then on readers see it nowhere. Times are in ${zone}. Left empty, there is no end.`,
    timeUnreadable: 'That is no date and time. Nothing was saved; what you filled in is still here.',
    save: 'Save',
    saved: 'Saved, wherever the picture stands.',
  },
  hi: {
    pictures: 'तस्वीरें',
    noAlt: 'विवरण नहीं',
    noCredit: 'श्रेय नहीं',
    title: (name) => `तस्वीर: ${name}`,
    back: 'ख़बर पर वापस',
    focal: 'क्या दिखता रहे',
    focalHelp: 'जहाँ तस्वीर दूसरे आकार में काटी जाती है, वहाँ यह बिंदु बना रहता है।',
    point: (across, down) => `बाएँ से ${across} %, ऊपर से ${down} %`,
    alt: 'जो देख नहीं सकते, उनके लिए विवरण',
    altHelp: 'हर उस जगह, जहाँ तस्वीर का अपना विवरण नहीं लिखा है।',
    caption: 'कैप्शन',
    captionHelp: 'हर उस जगह, जहाँ तस्वीर का अपना कैप्शन नहीं लिखा है।',
    credit: 'श्रेय',
    creditHelp: 'किसका नाम देना है, जैसा छपेगा।',
    holder: 'अधिकार किसके हैं',
    licence: 'लाइसेंस',
    until: 'कब तक दिखाई जा सकती है',
    untilHelp: (zone) => `उसके बाद पाठक इसे कहीं नहीं देखते। समय ${zone} का है। ख़ाली छोड़ें तो कोई सीमा नहीं।`,
    timeUnreadable: 'यह कोई तारीख़ और समय नहीं है। कुछ सहेजा नहीं गया; आपका लिखा यहीं है।',
    save: 'सहेजें',
    saved: 'सहेजा गया, जहाँ भी यह तस्वीर है।',
  },
  ur: {
    pictures: 'تصویریں',
    noAlt: 'تفصیل نہیں',
    noCredit: 'کریڈٹ نہیں',
    title: (name) => `تصویر: ${name}`,
    back: 'خبر پر واپس',
    focal: 'کیا نظر آتا رہے',
    focalHelp: 'جہاں تصویر کسی اور شکل میں کاٹی جاتی ہے، وہاں یہ نقطہ باقی رہتا ہے۔',
    point: (across, down) => `بائیں سے ${across} %، اوپر سے ${down} %`,
    alt: 'جو دیکھ نہیں سکتے، ان کے لیے تفصیل',
    altHelp: 'ہر اس جگہ جہاں تصویر کی اپنی تفصیل نہیں لکھی۔',
    caption: 'کیپشن',
    captionHelp: 'ہر اس جگہ جہاں تصویر کا اپنا کیپشن نہیں لکھا۔',
    credit: 'کریڈٹ',
    creditHelp: 'کس کا نام دینا ہے، جیسے چھپے گا۔',
    holder: 'حقوق کس کے ہیں',
    licence: 'لائسنس',
    until: 'کب تک دکھائی جا سکتی ہے',
    untilHelp: (zone) => `اس کے بعد قارئین اسے کہیں نہیں دیکھتے۔ وقت ${zone} کا ہے۔ خالی چھوڑیں تو کوئی حد نہیں۔`,
    timeUnreadable: 'یہ کوئی تاریخ اور وقت نہیں۔ کچھ محفوظ نہیں ہوا؛ آپ کا لکھا یہیں ہے۔',
    save: 'محفوظ کریں',
    saved: 'محفوظ ہو گیا، جہاں بھی یہ تصویر ہے۔',
  },
};
