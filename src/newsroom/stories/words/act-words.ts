import type { OfferedAct } from '../../../story/possible-acts.ts';
import type { InLanguages } from '../../words/in-languages.ts';

/** What is said of an act: on its button, on its own screen, and when it is done. */
export interface ActText {
  readonly name: string;
  /** What it does, before it is done. */
  readonly what: string;
  /** The button that does it. */
  readonly button: string;
  readonly done: string;
}

/** The texts of acts and of their screens. */
export interface ActWords {
  readonly acts: Readonly<Record<OfferedAct, ActText>>;
  readonly next: string;
  readonly nothingToDo: string;
  readonly back: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly time: string;
  readonly timeHelp: (zone: string) => string;
  readonly when: string;
  readonly atOnce: string;
  readonly atTime: string;
  readonly substance: string;
  readonly ofSubstance: string;
  readonly minor: string;
  readonly correction: string;
  readonly correctionHelp: string;
  readonly passage: string;
  readonly passageHelp: string;
  readonly returnReason: string;
  readonly returnReasonHelp: string;
  readonly withdrawReason: string;
  readonly withdrawReasonHelp: string;
  readonly restoreSpiked: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly willStand: (path: string) => string;
  readonly gates: string;
  readonly waive: string;
  readonly waiveHelp: string;
  readonly clock: {
    readonly missing: string;
    readonly gap: (typed: string, before: string, after: string) => string;
    readonly twice: (typed: string) => string;
    readonly first: (time: string) => string;
    readonly second: (time: string) => string;
    readonly choose: string;
  };
  readonly appears: (time: string) => string;
  readonly live: (milliseconds: string) => string;
  readonly liveUnknown: string;
  readonly alsoNew: (places: string) => string;
  readonly frontPage: string;
  readonly machines: readonly string[];
  readonly see: string;
  readonly theText: string;
}

