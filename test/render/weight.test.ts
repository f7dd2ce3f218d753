import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PublicReader } from '../../src/archive/public-reader.ts';
import { readDictionary } from '../../src/pages/dictionary.ts';
import { nameDictionary } from '../../src/press/dictionary.ts';
import { dczFrame, joinDcz } from '../../src/press/stitch/dcz.ts';
import { storyHead } from '../../src/render/head/story-head.ts';
import { renderHead } from '../../src/render/head.tsx';
import { lookCss } from '../../src/render/look/look-css.ts';
import { renderStory } from '../../src/render/main/story.tsx';
import { renderMasthead } from '../../src/render/masthead.tsx';
import { renderTail } from '../../src/render/tail.tsx';
import { storyDocument } from '../../src/story/document.ts';
import type { ShownStory } from '../../src/story/shown.ts';
import budgets from '../budgets/weight.json' with { type: 'json' };
import { at, en, frame, paragraph, publication, sections, site, stories, story } from './literals.ts';
import { proseOf } from './prose.ts';

/** Bytes as a browser receives them. The files are those of the last build. */
function weight(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

const built = join(import.meta.dirname, '../../dist/assets');
const css = lookCss(publication.look, sections) + readFileSync(join(built, 'site.css'), 'utf8');
const script = readFileSync(join(built, 'site.js'));

/** The pieces of a story's page, the tail last. */
function storyPage(newest = 0): readonly [string, string] {
  const paragraphs = proseOf(900).map((text) => paragraph(text));
  const view = {
    story: story('news', en, {
      document: storyDocument('Gates hold', 'In one line.', paragraphs),
      picture: null,
      leadPicture: null,
    }),
    card: null,
  };
  const around = { ...frame(en), recent: recent(newest) };
  const own = [renderHead(around, storyHead(around, view)), renderMasthead(around), renderStory(around, view)];
  return [own.join(''), renderTail(around)];
}

/** Six stories; others for another number. */
function recent(newest: number): readonly ShownStory[] {
  return stories(en)
    .slice(0, 6)
    .map((card, place) => ({
      ...card,
      excerpt: proseOf(15, place + newest + 50).join(' '),
      headline: proseOf(9, place + newest + 80).join(' '),
    }));
}

/** What a page costs who has the dictionary of the edition. */
async function secondView(newest: number): Promise<number> {
  const reader = {
    publication: async () => publication,
    sections: async () => sections,
    list: async () => recent(0),
  } as unknown as PublicReader;
  const settings = { origin: site(en).origin, assets: () => site(en).assets };
  const sheet = await readDictionary(settings, reader, 'en', at('2026-11-23T12:00:00Z'));
  const dictionary = nameDictionary('en', sheet, {
    reads: [],
    seq: 0,
    madeAt: at('2026-11-23T12:00:00Z'),
    heldSince: null,
    holdsUntil: null,
  });
  return joinDcz(
    dictionary,
    storyPage(newest).map((piece) => dczFrame(Buffer.from(piece), dictionary)),
  ).length;
}

test('the first view of a story and the second keep within their budgets; budgets only fall', async () => {
  const page = weight(storyPage().join(''));
  const weights = {
    'story page of 900 words, gzip': page,
    "site.css with the publication's look, gzip": weight(css),
    'site.js, gzip': weight(script),
    'first view of a story, gzip': page + weight(css) + weight(script),
    'story page of 900 words for who has the dictionary, dcz': await secondView(0),
    'the same when all recent posts are newer': await secondView(1000),
  };
  for (const [name, budget] of Object.entries(budgets)) {
    expect(weights[name as keyof typeof weights], name).toBeLessThanOrEqual(budget);
  }
});
