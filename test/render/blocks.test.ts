import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Body } from '../../src/render/block/body.tsx';
import { noCorrectionMarks } from '../../src/render/block/correction-marks.ts';
import { outlineOf } from '../../src/render/block/outline.ts';
import { renderBodyForFeed } from '../../src/render/feed/body-for-feed.tsx';
import { type BodyBlock, storyDocument } from '../../src/story/document.ts';
import { lines } from './lines.ts';
import { en, everyBlock, gate, site, story } from './literals.ts';

/**
 * Each file of test/golden/render holds a body as JSON and what it becomes, on a page and in a feed, a tag on a line. After a
 * wanted change: `vitest run test/render/blocks.test.ts -u`, and read the difference.
 */
const folder = join(import.meta.dirname, '../golden/render');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const alsoRead = new Map([
  ['story_0000000000000001', { headline: 'The gates held', path: '/world/gates-held' }],
  ['The strike is over', { headline: 'The strike is over', path: '/world/strike-over' }],
]);

describe('a block becomes what its golden file says', () => {
  test.each(files)('%s', async (name) => {
    const [input = ''] = readFileSync(join(folder, name), 'utf8').split('\n--- page\n');
    const body = JSON.parse(input) as readonly BodyBlock[];
    const pictures = new Map([[gate.id, gate]]);
    const context = { site: site(en), pictures, alsoRead, corrected: noCorrectionMarks, outline: outlineOf(body) };
    const page = renderToString(Body({ blocks: body, context }));
    const feed = renderBodyForFeed(
      site(en),
      story('news', en, {
        document: storyDocument('H', '', body),
        alsoRead,
        picture: null,
        leadPicture: null,
        corrections: [],
      }),
    );
    const golden = `${input}\n--- page\n${lines(page)}\n--- feed\n${lines(feed)}\n`;
    await expect(golden).toMatchFileSnapshot(join(folder, name));
  });

  test('and every kind of block has one', () => {
    const seen = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    for (const { type } of everyBlock) expect(seen).toContain(`"type": "${type}"`);
  });
});
