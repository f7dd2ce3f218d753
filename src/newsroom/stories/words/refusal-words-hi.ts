import type { Instant } from '../../../kit/instant.ts';
import { unreachable } from '../../../kit/unreachable.ts';
import { gateWords } from '../../../story/gate-words.ts';
import type { ActorRef } from '../../../story/ids.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { Stage } from '../../../story/story.ts';
import { sayOfPaper } from './say-of-paper.ts';

/** What an editor reads in Hindi when an act was not done: what stands in the way, and what to do. */
export function tellRefusalInHindi(
  refusal: Refusal,
  { when, nameOf }: { readonly when: (at: Instant) => string; readonly nameOf: (actor: ActorRef) => string },
): string {
  switch (refusal.kind) {
    case 'not-allowed':
      return `आपकी भूमिका में यह शामिल नहीं है: ${acts[refusal.act] ?? refusal.act}। किसी ऐसे से कहें जिसकी भूमिका में है।`;
    case 'not-found':
      return `${what(refusal.what)} नहीं मिला। हो सकता है वह कभी था ही नहीं, या पता ग़लत लिखा गया।`;
    case 'conflict': {
      const last = refusal.changes.at(-1);
      const parts = list(refusal.parts.map((part) => partWords[part] ?? part)) || 'ख़बर';
      const who = last ? ` आख़िरी बदलाव: ${nameOf(last.by)}, ${when(last.at)}।` : '';
      return `${parts} इस बीच बदल गया।${who} आपका कुछ भी सहेजा नहीं गया; अब जो वहाँ है उसे देखें और फिर कोशिश करें।`;
    }
    case 'changed-meanwhile':
      return `${what(refusal.what)} इस बीच बदल गया। फिर से खोलें और जो अब भी चाहिए वह दोहराएँ।`;
    case 'wrong-stage':
      return `${stages[refusal.stage]}, इसलिए यह नहीं हो सकता: ${acts[refusal.act] ?? refusal.act}।`;
    case 'already-public':
      return 'ख़बर पहले से प्रकाशित है। बदलने के लिए अपडेट करें, हटाने के लिए वापस लें।';
    case 'not-public':
      return 'पाठकों को यह ख़बर अभी नहीं दिखती। पहले इसे प्रकाशित करें।';
    case 'already-scheduled':
      return `कुछ पहले से तय है और ${when(refusal.at)} को आएगा। पहले वह तय समय हटाएँ।`;
    case 'nothing-scheduled':
      return 'इस ख़बर के लिए कुछ तय नहीं है।';
    case 'nothing-changed':
      return 'कुछ नहीं बदलता: यह पहले से ऐसी ही है। पहले कोई बदलाव सहेजें।';
    case 'under-embargo':
      return `ख़बर पर ${when(refusal.until)} तक रोक है। बाद का समय चुनें, या रोक हटवाएँ।`;
    case 'no-embargo':
      return 'ख़बर पर कोई रोक नहीं है।';
    case 'time-past':
      return `${when(refusal.at)} बीत चुका है। आगे का समय चुनें।`;
    case 'time-future':
      return `${when(refusal.at)} अभी आगे है। बीता हुआ समय दें।`;
    case 'withdrawn':
      return 'ख़बर वापस ली जा चुकी है। पहले उसे बहाल करें।';
    case 'not-withdrawn-nor-spiked':
      return 'ख़बर न वापस ली गई है न रद्द, इसलिए बहाल करने को कुछ नहीं है।';
    case 'gates-closed':
      return `${refusal.gates.map((gate) => gateWords.hi.say(gate)).join(' ')} इसे ठीक करें, या जिसे छूट देने का अधिकार है वह कारण बताए।`;
    case 'incomplete':
      return `ख़बर में अभी यह चाहिए: ${list(refusal.missing.map((part) => missing[part]))}।`;
    case 'address-taken':
      return `पता ${refusal.path} लिया जा चुका है, अब या पहले कभी। कोई और चुनें।`;
    case 'address-reserved':
      return `पता ${refusal.path} साइट या किसी अनुभाग के लिए रखा है। कोई और चुनें।`;
    case 'passage-not-found':
      return `अंश “${refusal.passage}” पाठ में नहीं है। सुधरा हुआ पाठ सहेजें, फिर उसे एक ही अनुच्छेद से शब्दशः उद्धृत करें।`;
    case 'saying-changed':
      return `इस बीच आपने इसे किसी और खिड़की में बदल दिया: “${refusal.now}” दोनों में से जो रहना चाहिए उसे सहेजें।`;
    case 'remark-settled':
      return 'यह इस बीच निपटाया जा चुका है। टिप्पणी फिर खोलें, या नई लिखें।';
    case 'own-suggestion':
      return 'अपना ही सुझाव आप स्वीकार नहीं कर सकते। किसी सहकर्मी को देखने दें, या वापस लेकर ख़ुद लिखें।';
    case 'passage-changed':
      return 'अंश अब वह नहीं कहता जो सुझाव के समय कहता था। इसे अस्वीकार करें, या नया सुझाव दें।';
    case 'text-required':
      return `यह लिखें: ${what(refusal.what)}।`;
    case 'invalid':
      return `${what(refusal.what)} इस रूप में नहीं चल सकता: ${why(refusal.why)}।`;
    default:
      return unreachable(refusal);
  }
}

