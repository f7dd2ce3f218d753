import type { SampleContributor, SampleSection, SampleTopic } from './sample.ts';

export const sampleSections: readonly SampleSection[] = [
  {
    path: 'islands',
    names: { en: 'Islands', hi: 'द्वीप', ur: 'جزائر' },
    descriptions: {
      en: 'News from Great Salvane, Little Salvane, Corro and the Tern Cays.',
      hi: 'ग्रेट साल्वेन, लिटिल साल्वेन, कोरो और टर्न कीज़ के समाचार।',
      ur: 'گریٹ سالوین، لٹل سالوین، کورو اور ٹرن کیز کی خبریں۔',
    },
    accent: '#0b4a5e',
  },
  {
    path: 'islands/port-ansel',
    names: { en: 'Port Ansel', hi: 'पोर्ट ऐंसल', ur: 'پورٹ اینسل' },
    descriptions: {
      en: 'The capital, from the Narrows to the hill streets.',
      hi: 'राजधानी की ख़बरें, नैरोज़ से पहाड़ी मोहल्लों तक।',
      ur: 'دارالحکومت کی خبریں، نیروز سے پہاڑی محلوں تک۔',
    },
  },
  {
    path: 'islands/outer-islands',
    names: { en: 'Outer islands', hi: 'बाहरी द्वीप', ur: 'بیرونی جزائر' },
    descriptions: {
      en: 'Little Salvane, Corro and the Tern Cays, reported from there.',
      hi: 'लिटिल साल्वेन, कोरो और टर्न कीज़: वहीं से लिखी रिपोर्टें।',
      ur: 'لٹل سالوین، کورو اور ٹرن کیز: وہیں سے لکھی گئی رپورٹیں۔',
    },
  },
  {
    path: 'world',
    names: { en: 'World', hi: 'दुनिया', ur: 'دنیا' },
    descriptions: {
      en: 'What happens beyond the strait, and why it matters here.',
      hi: 'जलडमरूमध्य के पार क्या हो रहा है, और उससे हमें क्या।',
      ur: 'آبنائے کے اُس پار کیا ہو رہا ہے اور ہمیں اس سے کیا۔',
    },
    accent: '#27407a',
  },
  {
    path: 'world/kesmere',
    names: { en: 'Kesmere', hi: 'केज़मीर', ur: 'کیزمیر' },
    descriptions: {
      en: 'The Federation across the strait: its politics, its ports and its dealings with us.',
      hi: 'जलडमरूमध्य के पार का संघ: उसकी राजनीति, बंदरगाह और हमसे रिश्ते।',
      ur: 'آبنائے کے پار کا وفاق: اس کی سیاست، بندرگاہیں اور ہم سے تعلقات۔',
    },
  },
  {
    path: 'politics',
    names: { en: 'Politics', hi: 'राजनीति', ur: 'سیاست' },
    descriptions: {
      en: 'The Assembly, the ministries and the election.',
      hi: 'असेंबली, मंत्रालय और चुनाव।',
      ur: 'اسمبلی، وزارتیں اور انتخابات۔',
    },
    accent: '#7a1f1f',
  },
  {
    path: 'business',
    names: { en: 'Business', hi: 'कारोबार', ur: 'کاروبار' },
    descriptions: {
      en: 'Prices, work, energy and the money behind them.',
      hi: 'दाम, काम, बिजली और उनके पीछे का पैसा।',
      ur: 'قیمتیں، روزگار، بجلی اور ان کے پیچھے کا پیسہ۔',
    },
    accent: '#5a4300',
  },
  {
    path: 'business/shipping',
    names: { en: 'Shipping', hi: 'जहाज़रानी', ur: 'جہاز رانی' },
    descriptions: {
      en: 'Ferries, freight, the port and the dry dock.',
      hi: 'फ़ेरी, माल, बंदरगाह और सूखी गोदी।',
      ur: 'فیریاں، مال برداری، بندرگاہ اور خشک گودی۔',
    },
  },
  {
    path: 'science',
    names: { en: 'Science', hi: 'विज्ञान', ur: 'سائنس' },
    descriptions: {
      en: 'The volcano, the weather, the laboratory and the sky.',
      hi: 'ज्वालामुखी, मौसम, प्रयोगशाला और आकाश।',
      ur: 'آتش فشاں، موسم، تجربہ گاہ اور آسمان۔',
    },
    accent: '#1d5131',
  },
  {
    path: 'science/sea',
    names: { en: 'The sea', hi: 'समुद्र', ur: 'سمندر' },
    descriptions: {
      en: 'Reefs, currents, fish and the people who count them.',
      hi: 'प्रवाल, धाराएँ, मछलियाँ और उन्हें गिनने वाले लोग।',
      ur: 'مرجان، دھارے، مچھلیاں اور انہیں گننے والے لوگ۔',
    },
  },
  {
    path: 'culture',
    names: { en: 'Culture', hi: 'संस्कृति', ur: 'ثقافت' },
    descriptions: {
      en: 'Films, music, food and what is on this week.',
      hi: 'फ़िल्में, संगीत, खाना और इस हफ़्ते क्या देखें।',
      ur: 'فلمیں، موسیقی، کھانا اور اس ہفتے کیا دیکھیں۔',
    },
    accent: '#6b2260',
  },
  {
    path: 'culture/books',
    names: { en: 'Books', hi: 'किताबें', ur: 'کتابیں' },
    descriptions: {
      en: 'Reviews and the trade in three languages.',
      hi: 'तीन भाषाओं में समीक्षाएँ और किताबों का बाज़ार।',
      ur: 'تین زبانوں میں تبصرے اور کتابوں کا بازار۔',
    },
  },
  {
    path: 'sport',
    names: { en: 'Sport', hi: 'खेल', ur: 'کھیل' },
    descriptions: {
      en: 'Cricket, rowing, and whatever is played on Saturday.',
      hi: 'क्रिकेट, नौकायन और शनिवार को जो भी खेला जाए।',
      ur: 'کرکٹ، کشتی رانی اور ہفتے کے دن جو بھی کھیلا جائے۔',
    },
    accent: '#7a3300',
  },
  {
    path: 'opinion',
    names: { en: 'Opinion', hi: 'विचार', ur: 'رائے' },
    descriptions: {
      en: 'Columns, the paper’s own view, and writers we disagree with.',
      hi: 'स्तंभ, अख़बार की अपनी राय, और वे लेखक जिनसे हम असहमत हैं।',
      ur: 'کالم، اخبار کی اپنی رائے، اور وہ لکھنے والے جن سے ہمیں اختلاف ہے۔',
    },
    accent: '#7d2b0f',
  },
];

