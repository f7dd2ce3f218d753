import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReading, notUnderstood } from './describe-reading.ts';
import { longestPage } from './page-lines.ts';
import type { PageReading } from './page-reading.ts';
import { readPage } from './read-page.ts';

/*
 * A golden page holds input and output together: before each line of the page stands what it must be understood as; lines that begin
 * with # are not of the page.
 */
const folder = new URL('../../../test/golden/wire/page/', import.meta.url);
const seed = new URL('../../../../shared/seed/', import.meta.url);

function understood(text: Uint8Array | string): PageReading {
  const page = readPage(text);
  if (!page.ok) throw new Error(page.refusal);
  return page.value;
}

function golden(name: string) {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  const remarks = Object.fromEntries(
    lines.flatMap((line) => [...line.matchAll(/^# (\w+): ?(.*)$/g)].map(([, key, value]) => [key, value])),
  );
  const page = lines.filter((line) => !line.startsWith('#'));
  return { page: page.map((line) => line.replace(/^[a-z-]+: /, '')), wanted: page, remarks };
}

function annotated({ lines }: PageReading): string[] {
  return lines.map(({ role, text }) => `${role}: ${text}`);
}

describe.each(readdirSync(folder))('the golden page %s', (name) => {
  const { page, wanted, remarks } = golden(name);
  const listed = (text = '') => (text ? text.split(/; |, /) : []);

  it('is understood line by line as it says', () => {
    expect(annotated(understood(page.join('\n')))).toEqual(wanted.filter(Boolean));
  });

  it('is understood the same with other line ends, empty lines and a byte order mark', () => {
    for (const end of ['\r\n', '\r', '\n\n', ' \n\u200f'])
      expect(annotated(understood(`\uFEFF${page.join(end)}`))).toEqual(wanted.filter(Boolean));
    expect(annotated(understood(page.filter(Boolean).join('\n')))).toEqual(wanted.filter(Boolean));
  });

  it('names its languages, its writers and its sections', () => {
    const { languages, byline, section } = understood(page.join('\n'));
    expect(languages).toEqual(listed(remarks['languages']));
    expect(byline).toEqual(listed(remarks['byline']));
    if (remarks['section']) expect(section).toEqual(listed(remarks['section']));
  });
});

describe('the list of recent stories', () => {
  it('has headline, text and age of each, in the order of the page', () => {
    const { recent } = understood(golden('english.txt').page.join('\n'));
    expect(recent.map(({ age, ...texts }) => ({ ...texts, hours: (age?.milliseconds ?? 0) / 3_600_000 }))).toEqual([
      {
        headline: 'Assembly Votes To Widen The Harbour; Work Begins In Spring',
        text: 'The Assembly voted by nineteen to twelve on Friday to widen the harbour and to…',
        hours: 1,
      },
      {
        headline: 'Is The Price Of Bread About To Fall?',
        text: 'Bakers in Bessemy say that flour has become cheaper for the third week running, and…',
        hours: 3,
      },
      {
        headline: 'Old Press Found Under The Bookshop On Tanner’s Row',
        text: 'Workers who took up the floor found it.',
        hours: 24,
      },
    ]);
  });

  it('may lack texts and ages', () => {
    const { recent } = understood(golden('english-ages-missing.txt').page.join('\n'));
    expect(recent.map(({ text, age }) => [text !== '', age !== null])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [true, false],
    ]);
  });
});

describe('the parts of the body', () => {
  it('stand in the order of the page, an also-read as its headline alone', () => {
    const { body } = understood(golden('english-top-byline.txt').page.join('\n'));
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'also-read', 'paragraph']);
    expect(body[3]).toEqual({ kind: 'also-read', text: 'Harbour Dues To Rise By A Tenth' });
  });

  it('hold an also-read whose headline stands on the next line once', () => {
    const { body } = understood(
      'Headline of a story\n\nOne paragraph of it.\n\nAlso read:\nThe other story of the day\n\nMara Okonjo',
    );
    expect(body).toEqual([
      { kind: 'paragraph', text: 'One paragraph of it.' },
      { kind: 'also-read', text: 'The other story of the day' },
    ]);
  });

  it.each([
    '[Also Read: Gates hold]',
    'ALSO READ - Gates hold',
    '👉 Read also – Gates hold',
    '【関連記事】Gates hold',
    'Читайте также: Gates hold',
    'ये भी पढ़ें | Gates hold',
  ])('know an also-read written "%s"', (line) => {
    expect(understood(`Headline\n\nOne paragraph of it.\n\n${line}\n\nAnother paragraph of it.`).body).toContainEqual({
      kind: 'also-read',
      text: 'Gates hold',
    });
  });

  it('do not take every colon for one', () => {
    const { body } = understood(
      'Headline\n\nShe said: the gates will hold tonight.\n\nThe rule: nobody sleeps while it rains\n\nAnother paragraph of it.',
    );
    expect(body.map(({ kind }) => kind)).not.toContain('also-read');
  });
});

describe('a page from which some line is missing', () => {
  const withAges = readdirSync(folder).filter((name) =>
    / ago|पहले|پہلے|منذ|il y a|vor \d|hace|前/.test(golden(name).page.join('\n')),
  );

  it.each(withAges)('is understood the same but for that line: %s', (name) => {
    const lines = golden(name).page.filter(Boolean);
    const whole = new Map(understood(lines.join('\n')).lines.map(({ text, role }) => [text, role]));
    for (const missing of lines) {
      if (whole.get(missing) === 'headline' || whole.get(missing) === 'standfirst') continue;
      const roles = understood(lines.filter((line) => line !== missing).join('\n')).lines;
      const changed = roles.filter(({ text, role }) => whole.get(text) !== role);
      const beside = changed.filter(({ text }) => !/^(recent-|heading)/.test(whole.get(text) ?? ''));
      expect(beside, `without “${missing}”`).toEqual([]);
    }
  });
});