const acts: Readonly<Record<string, string>> = {
  read: 'यह ख़बर पढ़ना',
  save: 'यह ख़बर बदलना',
  submit: 'यह ख़बर जमा करना',
  return: 'यह ख़बर लौटाना',
  approve: 'यह ख़बर स्वीकृत करना',
  schedule: 'समय तय करना',
  unschedule: 'तय समय हटाना',
  embargo: 'रोक लगाना',
  'lift-embargo': 'रोक हटाना',
  publish: 'प्रकाशित करना',
  update: 'अपडेट करना',
  correct: 'सुधार छापना',
  withdraw: 'वापस लेना',
  restore: 'बहाल करना',
  spike: 'रद्द करना',
  'change-address': 'पता बदलना',
  draft: 'ख़बर शुरू करना',
  remark: 'टिप्पणी लिखना',
  'change-saying': 'किसी और की बात बदलना',
  'decide-suggestion': 'सुझाव पर फ़ैसला',
  'start-newspaper': 'अख़बार शुरू करना',
  'change-publication': 'अख़बार की सेटिंग बदलना',
};

const stages: Readonly<Record<Stage, string>> = {
  draft: 'यह अभी मसौदा है',
  submitted: 'यह जमा हो चुकी है',
  approved: 'यह स्वीकृत है',
  spiked: 'यह रद्द है',
};

const partWords: Readonly<Record<string, string>> = {
  document: 'पाठ',
  kind: 'प्रकार',
  language: 'भाषा',
  section: 'अनुभाग',
  topics: 'विषय',
  series: 'शृंखला',
  byline: 'नाम-पंक्ति',
  dateline: 'स्थान',
  slug: 'पता',
  prominence: 'महत्व',
  leadPicture: 'मुख्य तस्वीर',
  translationOf: 'मूल ख़बर',
  search: 'खोज इंजनों के पाठ',
  social: 'सोशल कार्ड के पाठ',
};

const missing = {
  headline: 'शीर्षक',
  body: 'पाठ',
  section: 'अनुभाग',
} as const;

const whats: Readonly<Record<string, string>> = {
  'the alternative text': 'वैकल्पिक पाठ',
  'the caption': 'कैप्शन',
  'the description for search engines': 'खोज इंजनों का विवरण',
  'the description for social cards': 'सोशल कार्ड का विवरण',
  'the place': 'स्थान',
  'the title for search engines': 'खोज इंजनों का शीर्षक',
  'the title for social cards': 'सोशल कार्ड का शीर्षक',
  'the note': 'टिप्पणी',
  'the passage': 'अंश',
  'the words suggested': 'सुझाए गए शब्द',
  remark: 'टिप्पणी',
  'the correction': 'सुधार',
  'the reason': 'कारण',
  'the name': 'नाम',
  'the title': 'शीर्षक',
  'the text': 'पाठ',
  'the original': 'मूल ख़बर',
  'the address': 'पता',
  'the time': 'समय',
  'the words': 'खोजे जाने वाले शब्द',
  'the preferred form': 'सही रूप',
  'house rule': 'लिखने का नियम',
  'past text': 'उस समय का पाठ',
  story: 'ख़बर',
  section: 'अनुभाग',
  picture: 'तस्वीर',
  topic: 'विषय',
  contributor: 'लेखक',
  series: 'शृंखला',
  'linked story': 'जोड़ी गई ख़बर',
  topics: 'विषय',
  byline: 'नाम-पंक्ति',
};

/** What it is about; as it is where it has no name here. */
function what(text: string): string {
  return (
    whats[text] ??
    sayOfPaper('hi', text)
      .replace(/^the pattern (“.*”)$/s, 'पैटर्न $1')
      .replace(/^a preferred form or a reason for (“.*”)$/s, 'सही रूप या कारण, इसके लिए: $1')
  );
}

const houseRuleWhys: Readonly<Record<string, string>> = {
  'there is a rule for it already': 'इसका नियम पहले से है',
  'the preferred form is the same': 'सही रूप वही है',
  'something in it is opened and not closed, or repeats nothing': 'इसमें कुछ खुला है और बंद नहीं, या किसी का दोहराव नहीं',
  'it looks ahead, looks back or refers to itself, which patterns of house rules cannot':
    'यह आगे या पीछे देखता है या अपना ही हवाला देता है, जो इन पैटर्न में नहीं हो सकता',
  'it is too large: use smaller repetitions': 'यह बहुत बड़ा है: दोहराव छोटे रखें',
  'it would be found where nothing stands': 'यह वहाँ भी मिलेगा जहाँ कुछ नहीं है',
  'it is no regular expression': 'यह रेगुलर एक्सप्रेशन नहीं है',
};

/** The commonest reasons; others as they are. */
function why(text: string): string {
  return (houseRuleWhys[text] ?? sayOfPaper('hi', text))
    .replace(/^it is longer than (\d+) characters$/, 'यह $1 अक्षरों से लंबा है')
    .replace(/^there are more than (\d+)$/, '$1 से ज़्यादा हैं')
    .replace(/^the same stands there twice$/, 'वही दो बार है')
    .replace(/^it is empty: .*$/, 'यह ख़ाली है: वे शब्द चुनें जिनके बारे में टिप्पणी है')
    .replace(/^it goes over more than one paragraph: .*$/, 'यह एक से ज़्यादा अनुच्छेदों में है: हर एक के लिए अलग सुझाव दें')
    .replace(/^it stands there more than once: .*$/, 'यह एक से ज़्यादा बार है: और शब्द उद्धृत करें')
    .replace(/^it does not stand in the text: .*$/, 'यह पाठ में नहीं है: शब्दशः उद्धृत करें')
    .replace(/^the text has changed too much since$/, 'पाठ तब से बहुत बदल गया है')
    .replace(/^they hold a new line$/, 'इनमें नई पंक्ति है')
    .replace(/^it holds .*$/, 'इसमें न छपने वाला चिह्न है');
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('hi', { type: 'conjunction' }).format(words);
}
