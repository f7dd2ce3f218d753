import type { Instant } from '../../../kit/instant.ts';
import { unreachable } from '../../../kit/unreachable.ts';
import { gateWords } from '../../../story/gate-words.ts';
import type { ActorRef } from '../../../story/ids.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { Stage } from '../../../story/story.ts';
import { sayOfPaper } from './say-of-paper.ts';

/** What an editor reads in Urdu when an act was not done: what stands in the way, and what to do. */
export function tellRefusalInUrdu(
  refusal: Refusal,
  { when, nameOf }: { readonly when: (at: Instant) => string; readonly nameOf: (actor: ActorRef) => string },
): string {
  switch (refusal.kind) {
    case 'not-allowed':
      return `آپ کے کردار میں یہ شامل نہیں: ${acts[refusal.act] ?? refusal.act}۔ کسی ایسے سے کہیں جس کے کردار میں ہو۔`;
    case 'not-found':
      return `${what(refusal.what)} نہیں ملا۔ ہو سکتا ہے وہ کبھی تھا ہی نہیں، یا پتہ غلط لکھا گیا۔`;
    case 'conflict': {
      const last = refusal.changes.at(-1);
      const parts = list(refusal.parts.map((part) => partWords[part] ?? part)) || 'خبر';
      const who = last ? ` آخری تبدیلی: ${nameOf(last.by)}، ${when(last.at)}۔` : '';
      return `${parts} اس دوران بدل گیا۔${who} آپ کا کچھ محفوظ نہیں ہوا؛ اب جو وہاں ہے اسے دیکھیں اور پھر کوشش کریں۔`;
    }
    case 'changed-meanwhile':
      return `${what(refusal.what)} اس دوران بدل گیا۔ دوبارہ کھولیں اور جو اب بھی چاہیے وہ دہرائیں۔`;
    case 'wrong-stage':
      return `${stages[refusal.stage]}، اس لیے یہ نہیں ہو سکتا: ${acts[refusal.act] ?? refusal.act}۔`;
    case 'already-public':
      return 'خبر پہلے سے شائع ہے۔ بدلنے کے لیے تازہ کریں، ہٹانے کے لیے واپس لیں۔';
    case 'not-public':
      return 'قارئین کو یہ خبر ابھی نظر نہیں آتی۔ پہلے اسے شائع کریں۔';
    case 'already-scheduled':
      return `کچھ پہلے سے طے ہے اور ${when(refusal.at)} کو آئے گا۔ پہلے وہ طے شدہ وقت ہٹائیں۔`;
    case 'nothing-scheduled':
      return 'اس خبر کے لیے کچھ طے نہیں۔';
    case 'nothing-changed':
      return 'کچھ نہیں بدلتا: یہ پہلے سے ایسی ہی ہے۔ پہلے کوئی تبدیلی محفوظ کریں۔';
    case 'under-embargo':
      return `خبر پر ${when(refusal.until)} تک پابندی ہے۔ بعد کا وقت چنیں، یا پابندی ہٹوائیں۔`;
    case 'no-embargo':
      return 'خبر پر کوئی پابندی نہیں۔';
    case 'time-past':
      return `${when(refusal.at)} گزر چکا ہے۔ آگے کا وقت چنیں۔`;
    case 'time-future':
      return `${when(refusal.at)} ابھی آگے ہے۔ گزرا ہوا وقت دیں۔`;
    case 'withdrawn':
      return 'خبر واپس لی جا چکی ہے۔ پہلے اسے بحال کریں۔';
    case 'not-withdrawn-nor-spiked':
      return 'خبر نہ واپس لی گئی ہے نہ مسترد، اس لیے بحال کرنے کو کچھ نہیں۔';
    case 'gates-closed':
      return `${refusal.gates.map((gate) => gateWords.ur.say(gate)).join(' ')} اسے درست کریں، یا جسے چھوٹ دینے کا اختیار ہے وہ وجہ بتائے۔`;
    case 'incomplete':
      return `خبر میں ابھی یہ چاہیے: ${list(refusal.missing.map((part) => missing[part]))}۔`;
    case 'address-taken':
      return `پتہ ${refusal.path} لیا جا چکا ہے، اب یا پہلے کبھی۔ کوئی اور چنیں۔`;
    case 'address-reserved':
      return `پتہ ${refusal.path} سائٹ یا کسی سیکشن کے لیے رکھا ہے۔ کوئی اور چنیں۔`;
    case 'passage-not-found':
      return `اقتباس ”${refusal.passage}“ متن میں نہیں ہے۔ درست متن محفوظ کریں، پھر اسے ایک ہی پیراگراف سے لفظ بہ لفظ نقل کریں۔`;
    case 'saying-changed':
      return `اس دوران آپ نے اسے کسی اور ونڈو میں بدل دیا: ”${refusal.now}“ دونوں میں سے جو رہنا چاہیے اسے محفوظ کریں۔`;
    case 'remark-settled':
      return 'یہ اس دوران نمٹایا جا چکا ہے۔ نوٹ دوبارہ کھولیں، یا نیا لکھیں۔';
    case 'own-suggestion':
      return 'آپ اپنی ہی تجویز منظور نہیں کر سکتے۔ کسی ساتھی کو دیکھنے دیں، یا واپس لے کر خود لکھیں۔';
    case 'passage-changed':
      return 'اقتباس اب وہ نہیں کہتا جو تجویز کے وقت کہتا تھا۔ اسے نامنظور کریں، یا نئی تجویز دیں۔';
    case 'text-required':
      return `یہ لکھیں: ${what(refusal.what)}۔`;
    case 'invalid':
      return `${what(refusal.what)} اس شکل میں نہیں چل سکتا: ${why(refusal.why)}۔`;
    default:
      return unreachable(refusal);
  }
}