export const sampleContributors: readonly SampleContributor[] = [
  {
    key: 'mara-okonjo',
    names: { en: 'Mara Okonjo', hi: 'मारा ओकोंजो', ur: 'مارا اوکونجو' },
    titles: {
      en: 'Chief political correspondent',
      hi: 'मुख्य राजनीतिक संवाददाता',
      ur: 'چیف سیاسی نامہ نگار',
    },
    biographies: {
      en: 'Mara Okonjo has sat in the Assembly’s press gallery through four premiers and one collapsed ceiling. She came to the Courier from the Bessemy Herald, where she covered the council, the cricket and the weather. She is writing a history of the Assembly’s division bell.',
    },
    portrait: 'portrait-mara',
  },
  {
    key: 'tomas-lind',
    names: { en: 'Tomas Lind', hi: 'टोमस लिंड', ur: 'ٹومس لنڈ' },
    titles: { en: 'Shipping and trade', hi: 'जहाज़रानी और व्यापार', ur: 'جہاز رانی اور تجارت' },
    biographies: {
      en: 'Tomas Lind was a tally clerk on the Ansel quays for six years before he began to write about them. He reports on the port, the ferries and the price of everything that arrives by sea. He keeps a tide table in his jacket.',
    },
    portrait: 'portrait-tomas',
  },
  {
    key: 'priya-sandhu',
    names: { en: 'Priya Sandhu', hi: 'प्रिया संधू', ur: 'پریا سندھو' },
    titles: { en: 'Science editor', hi: 'विज्ञान संपादक', ur: 'سائنس ایڈیٹر' },
    biographies: {
      en: 'Priya Sandhu trained as a hydrologist and spent three wet seasons reading gauges on the upper Lenn. She edits the science pages and has a rule that no number appears in them without its error.',
    },
    portrait: 'portrait-priya',
  },
  {
    key: 'joaquin-bell',
    names: { en: 'Joaquín Bell', hi: 'होआकिन बेल', ur: 'ہوآکین بیل' },
    titles: { en: 'Port Ansel reporter', hi: 'पोर्ट ऐंसल संवाददाता', ur: 'پورٹ اینسل رپورٹر' },
    biographies: {
      en: 'Joaquín Bell reports on the capital, most of it on foot. He grew up on Lower Quay and covered the flood there from the first floor of his aunt’s house. He joined the Courier as a night sub-editor.',
    },
    portrait: 'portrait-joaquin',
  },
  {
    key: 'ines-haddad',
    names: { en: 'Ines Haddad', hi: 'इनेस हद्दाद', ur: 'اینس حداد' },
    titles: { en: 'World editor', hi: 'विदेश संपादक', ur: 'عالمی امور کی ایڈیٹر' },
    biographies: {
      en: 'Ines Haddad edits the foreign pages and has followed the Kesmere talks since the first round. Before that she reported from Tavistan and the Norrland Coast for nine years. She speaks five languages and distrusts all of them before noon.',
    },
    portrait: 'portrait-ines',
  },
  {
    key: 'rafe-colm',
    names: { en: 'Rafe Colm', hi: 'रेफ़ कोम', ur: 'ریف کوم' },
    titles: { en: 'Sport', hi: 'खेल संवाददाता', ur: 'کھیل' },
    biographies: {
      en: 'Rafe Colm rowed bow for Ravenhithe until his knees objected. He writes about rowing, cricket and the people who mow the grounds. He has missed one regatta in thirty years, for a wedding, his own.',
    },
    portrait: 'portrait-rafe',
  },
  {
    key: 'leonie-marsh',
    names: { en: 'Leonie Marsh', hi: 'लियोनी मार्श', ur: 'لیونی مارش' },
    titles: { en: 'Culture critic', hi: 'संस्कृति समीक्षक', ur: 'ثقافتی نقاد' },
    biographies: {
      en: 'Leonie Marsh reviews films, books and the occasional brass band. She ran the Assembly Rooms cinema for five years and still cannot watch a film without listening to the projector.',
    },
    portrait: 'portrait-leonie',
  },
  {
    key: 'devika-rao',
    names: { en: 'Devika Rao', hi: 'देविका राव', ur: 'دیویکا راؤ' },
    titles: { en: 'Hindi editor', hi: 'हिंदी संपादक', ur: 'ہندی ایڈیٹر' },
    biographies: {
      en: 'Devika Rao edits the Hindi edition and translates between three languages for a living. She taught literature in Bessemy and interpreted in the district court there. She writes on language, and on what gets left out.',
      hi: 'देविका राव कूरियर के हिंदी संस्करण की संपादक हैं और तीन भाषाओं के बीच अनुवाद करती हैं। इससे पहले वे बेसेमी में साहित्य पढ़ाती थीं और वहाँ की ज़िला अदालत में दुभाषिया थीं।',
    },
    portrait: 'portrait-devika',
  },
  {
    key: 'kamran-siddiq',
    names: { en: 'Kamran Siddiq', hi: 'कामरान सिद्दीक़', ur: 'کامران صدیق' },
    titles: { en: 'Urdu editor', hi: 'उर्दू संपादक', ur: 'اردو ایڈیٹر' },
    biographies: {
      en: 'Kamran Siddiq edits the Urdu edition. His grandfather set type for it by hand, right to left and upside down. He writes on migration and the families who do it in both directions.',
      ur: 'کامران صدیق کوریئر کے اردو ایڈیشن کے مدیر ہیں۔ ان کے دادا اسی اخبار کے لیے ہاتھ سے حروف جوڑا کرتے تھے۔ وہ ہجرت پر، اور دونوں سمتوں میں ہجرت کرنے والے خاندانوں پر لکھتے ہیں۔',
    },
    portrait: 'portrait-kamran',
  },
  {
    key: 'oona-pell',
    names: { en: 'Oona Pell', hi: 'ऊना पेल', ur: 'اونا پیل' },
    titles: { en: 'Columnist', hi: 'स्तंभकार', ur: 'کالم نگار' },
    biographies: {
      en: 'Oona Pell has written a weekly column for the Courier since the ferries had funnels. She was a ward sister for twenty years and says that it was the better preparation.',
    },
    portrait: 'portrait-oona',
  },
  {
    key: 'abel-tiernan',
    names: { en: 'Abel Tiernan', hi: 'एबल टियरनन', ur: 'ایبل ٹیئرنن' },
    titles: { en: 'Photographer and illustrator', hi: 'छायाकार और चित्रकार', ur: 'فوٹوگرافر اور مصور' },
    biographies: {
      en: 'Abel Tiernan draws and photographs the islands for the Courier, often from a boat that is not his. His prints of the Tern Cays hang in the public library on Ropewalk.',
    },
    portrait: 'portrait-abel',
  },
  {
    key: 'suri-vance',
    names: { en: 'Suri Vance', hi: 'सूरी वैंस', ur: 'سوری وینس' },
    titles: { en: 'Data and graphics', hi: 'आँकड़े और ग्राफ़िक्स', ur: 'اعداد و شمار اور گرافکس' },
    biographies: {
      en: 'Suri Vance makes the Courier’s tables, maps and charts, and checks everybody else’s sums. She was a statistician at the Bank of Salvane and still rounds at the last step only.',
    },
    portrait: 'portrait-suri',
  },
  {
    key: 'mattis-grue',
    names: { en: 'Mattis Grue', hi: 'मैटिस ग्रू', ur: 'میٹس گرو' },
    titles: {
      en: 'Outer-islands correspondent',
      hi: 'बाहरी द्वीपों के संवाददाता',
      ur: 'بیرونی جزائر کے نامہ نگار',
    },
    biographies: {
      en: 'Mattis Grue lives in Dol Harbour and reports from everywhere that needs a second boat. He was born on the larger of the Tern Cays, which has since become the smaller.',
    },
    portrait: 'portrait-mattis',
  },
];

