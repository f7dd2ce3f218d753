import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'terrace-drama',
  language: 'hi',
  kind: 'brief',
  section: 'culture',
  topics: ['language'],
  byline: [{ contributor: 'devika-rao' }],
  dateline: 'पोर्ट ऐंसल',
  headline: 'तूफ़ान ने रोका नाटक, अब शनिवार को',
  standfirst: 'मंच पर नक़ली बारिश का इंतज़ाम था।',
  prominence: 'minor',
  minutesAgo: 610,
  body: `
असेंबली रूम्स में आज होने वाला हिंदी नाटक ‘छाता’ तूफ़ान पेरिन के कारण शनिवार तक टाल दिया गया है। सभागार में अभी राहत केंद्र है और मंच पर 64 चारपाइयाँ लगी हैं।

टिकट मान्य रहेंगे। निर्देशक विनायक ओबेरॉय ने बताया कि दूसरे अंक में पानी की जो टंकी मंच के ऊपर लगाई गई थी, वह राहत केंद्र के काम आ रही है। नाटक में बारिश अब ध्वनि से होगी।
`,
};