const acts: Readonly<Record<string, string>> = {
  read: 'یہ خبر پڑھنا',
  save: 'یہ خبر بدلنا',
  submit: 'یہ خبر جمع کرانا',
  return: 'یہ خبر لوٹانا',
  approve: 'یہ خبر منظور کرنا',
  schedule: 'وقت طے کرنا',
  unschedule: 'طے شدہ وقت ہٹانا',
  embargo: 'پابندی لگانا',
  'lift-embargo': 'پابندی ہٹانا',
  publish: 'شائع کرنا',
  update: 'تازہ کرنا',
  correct: 'تصحیح چھاپنا',
  withdraw: 'واپس لینا',
  restore: 'بحال کرنا',
  spike: 'مسترد کرنا',
  'change-address': 'پتہ بدلنا',
  draft: 'خبر شروع کرنا',
  remark: 'نوٹ لکھنا',
  'change-saying': 'کسی اور کی بات بدلنا',
  'decide-suggestion': 'تجویز پر فیصلہ',
  'start-newspaper': 'اخبار شروع کرنا',
  'change-publication': 'اخبار کی ترتیبات بدلنا',
};

const stages: Readonly<Record<Stage, string>> = {
  draft: 'یہ ابھی مسودہ ہے',
  submitted: 'یہ جمع ہو چکی ہے',
  approved: 'یہ منظور شدہ ہے',
  spiked: 'یہ مسترد ہے',
};

const partWords: Readonly<Record<string, string>> = {
  document: 'متن',
  kind: 'قسم',
  language: 'زبان',
  section: 'سیکشن',
  topics: 'موضوعات',
  series: 'سلسلہ',
  byline: 'نام کی سطر',
  dateline: 'مقام',
  slug: 'پتہ',
  prominence: 'اہمیت',
  leadPicture: 'مرکزی تصویر',
  translationOf: 'اصل خبر',
  search: 'سرچ انجن کے متن',
  social: 'سوشل کارڈ کے متن',
};

const missing = {
  headline: 'سرخی',
  body: 'متن',
  section: 'سیکشن',
} as const;

