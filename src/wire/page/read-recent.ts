import type { LineRole } from './page-reading.ts';
import { isFurniture, isListTitle } from './page-words.ts';
import type { ShapedLine } from './shape.ts';

/** The places, among the lines of a page, of one story of a list; null for a part that is not there. */
export interface RecentPlaces {
  readonly headline: number;
  readonly text: number | null;
  readonly age: number | null;
}

/** A page's list of recent stories: which lines it takes up, and what each of them is. */
export interface RecentList {
  readonly start: number;
  /** The place after its last line. */
  readonly end: number;
  readonly stories: readonly RecentPlaces[];
  readonly roles: ReadonlyMap<number, LineRole>;
}

/**
 * Finds the list of recent stories among the lines of a page, by its shape: headline, a text (usually cut), an age, over and over, in any of
 * the orders that pages have. One story makes a list only where an age and a cut text stand together.
 */
export function findRecentList(lines: readonly ShapedLine[]): RecentList | null {
  const order = likeliestOrder(lines);
  const found = lines.some(({ shape }) => shape === 'age') ? byAges(lines, order) : byCutTexts(lines);
  const [best] = runsOf(found, lines).toSorted((a, b) => b.length - a.length);
  return best && isList(best, lines) ? listOf(best) : null;
}

type Order = 'headline-text-age' | 'headline-age-text' | 'age-headline-text';

/** Every list of n stories fits its own order n times, and another at most n - 1 times. */
function likeliestOrder(lines: readonly ShapedLine[]): Order {
  const fits = { 'headline-text-age': 0, 'headline-age-text': 0, 'age-headline-text': 0 };
  for (const [at, { shape }] of lines.entries()) {
    if (shape !== 'age') continue;
    const is = (place: number, ...shapes: readonly string[]) => shapes.includes(lines[place]?.shape ?? '');
    if ((is(at - 1, 'cut', 'paragraph') && is(at - 2, 'line')) || is(at - 1, 'line'))
      fits['headline-text-age'] += is(at - 1, 'line') ? 0.5 : 1;
    if (is(at - 1, 'line') && is(at + 1, 'cut')) fits['headline-age-text'] += 1;
    if (is(at + 1, 'line') && (is(at + 2, 'cut', 'paragraph') || is(at + 2, 'age')))
      fits['age-headline-text'] += is(at + 2, 'age') ? 0.5 : 1;
  }
  const orders = Object.keys(fits) as Order[];
  return orders.reduce((best, order) => (fits[order] > fits[best] ? order : best));
}

function byAges(lines: readonly ShapedLine[], order: Order): readonly RecentPlaces[] {
  const stories: RecentPlaces[] = [];
  let free = 0;
  for (const [at, { shape }] of lines.entries()) {
    if (shape !== 'age') continue;
    const found = order === 'headline-text-age' ? storiesBefore(lines, free, at) : storyAround(lines, at, order);
    stories.push(...found);
    const last = found.at(-1);
    if (last) free = Math.max(free, endOf(last));
  }
  return order === 'headline-text-age' ? [...stories, ...storiesAfter(lines, free)] : stories;
}

/** The story whose age stands at `at`, and before it those whose ages are missing. */
function storiesBefore(lines: readonly ShapedLine[], free: number, at: number): readonly RecentPlaces[] {
  const gap = at - free;
  const isFirst = free === 0;
  const above = lines[at - 1];
  const hasText = above && gap >= 2 && (above.shape !== 'line' || (!isFirst && gap === 2)) && isHeadline(lines[at - 2]);
  const headline = hasText ? at - 2 : at - 1;
  if (headline < free || !isHeadline(lines[headline])) return [];
  const story = { headline, text: hasText ? at - 1 : null, age: at };
  const paragraph = lines.slice(0, headline).findLastIndex(({ shape }) => shape === 'paragraph');
  return [...pairs(lines, Math.max(free, paragraph + 1), headline), story];
}

function storiesAfter(lines: readonly ShapedLine[], free: number): readonly RecentPlaces[] {
  return free === 0 ? [] : pairs(lines, free, lines.length);
}

/** Headlines with a cut text straight after them, between two places. */
function pairs(lines: readonly ShapedLine[], start: number, end: number): readonly RecentPlaces[] {
  const found: RecentPlaces[] = [];
  for (let at = start; at + 1 < end; at++)
    if (isHeadline(lines[at]) && lines[at + 1]?.shape === 'cut') found.push({ headline: at, text: at + 1, age: null });
  return found;
}

function storyAround(lines: readonly ShapedLine[], at: number, order: Order): readonly RecentPlaces[] {
  const headline = order === 'headline-age-text' ? at - 1 : at + 1;
  if (!isHeadline(lines[headline])) return [];
  const below = Math.max(at, headline) + 1;
  const hasText = lines[below]?.shape === 'cut' || lines[below]?.shape === 'paragraph';
  return [{ headline, text: hasText ? below : null, age: at }];
}

/** Without any age: headlines with cut texts at the end of the page. */
function byCutTexts(lines: readonly ShapedLine[]): readonly RecentPlaces[] {
  const lastParagraph = lines.findLastIndex(({ shape }) => shape === 'paragraph');
  return pairs(lines, lastParagraph + 1, lines.length);
}

const longestTitle = 30;

function isHeadline(line: ShapedLine | undefined): boolean {
  if (line?.shape !== 'line' || isFurniture(line.text)) return false;
  return line.text.length > longestTitle || !isListTitle(line.text);
}

/** Lines that do not belong to any story may part two of a list: a title, the name of a section. */
const mostBetween = 2;

function runsOf(stories: readonly RecentPlaces[], lines: readonly ShapedLine[]): readonly (readonly RecentPlaces[])[] {
  const runs: RecentPlaces[][] = [];
  for (const story of stories) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const between = before ? lines.slice(endOf(before), startOf(story)) : [];
    const goesOn = before && between.length <= mostBetween && between.every(({ shape }) => shape === 'line');
    if (run && goesOn) run.push(story);
    else runs.push([story]);
  }
  return runs;
}

function isList(stories: readonly RecentPlaces[], lines: readonly ShapedLine[]): boolean {
  const [only] = stories;
  if (stories.length > 1 || !only) return stories.length > 1;
  return only.age !== null && only.text !== null && lines[only.text]?.shape === 'cut';
}

function listOf(stories: readonly RecentPlaces[]): RecentList {
  const roles = new Map<number, LineRole>();
  for (const { headline, text, age } of stories) {
    roles.set(headline, 'recent-headline');
    if (text !== null) roles.set(text, 'recent-text');
    if (age !== null) roles.set(age, 'recent-age');
  }
  const [first, last] = [stories[0], stories.at(-1)];
  return { start: first ? startOf(first) : 0, end: last ? endOf(last) : 0, stories, roles };
}

function startOf({ headline, text, age }: RecentPlaces): number {
  return Math.min(headline, text ?? headline, age ?? headline);
}

function endOf({ headline, text, age }: RecentPlaces): number {
  return 1 + Math.max(headline, text ?? headline, age ?? headline);
}
