import type { SampleContributor } from '../sample.ts';

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
      hi: 'मारा ओकोंजो चार प्रधानमंत्रियों और छत के एक बार गिरने तक असेंबली की प्रेस दीर्घा में बैठी रही हैं। वे बेसेमी हेराल्ड से कूरियर में आईं, और असेंबली की मतदान-घंटी का इतिहास लिख रही हैं।',
      ur: 'مارا اوکونجو چار وزرائے اعظم اور ایک بار چھت گرنے تک اسمبلی کی پریس گیلری میں بیٹھتی رہی ہیں۔ وہ بیسیمی ہیرلڈ سے کوریئر میں آئیں، اور اسمبلی کی رائے شماری کی گھنٹی کی تاریخ لکھ رہی ہیں۔',
    },
    portrait: 'portrait-mara',
  },
  {
    key: 'tomas-lind',
    names: { en: 'Tomas Lind', hi: 'टोमस लिंड', ur: 'ٹومس لنڈ' },
    titles: { en: 'Shipping and trade', hi: 'जहाज़रानी और व्यापार', ur: 'جہاز رانی اور تجارت' },
    biographies: {
      en: 'Tomas Lind was a tally clerk on the Ansel quays for six years before he began to write about them. He reports on the port, the ferries and the price of everything that arrives by sea. He keeps a tide table in his jacket.',
      hi: 'टोमस लिंड घाटों पर लिखने से पहले छह साल वहीं माल गिनने का काम करते थे। वे बंदरगाह, फ़ेरियों और समुद्र से आने वाली हर चीज़ के दाम पर लिखते हैं।',
      ur: 'ٹومس لنڈ گھاٹوں پر لکھنے سے پہلے چھ سال وہیں مال گننے کا کام کرتے تھے۔ وہ بندرگاہ، فیریوں اور سمندر سے آنے والی ہر چیز کی قیمت پر لکھتے ہیں۔',
    },
    portrait: 'portrait-tomas',
  },
  {
    key: 'priya-sandhu',
    names: { en: 'Priya Sandhu', hi: 'प्रिया संधू', ur: 'پریا سندھو' },
    titles: { en: 'Science editor', hi: 'विज्ञान संपादक', ur: 'سائنس ایڈیٹر' },
    biographies: {
      en: 'Priya Sandhu trained as a hydrologist and spent three wet seasons reading gauges on the upper Lenn. She edits the science pages and has a rule that no number appears in them without its error.',
      hi: 'प्रिया संधू जलविज्ञानी हैं और उन्होंने तीन बरसातें ऊपरी लेन पर जलस्तर पढ़ते हुए बिताईं। वे विज्ञान के पन्ने संपादित करती हैं; उनका नियम है कि कोई संख्या अपनी त्रुटि के बिना न छपे।',
      ur: 'پریا سندھو ماہرِ آبیات ہیں اور انہوں نے تین برساتیں بالائی لین پر پانی کی سطح پڑھتے ہوئے گزاریں۔ وہ سائنس کے صفحات مرتب کرتی ہیں؛ ان کا اصول ہے کہ کوئی عدد اپنی غلطی کی گنجائش کے بغیر نہ چھپے۔',
    },
    portrait: 'portrait-priya',
  },
  {
    key: 'joaquin-bell',
    names: { en: 'Joaquín Bell', hi: 'होआकिन बेल', ur: 'ہوآکین بیل' },
    titles: { en: 'Port Ansel reporter', hi: 'पोर्ट ऐंसल संवाददाता', ur: 'پورٹ اینسل رپورٹر' },
    biographies: {
      en: 'Joaquín Bell reports on the capital, most of it on foot. He grew up on Lower Quay and covered the flood there from the first floor of his aunt’s house. He joined the Courier as a night sub-editor.',
      hi: 'होआकिन बेल राजधानी पर लिखते हैं, ज़्यादातर पैदल चलकर। वे लोअर क्वे में पले-बढ़े, और वहाँ की बाढ़ की ख़बर अपनी मौसी के घर की पहली मंज़िल से दी थी।',
      ur: 'ہوآکین بیل دارالحکومت پر لکھتے ہیں، زیادہ تر پیدل چل کر۔ وہ لوئر کی میں پلے بڑھے، اور وہاں کے سیلاب کی خبر اپنی خالہ کے گھر کی پہلی منزل سے دی تھی۔',
    },
    portrait: 'portrait-joaquin',
  },
  {
    key: 'ines-haddad',
    names: { en: 'Ines Haddad', hi: 'इनेस हद्दाद', ur: 'اینس حداد' },
    titles: { en: 'World editor', hi: 'विदेश संपादक', ur: 'عالمی امور کی ایڈیٹر' },
    biographies: {
      en: 'Ines Haddad edits the foreign pages and has followed the Kesmere talks since the first round. Before that she reported from Tavistan and the Norrland Coast for nine years. She speaks five languages and distrusts all of them before noon.',
      hi: 'इनेस हद्दाद विदेश के पन्ने संपादित करती हैं और केज़मीर वार्ता को पहले दौर से देख रही हैं। इससे पहले उन्होंने नौ साल टैविस्तान और नॉरलैंड कोस्ट से लिखा।',
      ur: 'اینس حداد عالمی خبروں کے صفحات مرتب کرتی ہیں اور کیزمیر مذاکرات کو پہلے دور سے دیکھ رہی ہیں۔ اس سے پہلے انہوں نے نو سال ٹیوستان اور نورلینڈ کوسٹ سے لکھا۔',
    },
    portrait: 'portrait-ines',
  },
  {
    key: 'rafe-colm',
    names: { en: 'Rafe Colm', hi: 'रेफ़ कोम', ur: 'ریف کوم' },
    titles: { en: 'Sport', hi: 'खेल संवाददाता', ur: 'کھیل' },
    biographies: {
      en: 'Rafe Colm rowed bow for Ravenhithe until his knees objected. He writes about rowing, cricket and the people who mow the grounds. He has missed one regatta in thirty years, for a wedding, his own.',
      hi: 'रेफ़ कोम रेवनहाइद के लिए नाव खेते थे, जब तक घुटनों ने साथ दिया। वे नौकायन, क्रिकेट और मैदानों की घास काटने वालों पर लिखते हैं।',
      ur: 'ریف کوم ریون ہائتھ کے لیے کشتی کھیتے تھے، جب تک گھٹنوں نے ساتھ دیا۔ وہ کشتی رانی، کرکٹ اور میدانوں کی گھاس کاٹنے والوں پر لکھتے ہیں۔',
    },
    portrait: 'portrait-rafe',
  },
  {
    key: 'leonie-marsh',
    names: { en: 'Leonie Marsh', hi: 'लियोनी मार्श', ur: 'لیونی مارش' },
    titles: { en: 'Culture critic', hi: 'संस्कृति समीक्षक', ur: 'ثقافتی نقاد' },
    biographies: {
      en: 'Leonie Marsh reviews films, books and the occasional brass band. She ran the Assembly Rooms cinema for five years and still cannot watch a film without listening to the projector.',
      hi: 'लियोनी मार्श फ़िल्मों, किताबों और कभी-कभी किसी बैंड की समीक्षा करती हैं। पाँच साल असेंबली रूम्स सिनेमा चलाने के बाद वे आज भी प्रोजेक्टर की आवाज़ सुने बिना फ़िल्म नहीं देख पातीं।',
      ur: 'لیونی مارش فلموں، کتابوں اور کبھی کبھار کسی بینڈ پر تبصرہ کرتی ہیں۔ پانچ سال اسمبلی رومز سنیما چلانے کے بعد وہ آج بھی پروجیکٹر کی آواز سنے بغیر فلم نہیں دیکھ پاتیں۔',
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
      ur: 'دیویکا راؤ کوریئر کے ہندی ایڈیشن کی مدیر ہیں اور تین زبانوں کے درمیان ترجمہ کرتی ہیں۔ اس سے پہلے وہ بیسیمی میں ادب پڑھاتی تھیں اور وہاں کی ضلعی عدالت میں ترجمان تھیں۔',
    },
    portrait: 'portrait-devika',
  },
  {
    key: 'kamran-siddiq',
    names: { en: 'Kamran Siddiq', hi: 'कामरान सिद्दीक़', ur: 'کامران صدیق' },
    titles: { en: 'Urdu editor', hi: 'उर्दू संपादक', ur: 'اردو ایڈیٹر' },
    biographies: {
      en: 'Kamran Siddiq edits the Urdu edition. His grandfather set type for it by hand, right to left and upside down. He writes on migration and the families who do it in both directions.',
      hi: 'कामरान सिद्दीक़ कूरियर के उर्दू संस्करण के संपादक हैं। उनके दादा इसी अख़बार के लिए हाथ से अक्षर जोड़ते थे। वे प्रवासन पर, और दोनों दिशाओं में जाने वाले परिवारों पर लिखते हैं।',
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
      hi: 'ऊना पेल बरसों से कूरियर में साप्ताहिक स्तंभ लिखती हैं। उससे पहले वे बीस साल अस्पताल के एक वार्ड की प्रमुख नर्स थीं; कहती हैं कि लिखने की तैयारी वही थी।',
      ur: 'اونا پیل برسوں سے کوریئر میں ہفتہ وار کالم لکھ رہی ہیں۔ اس سے پہلے وہ بیس سال ہسپتال کے ایک وارڈ کی سربراہ نرس رہیں؛ کہتی ہیں کہ لکھنے کی تیاری وہی تھی۔',
    },
    portrait: 'portrait-oona',
  },
  {
    key: 'abel-tiernan',
    names: { en: 'Abel Tiernan', hi: 'एबल टियरनन', ur: 'ایبل ٹیئرنن' },
    titles: { en: 'Photographer and illustrator', hi: 'छायाकार और चित्रकार', ur: 'فوٹوگرافر اور مصور' },
    biographies: {
      en: 'Abel Tiernan draws and photographs the islands for the Courier, often from a boat that is not his. His prints of the Tern Cays hang in the public library on Ropewalk.',
      hi: 'एबल टियरनन कूरियर के लिए द्वीपों को चित्रों और तस्वीरों में उतारते हैं, अक्सर ऐसी नाव से जो उनकी नहीं होती। टर्न कीज़ के उनके छापे रोपवॉक के सार्वजनिक पुस्तकालय में टँगे हैं।',
      ur: 'ایبل ٹیئرنن کوریئر کے لیے جزیروں کو خاکوں اور تصویروں میں اتارتے ہیں، اکثر ایسی کشتی سے جو ان کی نہیں ہوتی۔ ٹرن کیز کے ان کے چھاپے روپ واک کے عوامی کتب خانے میں آویزاں ہیں۔',
    },
    portrait: 'portrait-abel',
  },
  {
    key: 'suri-vance',
    names: { en: 'Suri Vance', hi: 'सूरी वैंस', ur: 'سوری وینس' },
    titles: { en: 'Data and graphics', hi: 'आँकड़े और ग्राफ़िक्स', ur: 'اعداد و شمار اور گرافکس' },
    biographies: {
      en: 'Suri Vance makes the Courier’s tables, maps and charts, and checks everybody else’s sums. She was a statistician at the Bank of Salvane and still rounds at the last step only.',
      hi: 'सूरी वैंस कूरियर की तालिकाएँ, नक़्शे और चार्ट बनाती हैं और बाक़ी सबका हिसाब जाँचती हैं। वे बैंक ऑफ़ साल्वेन में सांख्यिकीविद थीं और आज भी केवल आख़िरी चरण में पूर्णांक बनाती हैं।',
      ur: 'سوری وینس کوریئر کے جدول، نقشے اور چارٹ بناتی ہیں اور باقی سب کا حساب جانچتی ہیں۔ وہ بینک آف سالوین میں ماہرِ شماریات تھیں اور آج بھی عدد کو صرف آخری مرحلے میں گول کرتی ہیں۔',
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
      hi: 'मैटिस ग्रू डोल हार्बर में रहते हैं और हर उस जगह से लिखते हैं जहाँ पहुँचने के लिए दूसरी नाव लगती है। वे टर्न कीज़ के बड़े टापू पर जन्मे थे, जो अब छोटा टापू है।',
      ur: 'میٹس گرو ڈول ہاربر میں رہتے ہیں اور ہر اُس جگہ سے لکھتے ہیں جہاں پہنچنے کے لیے دوسری کشتی لگتی ہے۔ وہ ٹرن کیز کے بڑے جزیرے پر پیدا ہوئے تھے، جو اب چھوٹا جزیرہ ہے۔',
    },
    portrait: 'portrait-mattis',
  },
];
