import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { storyHead } from '../../src/render/head/story-head.ts';
import { renderHead } from '../../src/render/head.tsx';
import { lookCss } from '../../src/render/look/look-css.ts';
import { renderStory } from '../../src/render/main/story.tsx';
import { renderMasthead } from '../../src/render/masthead.tsx';
import { renderTail } from '../../src/render/tail.tsx';
import { storyDocument } from '../../src/story/document.ts';
import budgets from '../budgets/weight.json' with { type: 'json' };
import { en, frame, paragraph, publication, sections, story } from './literals.ts';
import { proseOf } from './prose.ts';

/** Bytes as a browser receives them. The files are those of the last build. */
function weight(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

const built = join(import.meta.dirname, '../../dist/assets');
const css = lookCss(publication.look, sections) + readFileSync(join(built, 'site.css'), 'utf8');
const script = readFileSync(join(built, 'site.js'));

function storyPage(): string {
  const paragraphs = proseOf(900).map((text) => paragraph(text));
  const view = {
    story: story('news', en, {
      document: storyDocument('Gates hold', 'In one line.', paragraphs),
      picture: null,
      leadPicture: null,
    }),
    card: null,
  };
  const recent = frame(en).recent.map((card, place) => ({
    ...card,
    excerpt: proseOf(15, place + 50).join(' '),
    headline: proseOf(9, place + 80).join(' '),
  }));
  const around = { ...frame(en), recent };
  return [
    renderHead(around, storyHead(around, view)),
    renderMasthead(around),
    renderStory(around, view),
    renderTail(around),
  ].join('');
}

test('the first view of a story keeps within its budget; budgets only fall', () => {
  const page = weight(storyPage());
  const weights = {
    'story page of 900 words, gzip': page,
    "site.css with the publication's look, gzip": weight(css),
    'site.js, gzip': weight(script),
    'first view of a story, gzip': page + weight(css) + weight(script),
  };
  for (const [name, budget] of Object.entries(budgets)) {
    expect(weights[name as keyof typeof weights], name).toBeLessThanOrEqual(budget);
  }
});