export const sampleTopics: readonly SampleTopic[] = [
  {
    key: 'flood-defences',
    names: { en: 'Flood defences', hi: 'बाढ़ से बचाव', ur: 'سیلاب سے بچاؤ' },
    descriptions: {
      en: 'The gates at the Narrows, the banks of the Lenn and the people behind them.',
      hi: 'नैरोज़ के फाटक, लेन नदी के तटबंध और उनके पीछे बसे लोग।',
      ur: 'نیروز کے دروازے، دریائے لین کے پشتے اور ان کے پیچھے بسنے والے لوگ۔',
    },
  },
  {
    key: 'ferry-strike',
    names: { en: 'Ferry strike', hi: 'फ़ेरी हड़ताल', ur: 'فیری ہڑتال' },
    descriptions: {
      en: 'Twelve days without boats, and the quarrel over hours of rest behind them.',
      hi: 'बारह दिन बिना नावों के, और उनके पीछे आराम के घंटों का झगड़ा।',
      ur: 'کشتیوں کے بغیر بارہ دن، اور ان کے پیچھے آرام کے گھنٹوں کا جھگڑا۔',
    },
  },
  {
    key: 'harbour-expansion',
    names: { en: 'Harbour expansion', hi: 'बंदरगाह विस्तार', ur: 'بندرگاہ کی توسیع' },
    descriptions: {
      en: 'The plan for an Outer Basin at Port Ansel: its quay, its loans and its mud.',
      hi: 'पोर्ट ऐंसल में बाहरी बेसिन की योजना: घाट, क़र्ज़ और कीचड़।',
      ur: 'پورٹ اینسل میں بیرونی بیسن کا منصوبہ: گھاٹ، قرض اور گاد۔',
    },
  },
  {
    key: 'coral-reefs',
    names: { en: 'Coral reefs', hi: 'प्रवाल भित्तियाँ', ur: 'مرجانی چٹانیں' },
    descriptions: {
      en: 'Skerry Bank and the other reefs, bleached and recovering.',
      hi: 'स्केरी बैंक और दूसरी प्रवाल भित्तियाँ: फीकी पड़तीं, फिर सँभलतीं।',
      ur: 'اسکیری بینک اور دوسری مرجانی چٹانیں: بے رنگ ہوتی اور سنبھلتی ہوئی۔',
    },
  },
  {
    key: 'assembly-election',
    names: { en: 'Assembly election', hi: 'असेंबली चुनाव', ur: 'اسمبلی انتخابات' },
    descriptions: {
      en: 'Forty-five seats, and who will sit in them.',
      hi: 'पैंतालीस सीटें, और उन पर कौन बैठेगा।',
      ur: 'پینتالیس نشستیں، اور ان پر کون بیٹھے گا۔',
    },
  },
  {
    key: 'cost-of-living',
    names: { en: 'Cost of living', hi: 'महँगाई', ur: 'مہنگائی' },
    descriptions: {
      en: 'What the basket costs this month, and why.',
      hi: 'इस महीने टोकरी कितने की पड़ी, और क्यों।',
      ur: 'اس مہینے ٹوکری کتنے کی پڑی، اور کیوں۔',
    },
  },
  {
    key: 'volcano-watch',
    names: { en: 'Volcano watch', hi: 'ज्वालामुखी पर नज़र', ur: 'آتش فشاں پر نظر' },
    descriptions: {
      en: 'Mount Orrin, asleep since 1961 and talking in its sleep.',
      hi: 'माउंट ओरिन: 1961 से सोया हुआ, और नींद में बड़बड़ाता हुआ।',
      ur: 'ماؤنٹ اورن: ۱۹۶۱ سے سویا ہوا، اور نیند میں بڑبڑاتا ہوا۔',
    },
  },
  {
    key: 'cricket',
    names: { en: 'Cricket', hi: 'क्रिकेट', ur: 'کرکٹ' },
    descriptions: {
      en: 'Scores, reports and arguments.',
      hi: 'स्कोर, रिपोर्टें और बहसें।',
      ur: 'اسکور، رپورٹیں اور بحثیں۔',
    },
  },
  {
    key: 'rowing',
    names: { en: 'Rowing', hi: 'नौकायन', ur: 'کشتی رانی' },
    descriptions: {
      en: 'The regattas and the crews who train for them in the dark.',
      hi: 'रेगाटा, और वे दल जो अँधेरे में अभ्यास करते हैं।',
      ur: 'ریگاٹا، اور وہ ٹیمیں جو اندھیرے میں مشق کرتی ہیں۔',
    },
  },
  {
    key: 'kesmere-talks',
    names: { en: 'Kesmere talks', hi: 'केज़मीर वार्ता', ur: 'کیزمیر مذاکرات' },
    descriptions: {
      en: 'Fish, a power cable and work permits: the negotiation across the strait.',
      hi: 'मछली, बिजली का केबल और काम के परमिट: जलडमरूमध्य के आर-पार की बातचीत।',
      ur: 'مچھلی، بجلی کا کیبل اور کام کے اجازت نامے: آبنائے کے آر پار کی بات چیت۔',
    },
  },
  {
    key: 'energy-grid',
    names: { en: 'Energy and the grid', hi: 'ऊर्जा और ग्रिड', ur: 'توانائی اور گرڈ' },
    descriptions: {
      en: 'Diesel, wind, steam, and how the lights stay on.',
      hi: 'डीज़ल, हवा, भाप, और बत्तियाँ कैसे जलती रहती हैं।',
      ur: 'ڈیزل، ہوا، بھاپ، اور بتیاں کیسے جلتی رہتی ہیں۔',
    },
  },
  {
    key: 'housing',
    names: { en: 'Housing', hi: 'आवास', ur: 'رہائش' },
    descriptions: {
      en: 'Rents, damp, and where the next thousand homes should stand.',
      hi: 'किराए, सीलन, और अगले हज़ार घर कहाँ बनें।',
      ur: 'کرائے، سیلن، اور اگلے ہزار گھر کہاں بنیں۔',
    },
  },
  {
    key: 'schools',
    names: { en: 'Schools', hi: 'स्कूल', ur: 'اسکول' },
    descriptions: {
      en: 'Classrooms, teachers and the languages they use.',
      hi: 'कक्षाएँ, शिक्षक और उनकी भाषाएँ।',
      ur: 'کمرۂ جماعت، اساتذہ اور ان کی زبانیں۔',
    },
  },
  {
    key: 'books',
    names: { en: 'Books', hi: 'किताबें', ur: 'کتابیں' },
    descriptions: {
      en: 'What is being written, printed and argued over.',
      hi: 'क्या लिखा जा रहा है, छप रहा है और किस पर बहस है।',
      ur: 'کیا لکھا جا رہا ہے، چھپ رہا ہے اور کس پر بحث ہے۔',
    },
  },
  {
    key: 'film',
    names: { en: 'Film', hi: 'फ़िल्म', ur: 'فلم' },
    descriptions: {
      en: 'On screen in Port Ansel and, some weeks later, elsewhere.',
      hi: 'पोर्ट ऐंसल के परदे पर, और कुछ हफ़्ते बाद बाक़ी जगह।',
      ur: 'پورٹ اینسل کے پردے پر، اور چند ہفتے بعد باقی جگہوں پر۔',
    },
  },
  {
    key: 'fisheries',
    names: { en: 'Fisheries', hi: 'मत्स्य पालन', ur: 'ماہی گیری' },
    descriptions: {
      en: 'Who may catch what, where, and for how much.',
      hi: 'कौन क्या पकड़े, कहाँ, और कितने में बेचे।',
      ur: 'کون کیا پکڑے، کہاں، اور کتنے میں بیچے۔',
    },
  },
  {
    key: 'space',
    names: { en: 'Space', hi: 'अंतरिक्ष', ur: 'خلا' },
    descriptions: {
      en: 'The dark sky above Orrin and what crosses it.',
      hi: 'ओरिन के ऊपर का अँधेरा आकाश और उसमें गुज़रती चीज़ें।',
      ur: 'اورن کے اوپر کا تاریک آسمان اور اس میں سے گزرتی چیزیں۔',
    },
  },
  {
    key: 'public-health',
    names: { en: 'Public health', hi: 'जन स्वास्थ्य', ur: 'صحت عامہ' },
    descriptions: {
      en: 'Clinics, mosquitoes and how far it is to a doctor.',
      hi: 'क्लिनिक, मच्छर, और डॉक्टर कितनी दूर है।',
      ur: 'کلینک، مچھر، اور ڈاکٹر کتنی دور ہے۔',
    },
  },
  {
    key: 'language',
    names: { en: 'Language', hi: 'भाषा', ur: 'زبان' },
    descriptions: {
      en: 'Three languages, one republic, and the space between them.',
      hi: 'तीन भाषाएँ, एक गणराज्य, और उनके बीच की जगह।',
      ur: 'تین زبانیں، ایک جمہوریہ، اور ان کے درمیان کی جگہ۔',
    },
  },
  {
    key: 'migration',
    names: { en: 'Migration', hi: 'प्रवासन', ur: 'ہجرت' },
    descriptions: {
      en: 'Who comes, who leaves and who comes back.',
      hi: 'कौन आता है, कौन जाता है, और कौन लौटता है।',
      ur: 'کون آتا ہے، کون جاتا ہے، اور کون لوٹتا ہے۔',
    },
  },
];

