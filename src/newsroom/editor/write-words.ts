import type { InLanguages } from '../words/in-languages.ts';

export const writeWords: InLanguages<{ readonly back: string; readonly untitled: string }> = {
  en: { back: 'Back to the story', untitled: 'A story without a headline' },
  hi: { back: 'ख़बर पर लौटें', untitled: 'बिना शीर्षक की ख़बर' },
  ur: { back: 'خبر پر واپس', untitled: 'بغیر سرخی کی خبر' },
};
