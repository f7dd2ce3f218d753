import type { Localized } from '../../story/language.ts';
import { chanceFrom } from './chance.ts';
import { english } from './tongue-en.ts';
import { writerOf } from './write-text.ts';

/** Sections of a generated newspaper, each with those in it. */
export const generatedSections: readonly { readonly names: Localized; readonly below: readonly Localized[] }[] = [
  section('News', 'समाचार', 'خبریں', [
    ['Town', 'नगर', 'شہر'],
    ['Coast', 'तट', 'ساحل'],
    ['Courts', 'अदालत', 'عدالت'],
  ]),
  section('World', 'विश्व', 'دنیا', [
    ['Neighbours', 'पड़ोस', 'پڑوس'],
    ['Overseas', 'समुद्र पार', 'سمندر پار'],
  ]),
  section('Politics', 'राजनीति', 'سیاست', [['Council', 'परिषद', 'کونسل']]),
  section('Business', 'कारोबार', 'کاروبار', [
    ['Shipping', 'जहाज़रानी', 'جہاز رانی'],
    ['Farming', 'खेती', 'کھیتی باڑی'],
  ]),
  section('Science', 'विज्ञान', 'سائنس', [['Sea', 'समुद्र', 'سمندر']]),
  section('Culture', 'संस्कृति', 'ثقافت', [
    ['Books', 'पुस्तकें', 'کتابیں'],
    ['Stage', 'रंगमंच', 'تھیٹر'],
  ]),
  section('Sport', 'खेल', 'کھیل', [['Rowing', 'नौकायन', 'کشتی رانی']]),
  section('Opinion', 'विचार', 'رائے', []),
];

/** How many of each a generated newspaper has. */
export const castSizes = { contributors: 300, topics: 400, series: 40 } as const;

/** The names of its contributors, all different. */
export function contributorNames(seed: number): readonly Localized[] {
  const writer = writerOf(english);
  const names = new Set<string>();
  for (let number = 0; names.size < castSizes.contributors; number++) {
    const [name] = writer.subject(chanceFrom(seed ^ 0x5eed, number)).words['person'] ?? [];
    if (name) names.add(name);
  }
  return [...names].map((en) => ({ en }));
}

/** The names of its topics, or of its series: an adjective and a thing, or a thing and a trouble; all different. */
export function topicNames(seed: number): readonly Localized[] {
  return namesOf(seed, castSizes.topics, 'adjective', 'thing');
}

export function seriesNames(seed: number): readonly Localized[] {
  return namesOf(seed, castSizes.series, 'thing', 'trouble');
}

function namesOf(seed: number, count: number, first: string, second: string): readonly Localized[] {
  const chance = chanceFrom(seed, count);
  const names = new Set<string>();
  while (names.size < count)
    names.add(`${upperFirst(chance.pick(english.slots[first] ?? []))} ${chance.pick(english.slots[second] ?? [])}`);
  return [...names].map((en) => ({ en }));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function section(en: string, hi: string, ur: string, below: readonly (readonly [string, string, string])[]) {
  return { names: { en, hi, ur }, below: below.map(([one, two, three]) => ({ en: one, hi: two, ur: three })) };
}