export const sampleSeries: readonly SampleTopic[] = [
  {
    key: 'the-long-water',
    names: { en: 'The long water', hi: 'लंबा पानी', ur: 'طویل پانی' },
    descriptions: {
      en: 'Five parts on the river Lenn and its floods: the river, the gates, the forecast, the street that may move, and what comes next.',
      hi: 'लेन नदी और उसकी बाढ़ पर पाँच भाग: नदी, फाटक, पूर्वानुमान, वह गली जो शायद हट जाए, और आगे क्या।',
      ur: 'دریائے لین اور اس کے سیلابوں پر پانچ حصے: دریا، دروازے، پیش گوئی، وہ گلی جو شاید ہٹ جائے، اور آگے کیا۔',
    },
  },
  {
    key: 'island-kitchens',
    names: { en: 'Island kitchens', hi: 'द्वीपों की रसोइयाँ', ur: 'جزیروں کے باورچی خانے' },
    descriptions: {
      en: 'Food across the islands, from the people who cook it.',
      hi: 'द्वीपों का खाना, पकाने वालों की ज़बानी।',
      ur: 'جزیروں کا کھانا، پکانے والوں کی زبانی۔',
    },
  },
  {
    key: 'how-it-works',
    names: { en: 'How it works', hi: 'यह कैसे चलता है', ur: 'یہ کیسے چلتا ہے' },
    descriptions: {
      en: 'Explainers: the machinery of the islands, taken apart and put back.',
      hi: 'समझने की बातें: द्वीपों की मशीनरी, खोलकर और फिर जोड़कर।',
      ur: 'سمجھنے کی باتیں: جزیروں کی مشینری، کھول کر اور پھر جوڑ کر۔',
    },
  },
];
