import type { SampleTopic } from '../sample.ts';

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
