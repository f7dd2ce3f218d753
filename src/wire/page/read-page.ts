import { ok, type Result, refused } from '../../kit/result.ts';
import { countWords } from '../../kit/words.ts';
import { parseAlsoRead, parseAlsoReadByShape } from './also-read-line.ts';
import { guessLanguages } from './guess-languages.ts';
import { readPageLines } from './page-lines.ts';
import type { LineRole, PagePart, PageReading, RecentStory, UnderstoodLine } from './page-reading.ts';
import { afterBylineLead, isListTitle } from './page-words.ts';
import { findRecentList, type RecentList, type RecentPlaces } from './read-recent.ts';
import { readStoryLines, sectionNames } from './read-story-lines.ts';
import { parseRelativeAge } from './relative-age.ts';
import { looksLikeName, namesIn, type ShapedLine, shapeOf } from './shape.ts';

/**
 * Reads the plain text of a newspaper's page: section, headline, standfirst, paragraphs, also-read lines, byline, and the list of recent
 * stories with their ages. Everything is known by its shape, words only settle what shape leaves open, and any part but the headline may
 * be missing. Refuses, in words, what is no text of a page.
 */
export function readPage(input: Uint8Array | string): Result<PageReading, string> {
  const read = readPageLines(input);
  if (!read.ok) return read;
  const lines = read.value.map(shapeOf);
  const list = findRecentList(lines);
  const roles = rolesOf(lines, list);
  if (!roles.includes('headline')) return refused('no line of it could be a headline');
  return ok(pageOf(lines, roles, list));
}

function rolesOf(lines: readonly ShapedLine[], list: RecentList | null): readonly LineRole[] {
  const roles: LineRole[] = lines.map((_, at) => list?.roles.get(at) ?? 'not-understood');
  const title = list && titlePlace(lines, list);
  const story = storyPlaces(lines, list && { ...list, start: title ?? list.start });
  const ofStory = readStoryLines(story.map((at) => lines[at] as ShapedLine));
  for (const [index, at] of story.entries()) roles[at] = ofStory?.[index] ?? 'not-understood';
  for (const at of strayTitles(lines, roles, list)) roles[at] = 'list-title';
  if (title !== null) roles[title] = 'list-title';
  return roles;
}

/** The lines of the story: on the side of the list that has more paragraphs. */
function storyPlaces(lines: readonly ShapedLine[], list: RecentList | null): readonly number[] {
  const places = [...lines.keys()];
  if (!list) return places;
  const before = places.slice(0, list.start);
  const after = places.slice(list.end);
  const paragraphs = (side: readonly number[]) => side.filter((at) => lines[at]?.shape === 'paragraph').length;
  return paragraphs(after) > paragraphs(before) ? after : before;
}

const mostWordsOfTitle = 6;
const linesToTitle = 3;

/** What the list is called: one of the lines before it, by its words; or the line between the writer's name and the list. */
function titlePlace(lines: readonly ShapedLine[], list: RecentList): number | null {
  const near = [...lines.keys()].slice(Math.max(0, list.start - linesToTitle), list.start);
  const named = near.findLast((at) => isTitle(lines[at]));
  if (named !== undefined) return named;
  const [above, line] = [lines[list.start - 2], lines[list.start - 1]];
  if (!isShortLine(line) || !isShortLine(above) || parseAlsoRead(line.text) || afterBylineLead(line.text)) return null;
  return looksLikeName(above.text) || afterBylineLead(above.text) !== null ? list.start - 1 : null;
}

function isShortLine(line: ShapedLine | undefined): line is ShapedLine {
  return line?.shape === 'line' && countWords(line.text) <= mostWordsOfTitle;
}

function isTitle(line: ShapedLine | undefined): boolean {
  return isShortLine(line) && isListTitle(line.text) && !parseAlsoRead(line.text);
}

/** Titles within the list: "Popular" between two parts of it. */
function strayTitles(
  lines: readonly ShapedLine[],
  roles: readonly LineRole[],
  list: RecentList | null,
): readonly number[] {
  if (!list) return [];
  const within = [...lines.keys()].slice(list.start, list.end);
  return within.filter((at) => roles[at] === 'not-understood' && isTitle(lines[at]));
}

function pageOf(lines: readonly ShapedLine[], roles: readonly LineRole[], list: RecentList | null): PageReading {
  const text = (role: LineRole) => lines[roles.indexOf(role)]?.text ?? '';
  const recent = (list?.stories ?? []).map((places) => recentStory(lines, places));
  const ages = roles.flatMap((role, at) =>
    role === 'recent-age' || role === 'age' ? (parseRelativeAge(lines[at]?.text ?? '') ?? []) : [],
  );
  const byline = text('byline');
  return {
    section: roles.includes('section') ? sectionNames(text('section')) : [],
    headline: text('headline'),
    standfirst: text('standfirst'),
    body: partsOf(lines, roles),
    byline: byline ? namesIn(afterBylineLead(byline) ?? byline) : [],
    age: parseRelativeAge(text('age')),
    recent,
    languages: guessLanguages(lines.map((line) => line.text).join('\n'), ages),
    lines: lines.map(({ number, text }, at): UnderstoodLine => ({ number, text, role: roles[at] ?? 'not-understood' })),
  };
}

function partsOf(lines: readonly ShapedLine[], roles: readonly LineRole[]): readonly PagePart[] {
  return roles.flatMap((role, at): readonly PagePart[] => {
    const text = lines[at]?.text ?? '';
    if (role === 'paragraph' || role === 'heading') return [{ kind: role, text }];
    if (role !== 'also-read') return [];
    const led = parseAlsoRead(text) ?? parseAlsoReadByShape(text) ?? { headline: text };
    return led.headline === null ? [] : [{ kind: 'also-read', text: led.headline }];
  });
}

function recentStory(lines: readonly ShapedLine[], { headline, text, age }: RecentPlaces): RecentStory {
  const at = (place: number | null) => (place === null ? '' : (lines[place]?.text ?? ''));
  return { headline: at(headline), text: at(text), age: parseRelativeAge(at(age)) };
}
