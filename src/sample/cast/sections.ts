import type { SampleSection } from '../sample.ts';

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
