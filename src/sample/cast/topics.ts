import type { SampleTopic } from '../sample.ts';

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