export const actWords: InLanguages<ActWords> = {
  en: {
    acts: {
      publish: {
        name: 'Publish',
        what: 'Readers see the story from the moment you press the button.',
        button: 'Publish now',
        done: 'Published.',
      },
      update: {
        name: 'Update',
        what: 'What is written here takes the place of what readers see.',
        button: 'Update',
        done: 'Updated.',
      },
      submit: {
        name: 'Submit',
        what: 'The story is handed in and waits for review.',
        button: 'Submit for review',
        done: 'Submitted. The story waits for review.',
      },
      approve: {
        name: 'Approve',
        what: 'The story is found fit to be out.',
        button: 'Approve',
        done: 'Approved. The story can be published.',
      },
      return: {
        name: 'Return',
        what: 'The story goes back to its writer, who sees the reason.',
        button: 'Return to the writer',
        done: 'Returned to the writer.',
      },
      schedule: {
        name: 'Schedule',
        what: 'The story appears at a time ahead, as it is now. What is written afterwards belongs to the next version.',
        button: 'Schedule',
        done: 'Scheduled.',
      },
      unschedule: {
        name: 'Unschedule',
        what: 'What waits does not appear. What is public stays.',
        button: 'Unschedule',
        done: 'Unscheduled. Nothing waits any more.',
      },
      correct: {
        name: 'Correct',
        what: 'What is written here goes out at once, with a dated public note of what was wrong. The note stays.',
        button: 'Publish the correction',
        done: 'Corrected.',
      },
      embargo: {
        name: 'Embargo',
        what: 'Nothing of the story is seen outside before that time, whatever is published or scheduled.',
        button: 'Set the embargo',
        done: 'Under embargo.',
      },
      'lift-embargo': {
        name: 'Lift the embargo',
        what: 'The embargo ends now. If the story’s own time has passed, readers see it at once.',
        button: 'Lift the embargo',
        done: 'The embargo is lifted.',
      },
      'change-address': {
        name: 'Change address',
        what: 'The story gets another address; the one that it has leads there for ever. What is being written stays inside.',
        button: 'Change the address',
        done: 'The address is changed.',
      },
      restore: {
        name: 'Restore',
        what: 'The last public version is out again from now, under its old date and address.',
        button: 'Restore',
        done: 'Restored.',
      },
      withdraw: {
        name: 'Withdraw',
        what: 'The story disappears from every page, list, feed and search at once. Its address says why. It can be restored.',
        button: 'Withdraw the story',
        done: 'Withdrawn. Nothing of it is kept where readers could find it.',
      },
      spike: {
        name: 'Spike',
        what: 'The story is put away. It can be restored.',
        button: 'Spike',
        done: 'Spiked. “Restore” brings it back as a draft.',
      },
    },
    next: 'What next',
    nothingToDo: 'Your role has nothing to do here now.',
    back: 'Back to the story',
    note: 'Note (optional)',
    noteHelp: 'What is new and why, in a sentence. Public, in the story’s change history.',
    time: 'Time',
    timeHelp: (zone) => `By the clock of ${zone}.`,
    when: 'When',
    atOnce: 'At once',
    atTime: 'At a time',
    substance: 'For readers',
    ofSubstance: 'Of substance: readers are told “Updated”',
    minor: 'Minor, such as a comma: readers are told nothing',
    correction: 'What was wrong',
    correctionHelp:
      'Public and dated: what stood there, and what is right. For example: “An earlier version gave the height as nine feet.”',
    passage: 'The corrected words (optional)',
    passageHelp:
      'As they stand in the text now, word for word, from one paragraph. The note is tied to them. Without them it is about the whole story.',
    returnReason: 'What is to be done',
    returnReasonHelp: 'For the writer; readers never see it.',
    withdrawReason: 'Why it is withdrawn',
    withdrawReasonHelp: 'Public: readers find this line at the story’s address.',
    restoreSpiked: 'The story is a draft again.',
    address: 'Last part of the address',
    addressHelp: 'Small letters, digits and hyphens: flood-gates-hold.',
    willStand: (path) => `It will stand at ${path}`,
    gates: 'What holds the story back',
    waive: 'Why it may go out all the same',
    waiveHelp: 'Kept with the act, under your name.',
    clock: {
      missing: 'Choose a day and a time.',
      gap: (typed, before, after) =>
        `${typed} does not come on that day: the clocks are put forward over it. Choose ${before} or ${after}, for example.`,
      twice: (typed) => `${typed} comes twice on that day: the clocks are put back. Which one do you mean?`,
      first: (time) => `The first: ${time}`,
      second: (time) => `The second: ${time}`,
      choose: 'Which one',
    },
    appears: (time) => `It appears on ${time}.`,
    live: (milliseconds) => `Live everywhere in ${milliseconds} ms.`,
    liveUnknown: 'It is on disk, and readers get it; how quickly it was live everywhere is not known.',
    alsoNew: (places) => `Also new: ${places}.`,
    frontPage: 'the front page',
    machines: ['feeds', 'sitemaps', 'search'],
    see: 'See it',
    theText: 'The text as it stands',
  },
  hi: {
    acts: {
      publish: {
        name: 'प्रकाशित करें',
        what: 'बटन दबाते ही ख़बर पाठकों को दिखने लगती है।',
        button: 'अभी प्रकाशित करें',
        done: 'प्रकाशित।',
      },
      update: {
        name: 'अपडेट करें',
        what: 'जो यहाँ लिखा है वह उसकी जगह लेता है जो पाठक देखते हैं।',
        button: 'अपडेट करें',
        done: 'अपडेट हो गई।',
      },
      submit: {
        name: 'जमा करें',
        what: 'ख़बर जमा होती है और समीक्षा की प्रतीक्षा करती है।',
        button: 'समीक्षा के लिए जमा करें',
        done: 'जमा हो गई। ख़बर समीक्षा की प्रतीक्षा में है।',
      },
      approve: {
        name: 'स्वीकृत करें',
        what: 'ख़बर छपने योग्य मानी जाती है।',
        button: 'स्वीकृत करें',
        done: 'स्वीकृत। ख़बर प्रकाशित की जा सकती है।',
      },
      return: {
        name: 'लौटाएँ',
        what: 'ख़बर अपने लेखक के पास लौटती है; वह कारण देखता है।',
        button: 'लेखक को लौटाएँ',
        done: 'लेखक को लौटा दी गई।',
      },
      schedule: {
        name: 'समय तय करें',
        what: 'ख़बर आगे के किसी समय पर, जैसी अभी है वैसी, आएगी। बाद में लिखा हुआ अगले संस्करण का होगा।',
        button: 'समय तय करें',
        done: 'समय तय हो गया।',
      },
      unschedule: {
        name: 'तय समय हटाएँ',
        what: 'जो प्रतीक्षा में है वह नहीं आएगा। जो प्रकाशित है वह रहेगा।',
        button: 'तय समय हटाएँ',
        done: 'तय समय हटा दिया गया। अब कुछ प्रतीक्षा में नहीं।',
      },
      correct: {
        name: 'सुधारें',
        what: 'जो यहाँ लिखा है वह तुरंत जाता है, साथ में तारीख़ वाली सार्वजनिक टिप्पणी कि क्या ग़लत था। टिप्पणी बनी रहती है।',
        button: 'सुधार प्रकाशित करें',
        done: 'सुधार छप गया।',
      },
      embargo: {
        name: 'रोक लगाएँ',
        what: 'उस समय से पहले ख़बर का कुछ भी बाहर नहीं दिखेगा, चाहे कुछ भी प्रकाशित या तय हो।',
        button: 'रोक लगाएँ',
        done: 'रोक लग गई।',
      },
      'lift-embargo': {
        name: 'रोक हटाएँ',
        what: 'रोक अभी ख़त्म होती है। ख़बर का अपना समय बीत चुका हो तो वह तुरंत दिखेगी।',
        button: 'रोक हटाएँ',
        done: 'रोक हट गई।',
      },
      'change-address': {
        name: 'पता बदलें',
        what: 'ख़बर को नया पता मिलता है; पुराना हमेशा वहीं ले जाएगा। जो लिखा जा रहा है वह अंदर रहता है।',
        button: 'पता बदलें',
        done: 'पता बदल गया।',
      },
      restore: {
        name: 'बहाल करें',
        what: 'आख़िरी सार्वजनिक संस्करण अभी से फिर बाहर है, अपनी पुरानी तारीख़ और पते पर।',
        button: 'बहाल करें',
        done: 'बहाल हो गई।',
      },
      withdraw: {
        name: 'वापस लें',
        what: 'ख़बर हर पन्ने, सूची, फ़ीड और खोज से तुरंत हट जाती है। उसका पता कारण बताता है। उसे बहाल किया जा सकता है।',
        button: 'ख़बर वापस लें',
        done: 'वापस ले ली गई। पाठक जहाँ पा सकें वहाँ उसका कुछ नहीं रखा है।',
      },
      spike: {
        name: 'रद्द करें',
        what: 'ख़बर हटा कर रख दी जाती है। उसे बहाल किया जा सकता है।',
        button: 'रद्द करें',
        done: 'रद्द की गई। “बहाल करें” उसे फिर मसौदा बनाता है।',
      },
    },
    next: 'अब क्या',
    nothingToDo: 'आपकी भूमिका के लिए अभी यहाँ कुछ करने को नहीं है।',
    back: 'ख़बर पर लौटें',
    note: 'टिप्पणी (वैकल्पिक)',
    noteHelp: 'क्या नया है और क्यों, एक वाक्य में। ख़बर के बदलावों के इतिहास में सार्वजनिक।',
    time: 'समय',
    timeHelp: (zone) => `${zone} की घड़ी से।`,
    when: 'कब',
    atOnce: 'तुरंत',
    atTime: 'किसी समय पर',
    substance: 'पाठकों के लिए',
    ofSubstance: 'महत्वपूर्ण: पाठकों को “अपडेट” बताया जाता है',
    minor: 'छोटा, जैसे एक अल्पविराम: पाठकों को कुछ नहीं बताया जाता',
    correction: 'क्या ग़लत था',
    correctionHelp: 'सार्वजनिक और तारीख़ के साथ: वहाँ क्या था और सही क्या है।',
    passage: 'सुधरे हुए शब्द (वैकल्पिक)',
    passageHelp: 'जैसे वे अभी पाठ में हैं, शब्दशः, एक ही अनुच्छेद से। टिप्पणी उनसे जुड़ती है। उनके बिना वह पूरी ख़बर के बारे में है।',
    returnReason: 'क्या करना है',
    returnReasonHelp: 'लेखक के लिए; पाठक इसे कभी नहीं देखते।',
    withdrawReason: 'क्यों वापस ली जा रही है',
    withdrawReasonHelp: 'सार्वजनिक: पाठक यह पंक्ति ख़बर के पते पर पाते हैं।',
    restoreSpiked: 'ख़बर फिर मसौदा है।',
    address: 'पते का आख़िरी हिस्सा',
    addressHelp: 'छोटे अक्षर, अंक और हाइफ़न: flood-gates-hold।',
    willStand: (path) => `यह यहाँ होगी: ${path}`,
    gates: 'ख़बर को क्या रोकता है',
    waive: 'फिर भी यह क्यों जा सकती है',
    waiveHelp: 'आपके नाम से, इस काम के साथ रखा जाता है।',
    clock: {
      missing: 'दिन और समय चुनें।',
      gap: (typed, before, after) =>
        `उस दिन ${typed} नहीं आता: घड़ियाँ उसके ऊपर से आगे बढ़ाई जाती हैं। उदाहरण के लिए ${before} या ${after} चुनें।`,
      twice: (typed) => `उस दिन ${typed} दो बार आता है: घड़ियाँ पीछे की जाती हैं। आपका मतलब किससे है?`,
      first: (time) => `पहला: ${time}`,
      second: (time) => `दूसरा: ${time}`,
      choose: 'कौन सा',
    },
    appears: (time) => `यह ${time} आएगी।`,
    live: (milliseconds) => `${milliseconds} ms में हर जगह लाइव।`,
    liveUnknown: 'यह डिस्क पर है और पाठकों को मिल रही है; हर जगह कितनी जल्दी लाइव हुई, यह पता नहीं।',
    alsoNew: (places) => `ये भी नए: ${places}।`,
    frontPage: 'मुख पृष्ठ',
    machines: ['फ़ीड', 'साइटमैप', 'खोज'],
    see: 'देखें',
    theText: 'पाठ जैसा अभी है',
  },
  ur: {
    acts: {
      publish: {
        name: 'شائع کریں',
        what: 'بٹن دباتے ہی خبر قارئین کو نظر آنے لگتی ہے۔',
        button: 'ابھی شائع کریں',
        done: 'شائع ہو گئی۔',
      },
      update: {
        name: 'تازہ کریں',
        what: 'جو یہاں لکھا ہے وہ اس کی جگہ لیتا ہے جو قارئین دیکھتے ہیں۔',
        button: 'تازہ کریں',
        done: 'تازہ ہو گئی۔',
      },
      submit: {
        name: 'جمع کرائیں',
        what: 'خبر جمع ہوتی ہے اور جائزے کی منتظر رہتی ہے۔',
        button: 'جائزے کے لیے جمع کرائیں',
        done: 'جمع ہو گئی۔ خبر جائزے کی منتظر ہے۔',
      },
      approve: {
        name: 'منظور کریں',
        what: 'خبر اشاعت کے لائق مانی جاتی ہے۔',
        button: 'منظور کریں',
        done: 'منظور ہو گئی۔ خبر شائع کی جا سکتی ہے۔',
      },
      return: {
        name: 'لوٹائیں',
        what: 'خبر اپنے لکھنے والے کے پاس لوٹتی ہے، جو وجہ دیکھتا ہے۔',
        button: 'لکھنے والے کو لوٹائیں',
        done: 'لکھنے والے کو لوٹا دی گئی۔',
      },
      schedule: {
        name: 'وقت طے کریں',
        what: 'خبر آگے کے کسی وقت پر، جیسی اب ہے ویسی، آئے گی۔ بعد میں لکھا ہوا اگلے نسخے کا ہوگا۔',
        button: 'وقت طے کریں',
        done: 'وقت طے ہو گیا۔',
      },
      unschedule: {
        name: 'طے شدہ وقت ہٹائیں',
        what: 'جو منتظر ہے وہ نہیں آئے گا۔ جو شائع ہے وہ رہے گا۔',
        button: 'طے شدہ وقت ہٹائیں',
        done: 'طے شدہ وقت ہٹا دیا گیا۔ اب کچھ منتظر نہیں۔',
      },
      correct: {
        name: 'تصحیح کریں',
        what: 'جو یہاں لکھا ہے وہ فوراً جاتا ہے، ساتھ میں تاریخ والا عوامی نوٹ کہ کیا غلط تھا۔ نوٹ باقی رہتا ہے۔',
        button: 'تصحیح شائع کریں',
        done: 'تصحیح ہو گئی۔',
      },
      embargo: {
        name: 'پابندی لگائیں',
        what: 'اس وقت سے پہلے خبر کا کچھ بھی باہر نظر نہیں آئے گا، خواہ کچھ بھی شائع یا طے ہو۔',
        button: 'پابندی لگائیں',
        done: 'پابندی لگ گئی۔',
      },
      'lift-embargo': {
        name: 'پابندی ہٹائیں',
        what: 'پابندی ابھی ختم ہوتی ہے۔ اگر خبر کا اپنا وقت گزر چکا ہو تو وہ فوراً نظر آئے گی۔',
        button: 'پابندی ہٹائیں',
        done: 'پابندی ہٹ گئی۔',
      },
      'change-address': {
        name: 'پتہ بدلیں',
        what: 'خبر کو نیا پتہ ملتا ہے؛ پرانا ہمیشہ وہیں لے جائے گا۔ جو لکھا جا رہا ہے وہ اندر رہتا ہے۔',
        button: 'پتہ بدلیں',
        done: 'پتہ بدل گیا۔',
      },
      restore: {
        name: 'بحال کریں',
        what: 'آخری عوامی نسخہ ابھی سے پھر باہر ہے، اپنی پرانی تاریخ اور پتے پر۔',
        button: 'بحال کریں',
        done: 'بحال ہو گئی۔',
      },
      withdraw: {
        name: 'واپس لیں',
        what: 'خبر ہر صفحے، فہرست، فیڈ اور تلاش سے فوراً ہٹ جاتی ہے۔ اس کا پتہ وجہ بتاتا ہے۔ اسے بحال کیا جا سکتا ہے۔',
        button: 'خبر واپس لیں',
        done: 'واپس لے لی گئی۔ جہاں قارئین پا سکیں وہاں اس کا کچھ نہیں رکھا۔',
      },
      spike: {
        name: 'مسترد کریں',
        what: 'خبر ہٹا کر رکھ دی جاتی ہے۔ اسے بحال کیا جا سکتا ہے۔',
        button: 'مسترد کریں',
        done: 'مسترد کی گئی۔ ”بحال کریں“ اسے پھر مسودہ بناتا ہے۔',
      },
    },
    next: 'اب کیا',
    nothingToDo: 'آپ کے کردار کے لیے ابھی یہاں کچھ کرنے کو نہیں۔',
    back: 'خبر پر واپس',
    note: 'نوٹ (اختیاری)',
    noteHelp: 'کیا نیا ہے اور کیوں، ایک جملے میں۔ خبر کی تبدیلیوں کی تاریخ میں عوامی۔',
    time: 'وقت',
    timeHelp: (zone) => `${zone} کی گھڑی سے۔`,
    when: 'کب',
    atOnce: 'فوراً',
    atTime: 'کسی وقت پر',
    substance: 'قارئین کے لیے',
    ofSubstance: 'اہم: قارئین کو ”تازہ“ بتایا جاتا ہے',
    minor: 'معمولی، جیسے ایک سکتہ: قارئین کو کچھ نہیں بتایا جاتا',
    correction: 'کیا غلط تھا',
    correctionHelp: 'عوامی اور تاریخ کے ساتھ: وہاں کیا تھا اور صحیح کیا ہے۔',
    passage: 'درست کیے گئے الفاظ (اختیاری)',
    passageHelp:
      'جیسے وہ اب متن میں ہیں، لفظ بہ لفظ، ایک ہی پیراگراف سے۔ نوٹ ان سے جڑتا ہے۔ ان کے بغیر وہ پوری خبر کے بارے میں ہے۔',
    returnReason: 'کیا کرنا ہے',
    returnReasonHelp: 'لکھنے والے کے لیے؛ قارئین اسے کبھی نہیں دیکھتے۔',
    withdrawReason: 'کیوں واپس لی جا رہی ہے',
    withdrawReasonHelp: 'عوامی: قارئین یہ سطر خبر کے پتے پر پاتے ہیں۔',
    restoreSpiked: 'خبر پھر مسودہ ہے۔',
    address: 'پتے کا آخری حصہ',
    addressHelp: 'چھوٹے حروف، ہندسے اور ہائفن: flood-gates-hold۔',
    willStand: (path) => `یہ یہاں ہوگی: ${path}`,
    gates: 'خبر کو کیا روکتا ہے',
    waive: 'پھر بھی یہ کیوں جا سکتی ہے',
    waiveHelp: 'آپ کے نام سے، اس کام کے ساتھ رکھا جاتا ہے۔',
    clock: {
      missing: 'دن اور وقت چنیں۔',
      gap: (typed, before, after) =>
        `اس دن ${typed} نہیں آتا: گھڑیاں اس کے اوپر سے آگے کی جاتی ہیں۔ مثلاً ${before} یا ${after} چنیں۔`,
      twice: (typed) => `اس دن ${typed} دو بار آتا ہے: گھڑیاں پیچھے کی جاتی ہیں۔ آپ کی مراد کون سا ہے؟`,
      first: (time) => `پہلا: ${time}`,
      second: (time) => `دوسرا: ${time}`,
      choose: 'کون سا',
    },
    appears: (time) => `یہ ${time} آئے گی۔`,
    live: (milliseconds) => `${milliseconds} ms میں ہر جگہ براہِ راست۔`,
    liveUnknown: 'یہ ڈسک پر ہے اور قارئین کو مل رہی ہے؛ ہر جگہ کتنی جلدی پہنچی، معلوم نہیں۔',
    alsoNew: (places) => `یہ بھی نئے: ${places}۔`,
    frontPage: 'صفحۂ اول',
    machines: ['فیڈ', 'سائٹ میپ', 'تلاش'],
    see: 'دیکھیں',
    theText: 'متن جیسا اب ہے',
  },
};
