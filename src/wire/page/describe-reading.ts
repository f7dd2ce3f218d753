import type { LineRole, PageReading } from './page-reading.ts';

const words: Readonly<Record<LineRole, string>> = {
  section: 'section',
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  heading: 'heading',
  'also-read': 'also read',
  byline: 'byline',
  age: 'age of the story',
  'list-title': 'title of a list',
  'recent-headline': 'recent: headline',
  'recent-text': 'recent: text',
  'recent-age': 'recent: age',
  'not-understood': 'NOT UNDERSTOOD',
};

const longestShown = 90;

/** What was understood of a page, a text for each of its lines, in order: its number, what it is, how it begins. */
export function describeReading(reading: PageReading): readonly string[] {
  const widest = Math.max(...Object.values(words).map(({ length }) => length));
  const digits = String(reading.lines.at(-1)?.number ?? 0).length;
  return reading.lines.map(({ number, text, role }) => {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown - 1).trimEnd()}…` : text;
    return `${String(number).padStart(digits)}  ${words[role].padEnd(widest)}  ${shown.isWellFormed() ? shown : shown.toWellFormed()}`;
  });
}

/** The lines of a page that were not understood; they are not taken in. */
export function notUnderstood(reading: PageReading): PageReading['lines'] {
  return reading.lines.filter(({ role }) => role === 'not-understood');
}
