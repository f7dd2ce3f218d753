type Told = 'hi' | 'ur';

/** What refusals about the newspaper itself are about. */
const paperWhats: Readonly<Record<Told, Readonly<Record<string, string>>>> = {
  hi: {
    'the time zone': 'समय क्षेत्र',
    'the language': 'भाषा',
    'the languages': 'भाषाएँ',
    'the colour': 'रंग',
    'the accent': 'रंग',
    'the position': 'क्रम',
    'the parent': 'ऊपर का अनुभाग',
    'the founding year': 'स्थापना का वर्ष',
    'the legal name': 'क़ानूनी नाम',
    'the e-mail address': 'ई-मेल पता',
    'the link': 'लिंक',
    'the topic': 'विषय',
    'the standing page': 'स्थायी पन्ना',
    'the standing pages': 'स्थायी पन्ने',
    'the gates': 'रोकने की शर्तें',
    'the archive': 'अभिलेख',
    publication: 'अख़बार',
  },
  ur: {
    'the time zone': 'ٹائم زون',
    'the language': 'زبان',
    'the languages': 'زبانیں',
    'the colour': 'رنگ',
    'the accent': 'رنگ',
    'the position': 'ترتیب',
    'the parent': 'اوپر کا سیکشن',
    'the founding year': 'قیام کا سال',
    'the legal name': 'قانونی نام',
    'the e-mail address': 'ای میل پتہ',
    'the link': 'لنک',
    'the topic': 'موضوع',
    'the standing page': 'مستقل صفحہ',
    'the standing pages': 'مستقل صفحے',
    'the gates': 'روکنے کی شرطیں',
    'the archive': 'محفوظات',
    publication: 'اخبار',
  },
};

/** Forms of what they are about and of their reasons, and how each is said. */
const paperForms: Readonly<Record<Told, readonly (readonly [form: RegExp, said: string])[]>> = {
  hi: [
    [/^the nameplate in (“.*”)$/s, 'शीर्ष-नाम ($1)'],
    [/^the tagline in (“.*”)$/s, 'नीचे की पंक्ति ($1)'],
    [/^the place in (“.*”)$/s, 'स्थान ($1)'],
    [/^(“.*”) is not known$/s, '$1 कोई जाना-पहचाना नाम नहीं है'],
    [/^(“.*”) is not of the form #7a1f1f$/s, '$1 इस रूप में नहीं है: #7a1f1f'],
    [/^it is not of the form #7a1f1f$/, 'यह इस रूप में नहीं है: #7a1f1f'],
    [/^it is not a year$/, 'यह कोई वर्ष नहीं है'],
    [/^it is not a whole number from 0$/, 'यह 0 से शुरू होने वाली पूर्ण संख्या नहीं है'],
    [/^(“.*”) is (?:none|no language)$/s, '$1 कोई भाषा नहीं है'],
    [/^(“.*”) is no address of the web$/s, '$1 वेब का पता नहीं है'],
    [/^(“.*”) may hold only letters, digits and hyphens$/s, '$1 में केवल अक्षर, अंक और हाइफ़न हो सकते हैं'],
    [/^there is none at (“.*”)$/s, '$1 पर कुछ नहीं है'],
    [/^there is no edition in (“.*”)$/s, '$1 में कोई संस्करण नहीं है'],
    [
      /^once there are stories none of them goes .*$/s,
      'ख़बरें होने पर कोई भाषा हटती नहीं और पहली, पहली ही रहती है: पते उसी से बनते हैं',
    ],
    [
      /^stories were brought in already, .* is (“.*”): it must come first$/s,
      'ख़बरें पहले से हैं और उनके पते $1 वाले अख़बार के हैं: वही पहली भाषा होनी चाहिए',
    ],
    [/^it holds a newspaper already; .*$/s, 'इसमें पहले से एक अख़बार है'],
    [/^only a section of the first level holds others$/, 'केवल पहले स्तर के अनुभाग में दूसरे अनुभाग हो सकते हैं'],
    [/^the section holds subsections of its own$/, 'इस अनुभाग के अपने उप-अनुभाग हैं'],
  ],
  ur: [
    [/^the nameplate in (“.*”)$/s, 'لوح ($1)'],
    [/^the tagline in (“.*”)$/s, 'نیچے کی سطر ($1)'],
    [/^the place in (“.*”)$/s, 'مقام ($1)'],
    [/^(“.*”) is not known$/s, '$1 کوئی جانا پہچانا نام نہیں'],
    [/^(“.*”) is not of the form #7a1f1f$/s, '$1 اس شکل میں نہیں: #7a1f1f'],
    [/^it is not of the form #7a1f1f$/, 'یہ اس شکل میں نہیں: #7a1f1f'],
    [/^it is not a year$/, 'یہ کوئی سال نہیں'],
    [/^it is not a whole number from 0$/, 'یہ 0 سے شروع ہونے والا پورا عدد نہیں'],
    [/^(“.*”) is (?:none|no language)$/s, '$1 کوئی زبان نہیں'],
    [/^(“.*”) is no address of the web$/s, '$1 ویب کا پتہ نہیں'],
    [/^(“.*”) may hold only letters, digits and hyphens$/s, '$1 میں صرف حروف، ہندسے اور ہائفن ہو سکتے ہیں'],
    [/^there is none at (“.*”)$/s, '$1 پر کچھ نہیں'],
    [/^there is no edition in (“.*”)$/s, '$1 میں کوئی ایڈیشن نہیں'],
    [
      /^once there are stories none of them goes .*$/s,
      'خبریں ہوں تو کوئی زبان نہیں ہٹتی اور پہلی، پہلی ہی رہتی ہے: پتے اسی سے بنتے ہیں',
    ],
    [
      /^stories were brought in already, .* is (“.*”): it must come first$/s,
      'خبریں پہلے سے ہیں اور ان کے پتے $1 والے اخبار کے ہیں: وہی پہلی زبان ہونی چاہیے',
    ],
    [/^it holds a newspaper already; .*$/s, 'اس میں پہلے سے ایک اخبار ہے'],
    [/^only a section of the first level holds others$/, 'صرف پہلے درجے کے سیکشن میں دوسرے سیکشن ہو سکتے ہیں'],
    [/^the section holds subsections of its own$/, 'اس سیکشن کے اپنے ذیلی سیکشن ہیں'],
  ],
};

/** A part of a refusal about the newspaper itself, as it is said in a language; as it is where nothing fits. */
export function sayOfPaper(language: Told, text: string): string {
  const known = paperWhats[language][text];
  if (known !== undefined) return known;
  const form = paperForms[language].find(([fits]) => fits.test(text));
  return form ? text.replace(...form) : text;
}