describe('the smallest pages', () => {
  it('have a headline and a paragraph, which is no standfirst', () => {
    expect(understood('Gates hold\n\nThe gates of the Lenn held.')).toMatchObject({
      section: [],
      headline: 'Gates hold',
      standfirst: '',
      body: [{ kind: 'paragraph', text: 'The gates of the Lenn held.' }],
    });
  });

  it('may be a headline alone', () => {
    expect(understood('Gates hold')).toMatchObject({ headline: 'Gates hold', body: [], recent: [] });
  });
});

describe('lines that were broken at a column', () => {
  it('are joined where most of the page is', () => {
    const page = `World

Flood gates hold through two tides

The twelve gates above Port Ansel held on Thursday night, and
nobody in the lower town was hurt. It was the highest tide that
anybody on the river has seen, and it came with a north wind
that had blown for three days. Keepers had slept beside the
winches since Monday, and the last of them went home at noon.

A second tide is expected before dawn, and the keepers will be
back by then. The town has been told to stay away from the
banks until it has passed.`;
    const { headline, standfirst, body } = understood(page);
    expect(headline).toBe('Flood gates hold through two tides');
    expect(standfirst).toBe('');
    expect(body.map(({ text }) => text.split(' ').length)).toEqual([60, 30]);
  });
});

describe('what is no text of a page is refused in words', () => {
  const refusal = (input: Uint8Array | string) => {
    const page = readPage(input);
    return page.ok ? 'accepted' : page.refusal;
  };

  it('nothing', () => {
    expect(refusal('')).toBe('there is nothing in it');
    expect(refusal('\uFEFF \r\n\u200b\n')).toBe('there is nothing in it');
  });

  it('bytes that are not UTF-8', () => {
    expect(refusal(new Uint8Array([0x57, 0xff, 0xfe]))).toBe('it is not text in UTF-8');
    expect(refusal(new Uint8Array([0xff, 0xfe, 0x57, 0x00]))).toBe('it is not text in UTF-8');
  });

  it('control characters', () => {
    expect(refusal('World\n\nGates\u0000hold')).toBe('line 3 holds the control character U+0000');
  });

  it('what is larger than any page', () => {
    expect(refusal('a'.repeat(longestPage + 1))).toBe('it is larger than 5 MB, which no page is');
    expect(refusal(new Uint8Array(50_000_000))).toBe('it is larger than 5 MB, which no page is');
  });

  it('what has more lines than any page', () => {
    expect(refusal('a\n'.repeat(20_001))).toBe('it has more than 20000 lines, which no page has');
  });

  it('what has no headline', () => {
    expect(refusal('a '.repeat(400))).toBe('no line of it could be a headline');
    expect(refusal('1 hour ago')).toBe('no line of it could be a headline');
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'World',
      'Gates Hold',
      'The gates held all night.',
      'Also read: Gates hold',
      'Mara Okonjo',
      '1 hour ago',
      'It was the…',
      '',
      'Recent Posts',
      'a: b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

  it('is read without a fall, every line that is not empty once and in order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const page = readPage(lines.join('\n'));
        if (!page.ok) return;
        const numbers = page.value.lines.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        expect(describeReading(page.value)).toHaveLength(numbers.length);
        expect(page.value.lines.filter(({ role }) => role === 'headline')).toHaveLength(1);
        const kept = page.value.body.length + page.value.recent.length + notUnderstood(page.value).length;
        expect(kept).toBeLessThanOrEqual(numbers.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in little time', () => {
    const before = performance.now();
    for (const part of ['Gates hold\n', 'The gates held all night.\n', 'x…\n1 hour ago\n', ': \n', '[Also ', 'by '])
      readPage(part.repeat(19_000));
    for (const run of [' ', '\u200f', '"', '”', '. ', ':', '(', 'ab '])
      readPage(`World\n\nGates hold\n\nx${run.repeat(400_000)}x\n\nMara Okonjo`);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describe.skipIf(!existsSync(seed))('the seed (../shared/seed; skipped where it is not there)', () => {
  const pages = existsSync(seed) ? readdirSync(seed).filter((name) => name.endsWith('.txt')) : [];

  it.each(pages)('%s is understood to the last line', (name) => {
    const reading = understood(readFileSync(new URL(name, seed)));
    expect(notUnderstood(reading)).toEqual([]);
    expect(reading.section).toEqual(['World']);
    expect(reading.headline).toMatch(/^Vladimir Putin Promises .* Invitation$/);
    expect(reading.standfirst).toMatch(/^On Thursday, .* to visit the country\.$/);
    expect(reading.body.map(({ kind }) => kind)).toEqual([...Array(9).fill('paragraph'), 'also-read']);
    expect(reading.body.at(-1)?.text).toMatch(/^Sensex Elevates .* All-Time High$/);
    expect(reading.byline).toEqual(['Spriha Rai']);
    expect(reading.recent.map(({ age }) => (age?.milliseconds ?? 0) / 3_600_000)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(reading.recent.every(({ headline, text }) => headline && text.endsWith('…'))).toBe(true);
    expect(reading.languages).toEqual(['en']);
  });
});
