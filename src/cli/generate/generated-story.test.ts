import { describe, expect, it } from 'vitest';
import { headlineOf, storyDocument } from '../../story/document.ts';
import { wordCount } from '../../story/document-text.ts';
import { parseDocument } from '../../story/parse-document.ts';
import { kinds } from '../../story/story.ts';
import { type GeneratedStory, storyMaker } from './generated-story.ts';

const make = storyMaker(1, 20);
const stories = Array.from({ length: 3000 }, (_, number) => make(number));

const share = (is: (story: GeneratedStory) => boolean) => stories.filter(is).length / stories.length;

describe('generated stories', () => {
  it('are the same for the same seed, whichever is made first, and others for another', () => {
    const again = storyMaker(1, 20);
    for (const number of [700, 3, 2999]) expect(again(number)).toEqual(stories[number]);
    expect(storyMaker(2, 20)(3).headline).not.toBe(stories[3]?.headline);
  });

  it('are documents that the archive takes as they are', () => {
    for (const { headline, standfirst, body } of stories.slice(0, 300)) {
      const document = storyDocument(headline, standfirst, body);
      const parsed = parseDocument(document);
      expect(parsed).toEqual({ ok: true, value: document });
      expect(headlineOf(document)).not.toMatch(/[{}]|undefined|^\s*$/u);
    }
  });

  it('are mostly English, some Hindi and some Urdu, each in its own script', () => {
    expect(share(({ language }) => language === 'en')).toBeCloseTo(0.8, 1);
    expect(share(({ language }) => language === 'hi')).toBeCloseTo(0.12, 1);
    expect(share(({ language }) => language === 'ur')).toBeCloseTo(0.08, 1);
    const scripts = { en: /\p{Script=Latin}/u, hi: /\p{Script=Devanagari}/u, ur: /\p{Script=Arabic}/u };
    for (const { language, headline, body } of stories.slice(0, 300)) {
      expect(headline).toMatch(scripts[language]);
      for (const [other, script] of Object.entries(scripts))
        if (other !== language) expect(JSON.stringify(body[0]).replace(/"[a-z_]+":?/gu, '')).not.toMatch(script);
    }
  });

  it('have some five hundred words, but briefs', () => {
    const long = stories.filter(({ kind }) => kind !== 'brief');
    const words = long.reduce((sum, { body }) => sum + wordCount(body), 0) / long.length;
    expect(words).toBeGreaterThan(430);
    expect(words).toBeLessThan(650);
  });

  it('are of every kind, and nearly all of different headlines', () => {
    expect(new Set(stories.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(stories.map(({ headline }) => headline)).size / stories.length).toBeGreaterThan(0.9);
  });

  it('have writers and topics by Zipf’s law: the second half as often as the first', () => {
    const counts = (numbers: readonly number[]) => {
      const count = (number: number) => numbers.filter((one) => one === number).length;
      return { first: count(0), second: count(1), tenth: count(9) };
    };
    for (const numbers of [stories.flatMap(({ byline }) => byline), stories.flatMap(({ topics }) => topics)]) {
      const { first, second, tenth } = counts(numbers);
      expect(first / second).toBeGreaterThan(1.5);
      expect(first / second).toBeLessThan(2.6);
      expect(first / tenth).toBeGreaterThan(6);
    }
  });
});