const whats: Readonly<Record<string, string>> = {
  'the alternative text': 'متبادل متن',
  'the caption': 'کیپشن',
  'the description for search engines': 'سرچ انجن کی تفصیل',
  'the description for social cards': 'سوشل کارڈ کی تفصیل',
  'the place': 'مقام',
  'the title for search engines': 'سرچ انجن کا عنوان',
  'the title for social cards': 'سوشل کارڈ کا عنوان',
  'the note': 'نوٹ',
  'the passage': 'اقتباس',
  'the words suggested': 'تجویز کردہ الفاظ',
  remark: 'نوٹ',
  'the correction': 'تصحیح',
  'the reason': 'وجہ',
  'the name': 'نام',
  'the title': 'عنوان',
  'the text': 'متن',
  'the original': 'اصل خبر',
  'the address': 'پتہ',
  'the time': 'وقت',
  'the words': 'تلاش کے لفظ',
  'the preferred form': 'درست شکل',
  'house rule': 'لکھنے کا اصول',
  'past text': 'اس وقت کا متن',
  story: 'خبر',
  section: 'سیکشن',
  picture: 'تصویر',
  topic: 'موضوع',
  contributor: 'مصنف',
  series: 'سلسلہ',
  'linked story': 'جوڑی گئی خبر',
  topics: 'موضوعات',
  byline: 'نام کی سطر',
};

/** What it is about; as it is where it has no name here. */
function what(text: string): string {
  return (
    whats[text] ??
    sayOfPaper('ur', text)
      .replace(/^the pattern (“.*”)$/s, 'پیٹرن $1')
      .replace(/^a preferred form or a reason for (“.*”)$/s, 'درست شکل یا وجہ، اس کے لیے: $1')
  );
}

const houseRuleWhys: Readonly<Record<string, string>> = {
  'there is a rule for it already': 'اس کا اصول پہلے سے ہے',
  'the preferred form is the same': 'درست شکل وہی ہے',
  'something in it is opened and not closed, or repeats nothing':
    'اس میں کچھ کھلا ہے اور بند نہیں، یا کسی کی تکرار نہیں',
  'it looks ahead, looks back or refers to itself, which patterns of house rules cannot':
    'یہ آگے یا پیچھے دیکھتا ہے یا اپنا ہی حوالہ دیتا ہے، جو ان پیٹرن میں نہیں ہو سکتا',
  'it is too large: use smaller repetitions': 'یہ بہت بڑا ہے: تکرار چھوٹی رکھیں',
  'it would be found where nothing stands': 'یہ وہاں بھی ملے گا جہاں کچھ نہیں',
  'it is no regular expression': 'یہ ریگولر ایکسپریشن نہیں',
};

/** The commonest reasons; others as they are. */
function why(text: string): string {
  return (houseRuleWhys[text] ?? sayOfPaper('ur', text))
    .replace(/^it is longer than (\d+) characters$/, 'یہ $1 حروف سے لمبا ہے')
    .replace(/^there are more than (\d+)$/, '$1 سے زیادہ ہیں')
    .replace(/^the same stands there twice$/, 'وہی دو بار ہے')
    .replace(/^it is empty: .*$/, 'یہ خالی ہے: وہ الفاظ چنیں جن کے بارے میں نوٹ ہے')
    .replace(
      /^it goes over more than one paragraph: .*$/,
      'یہ ایک سے زیادہ پیراگراف میں ہے: ہر ایک کے لیے الگ تجویز دیں',
    )
    .replace(/^it stands there more than once: .*$/, 'یہ ایک سے زیادہ بار ہے: مزید الفاظ نقل کریں')
    .replace(/^it does not stand in the text: .*$/, 'یہ متن میں نہیں ہے: لفظ بہ لفظ نقل کریں')
    .replace(/^the text has changed too much since$/, 'متن تب سے بہت بدل چکا ہے')
    .replace(/^they hold a new line$/, 'ان میں نئی سطر ہے')
    .replace(/^it holds .*$/, 'اس میں نہ چھپنے والا نشان ہے');
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('ur', { type: 'conjunction' }).format(words);
}
