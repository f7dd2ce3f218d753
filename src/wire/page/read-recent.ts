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
 * the orders that pages have. Lines among them that make no whole story belong to the list all the same. One story makes a list only
 * where an age and a cut text stand together.
 */
export function findRecentList(lines: readonly ShapedLine[]): RecentList | null {
  const found = withPairs(lines, byAges(lines, likeliestOrder(lines)));
  const [best] = runsOf(found, lines).toSorted((a, b) => b.length - a.length);
  return best && isList(best, lines) ? listOf(best, lines) : null;
}

type Order = 'headline-text-age' | 'headline-age-text' | 'age-headline-text';

/** Every list of n stories fits its own order n times, and another at most n - 1 times. */
function likeliestOrder(lines: readonly ShapedLine[]): Order {
  const fits = { 'headline-text-age': 0, 'headline-age-text': 0, 'age-headline-text': 0 };
  for (const [at, { shape }] of lines.entries()) {
    if (shape !== 'age') continue;
    const is = (place: number, ...shapes: readonly string[]) => shapes.includes(lines[place]?.shape ?? 'none');
    const isUnderHeadline = isHeadline(lines[at - 1]);
    if (is(at - 1, 'cut', 'paragraph') && is(at - 2, 'line')) fits['headline-text-age'] += 1;
    else if (isUnderHeadline) fits['headline-text-age'] += 0.5;
    if (isUnderHeadline && is(at + 1, 'cut')) fits['headline-age-text'] += 2;
    if (is(at + 1, 'line') && is(at + 2, 'cut', 'paragraph')) fits['age-headline-text'] += 1;
    else if (is(at + 1, 'line') && is(at + 2, 'age', 'none')) fits['age-headline-text'] += 0.5;
  }
  const orders = Object.keys(fits) as Order[];
  return orders.reduce((best, order) => (fits[order] > fits[best] ? order : best));
}

function byAges(lines: readonly ShapedLine[], order: Order): readonly RecentPlaces[] {
  const stories: RecentPlaces[] = [];
  for (const [at, { shape }] of lines.entries()) {
    if (shape !== 'age') continue;
    const before = stories.at(-1);
    const free = before ? endOf(before) : 0;
    const story = order === 'headline-text-age' ? storyBefore(lines, free, at) : storyAround(lines, at, order);
    if (story && startOf(story) >= free) stories.push(story);
  }
  return stories;
}

/** The story whose age stands at `at`; `free` is the first place that no story before it takes. */
function storyBefore(lines: readonly ShapedLine[], free: number, at: number): RecentPlaces | null {
  const gap = at - free;
  const isBetween = free > 0 && gap === 2;
  const above = lines[at - 1];
  const hasText = above !== undefined && gap >= 2 && (above.shape !== 'line' || isBetween) && isHeadline(lines[at - 2]);
  const headline = hasText ? at - 2 : at - 1;
  return isHeadline(lines[headline]) ? { headline, text: hasText ? at - 1 : null, age: at } : null;
}

function storyAround(lines: readonly ShapedLine[], at: number, order: Order): RecentPlaces | null {
  const headline = order === 'headline-age-text' ? at - 1 : at + 1;
  if (!isHeadline(lines[headline])) return null;
  const below = Math.max(at, headline) + 1;
  const hasText = lines[below]?.shape === 'cut' || lines[below]?.shape === 'paragraph';
  return { headline, text: hasText ? below : null, age: at };
}

/** Adds stories without an age, a headline with a cut text straight after it, around those found; at the end of the page, if none was. */
function withPairs(lines: readonly ShapedLine[], stories: readonly RecentPlaces[]): readonly RecentPlaces[] {
  const [first, last] = [stories[0], stories.at(-1)];
  const start = first ? startOf(first) : lines.length;
  const end = last ? endOf(last) : lines.length;
  const taken = new Set(stories.flatMap(({ headline, text, age }) => [headline, text, age]));
  const from = lines.slice(0, start).findLastIndex(({ shape }) => shape === 'paragraph') + 1;
  const paragraphAfter = lines.slice(end).findIndex(({ shape }) => shape === 'paragraph');
  const to = paragraphAfter < 0 ? lines.length : end + paragraphAfter;
  const pairs: RecentPlaces[] = [];
  for (let at = from; at + 1 < to; at++) {
    const isFree = !taken.has(at) && !taken.has(at + 1);
    if (isFree && isHeadline(lines[at]) && lines[at + 1]?.shape === 'cut')
      pairs.push({ headline: at, text: at + 1, age: null });
  }
  return [...stories, ...pairs].sort((a, b) => startOf(a) - startOf(b));
}

const longestTitle = 30;

function isHeadline(line: ShapedLine | undefined): boolean {
  if (line?.shape !== 'line' || isFurniture(line.text)) return false;
  return line.text.length > longestTitle || !isListTitle(line.text);
}

/** Lines that belong to no story may part two of a list: a title, the name of a section, a story of which a part is missing. */
const mostBetween = 6;

function runsOf(stories: readonly RecentPlaces[], lines: readonly ShapedLine[]): readonly (readonly RecentPlaces[])[] {
  const runs: RecentPlaces[][] = [];
  for (const story of stories) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn = before !== undefined && isBetweenStories(lines, endOf(before), startOf(story));
    if (run && goesOn) run.push(story);
    else runs.push([story]);
  }
  return runs;
}

/** A paragraph parts lists, unless it is a story's text whose headline is missing. */
function isBetweenStories(lines: readonly ShapedLine[], start: number, end: number): boolean {
  const between = lines.slice(start, end);
  const isOfList = ({ shape }: ShapedLine, index: number) =>
    shape !== 'paragraph' || lines[start + index + 1]?.shape === 'age';
  return between.length <= mostBetween && between.every(isOfList);
}

function isList(stories: readonly RecentPlaces[], lines: readonly ShapedLine[]): boolean {
  const [only] = stories;
  if (stories.length > 1 || !only) return stories.length > 1;
  return only.age !== null && only.text !== null && lines[only.text]?.shape === 'cut';
}

function listOf(stories: readonly RecentPlaces[], lines: readonly ShapedLine[]): RecentList {
  const roles = new Map<number, LineRole>();
  for (const { headline, text, age } of stories) {
    roles.set(headline, 'recent-headline');
    if (text !== null) roles.set(text, 'recent-text');
    if (age !== null) roles.set(age, 'recent-age');
  }
  const [first, last] = [stories[0], stories.at(-1)];
  let start = first ? startOf(first) : 0;
  let end = last ? endOf(last) : 0;
  while (isPieceOfStory(lines[start - 1])) start--;
  while (isPieceOfStory(lines[end])) end++;
  return { start, end, stories, roles };
}

/** What is left of a story without its headline. */
function isPieceOfStory(line: ShapedLine | undefined): boolean {
  return line?.shape === 'age' || line?.shape === 'cut';
}

function startOf({ headline, text, age }: RecentPlaces): number {
  return Math.min(headline, text ?? headline, age ?? headline);
}

function endOf({ headline, text, age }: RecentPlaces): number {
  return 1 + Math.max(headline, text ?? headline, age ?? headline);
}
