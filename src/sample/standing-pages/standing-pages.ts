import type { SampleStandingPage } from '../sample.ts';
import { englishStandingPages } from './english.ts';
import { hindiStandingPages } from './hindi.ts';
import { urduStandingPages } from './urdu.ts';

export const sampleStandingPages: readonly SampleStandingPage[] = [
  ...englishStandingPages,
  ...hindiStandingPages,
  ...urduStandingPages,
];
