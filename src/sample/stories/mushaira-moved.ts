import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'mushaira-moved',
  language: 'ur',
  kind: 'brief',
  section: 'culture',
  topics: ['language'],
  byline: [{ contributor: 'kamran-siddiq' }],
  dateline: 'پورٹ اینسل',
  headline: 'ماہانہ مشاعرہ ایک ہفتہ آگے',
  standfirst: 'شاعر تین ہیں جو سمندر پار پھنسے ہیں، اور ایک جو نہیں آنا چاہتا تھا۔',
  prominence: 'minor',
  minutesAgo: 820,
  body: `
روپ واک کے کتب خانے میں آج ہونے والا ماہانہ مشاعرہ طوفان پیرن اور فیری ہڑتال کے سبب ایک ہفتہ آگے بڑھا دیا گیا ہے۔ کورو سے آنے والے تین شاعر سینٹ اوریل میں رکے ہوئے ہیں۔

مصرعِ طرح وہی رہے گا: ’’ٹھہر اے موج کہ ساحل ابھی تیار نہیں‘‘۔ منتظمین نے وضاحت کی ہے کہ یہ مصرع دو مہینے پہلے چنا گیا تھا۔
`,
};
