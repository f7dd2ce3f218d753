import { expect, test } from 'vitest';
import { storyHead } from '../../src/render/head/story-head.ts';
import { renderHead } from '../../src/render/head.tsx';
import { renderStory } from '../../src/render/main/story.tsx';
import { renderMasthead } from '../../src/render/masthead.tsx';
import { renderTail } from '../../src/render/tail.tsx';
import type { MastheadView, StoryView, TailView } from '../../src/render/view.ts';
import { en, frame, stories, story } from './literals.ts';

const view: StoryView = { story: story('news'), card: null };

function pieces(
  around: MastheadView & TailView,
): readonly [head: string, masthead: string, main: string, tail: string] {
  return [
    renderHead(around, storyHead(around, view)),
    renderMasthead(around),
    renderStory(around, view),
    renderTail(around),
  ];
}

test('a story’s own pieces stay the same bytes whatever is published and whatever day it is', () => {
  const [head, , main] = pieces(frame(en));
  const [laterHead, laterMasthead, laterMain, laterTail] = pieces({
    ...frame(en),
    section: null,
    today: { year: 2031, month: 1, day: 1 },
    recent: stories(en).slice(3),
  });
  expect(laterHead).toBe(head);
  expect(laterMain).toBe(main);
  expect(laterMasthead).toContain('2031');
  expect(laterTail).not.toBe(renderTail(frame(en)));
});

test('the pieces make one document, in their order', () => {
  const html = pieces(frame(en)).join('');
  expect(html).toMatch(
    /^<!doctype html><html lang="en" dir="ltr"><head>.*<\/head><body><header .*<\/header><main .*<\/main><aside .*<footer .*<\/body><\/html>$/s,
  );
});

test('a story reads in the order of the paper: section, headline, standfirst, writer, text, writer, recent posts', () => {
  const text = pieces(frame(en))
    .slice(1)
    .join('')
    .replace(/<[^>]+>/g, '\n');
  const order = [
    'Coast',
    'A news story in en',
    'What it is about',
    'Ada Brook',
    'The \nfirst\n paragraph',
    'Also read:',
    'Ada Brook',
    'Recent Posts',
  ];
  let from = 0;
  for (const each of order) {
    const found = text.indexOf(each, from);
    expect(found, each).toBeGreaterThan(-1);
    from = found + each.length;
  }
});
