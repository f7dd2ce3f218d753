import { may } from '../../accounts/may.ts';
import { listStories } from '../../desk/list-stories.ts';
import { isId } from '../../kit/id.ts';
import type { Answer } from '../answer.ts';
import { navigation } from '../frame/navigation.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { startOrigin } from '../start/start-origin.ts';
import { startWords } from '../start/start-words.ts';
import { readStoryPage } from '../stories/page/read-story-page.ts';
import { mayWrite } from '../stories/page/story-page.tsx';
import { actWords } from '../stories/words/act-words.ts';
import { storyWords } from '../stories/words/story-words.ts';
import { frameWords } from '../words/frame-words.ts';
import { type PaletteGroup, storyWayWords } from './palette-words.ts';

/** One thing that the palette offers: a screen, an act, a story. */
export interface PaletteEntry {
  readonly group: PaletteGroup;
  readonly text: string;
  readonly href: string;
}

/** What the command palette offers to whoever asks: the screens and acts that they may, and stories by their headlines. */
export const paletteScreens: readonly Screen[] = [
  screen({ method: 'GET', path: '/newsroom/palette', handle: tellEntries }),
  screen({ method: 'GET', path: '/newsroom/palette/stories', handle: findStories }),
];

async function tellEntries(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const acts = await actsOf(newsroom, asked, asked.query.get('story') ?? '');
  return { kind: 'json', body: { entries: [...acts, ...(await startOf(newsroom, asked)), ...screensOf(asked)] } };
}

/** The way from the sample, or from nothing, to a newspaper of one's own, as long as there is one. */
async function startOf({ desk }: Newsroom, { signedIn, language }: StaffAsked): Promise<readonly PaletteEntry[]> {
  if (!may(signedIn.actor, 'start-newspaper', null) || !(await desk.archive.read(startOrigin))) return [];
  return [{ group: 'screens', text: startWords[language].title, href: '/newsroom/start' }];
}

function screensOf({ signedIn: { actor }, language }: StaffAsked): readonly PaletteEntry[] {
  const ways = navigation.filter(({ isFor }) => isFor(actor)).map(({ text, href }) => [text[language], href] as const);
  const words = frameWords[language];
  return [...ways, [words.account, '/newsroom/account'] as const, [words.toThePaper, '/'] as const].map(
    ([text, href]) => ({ group: 'screens', text, href }),
  );
}

/** The acts that are possible on a story now, and the screens that it has; nothing of a story that is not shown to whoever asks. */
async function actsOf(newsroom: Newsroom, asked: StaffAsked, id: string): Promise<readonly PaletteEntry[]> {
  if (!isId('story', id)) return [];
  const read = await readStoryPage(newsroom, asked, id);
  if (!read.ok) return [];
  const page = read.value;
  const own = `/newsroom/stories/${id}`;
  const words = storyWayWords[asked.language];
  const acts = page.offered.map((act) => [actWords[asked.language].acts[act].name, `${own}/${act}`] as const);
  const ways = [
    [words.screen, own] as const,
    ...(mayWrite(page) ? [[words.write, `${own}/write`] as const] : []),
    [words.preview, `${own}/preview`] as const,
    ...(page.may.has('plan') ? [[words.plan, `${own}/plan`] as const] : []),
    [words.history, `${own}/history`] as const,
  ];
  return [...acts, ...ways].map(([text, href]) => ({ group: 'acts', text, href }));
}

const mostFound = 8;

async function findStories({ desk }: Newsroom, { query, signedIn, language }: StaffAsked): Promise<Answer> {
  const headline = (query.get('q') ?? '').trim().slice(0, 200);
  if (headline === '') return { kind: 'json', body: { entries: [] } };
  const cards = await listStories(desk, signedIn.actor, { headline, isTyping: true, limit: mostFound });
  const entries = cards.map(
    ({ id, headline: text }): PaletteEntry => ({
      group: 'stories',
      text: text || storyWords[language].untitled,
      href: `/newsroom/stories/${id}`,
    }),
  );
  return { kind: 'json', body: { entries } };
}
