import { openPreview } from '../../desk/open-preview.ts';
import { readStory } from '../../desk/read-story.ts';
import { sharePreview, takePreviewBack } from '../../desk/share-preview.ts';
import { days, shift } from '../../kit/instant.ts';
import { laterMeaning, parseWallClock } from '../../kit/wall-clock.ts';
import { headlineOf } from '../../story/document.ts';
import type { PreviewLinkId, StoryId } from '../../story/ids.ts';
import type { Story } from '../../story/story.ts';
import { type Answer, nothingHere } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { openScreen, type Screen, type StaffAsked, screen } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { pageAnswer, pictureAnswer } from './preview-answers.ts';
import { previewAddress, previewCopy } from './preview-page.ts';
import { type PreviewAsked, PreviewScreen } from './preview-screen.tsx';
import { previewWords } from './preview-words.ts';
import { SpentLink } from './spent-link.tsx';
import { readWorkingCopy } from './working-copy.ts';

const root = '/newsroom/stories/:story/preview';

/** Stories as readers will see them: for staff at any width and instant, and by a secret for somebody outside. */
export const previewScreens: readonly Screen[] = [
  screen({ method: 'GET', path: root, handle: (newsroom, asked) => showFrame(newsroom, asked, {}) }),
  screen({ method: 'GET', path: `${root}/page`, handle: showPage }),
  screen({ method: 'GET', path: `${root}/pictures/:hash/:file`, handle: showPicture }),
  screen({ method: 'POST', path: `${root}/links`, handle: makeLink }),
  screen({ method: 'POST', path: `${root}/links/:link/taken-back`, handle: takeBack }),
  openScreen({ method: 'GET', path: '/preview/:secret', handle: showShared }),
  openScreen({ method: 'GET', path: '/preview/:secret/pictures/:hash/:file', handle: showSharedPicture }),
];

interface Told {
  /** The address of a link that was just made. */
  readonly made?: string;
  readonly refusal?: string;
}

async function showFrame(newsroom: Newsroom, asked: StaffAsked, told: Told): Promise<Answer> {
  const { desk } = newsroom;
  const story = storyId(asked);
  const reading = await readStory(desk, asked.signedIn.actor, story, async (_story, reader) => ({
    links: await reader.previewLinks(story),
    publication: await reader.publication(),
    nameOf: await deskNames(reader, asked.language),
  }));
  if (!reading.ok) return reading.refusal.kind === 'not-found' ? nothingHere : { kind: 'trouble', what: 'notAllowed' };
  const { links, publication, nameOf } = reading.value.more;
  const timeZone = publicationZone(publication);
  const words = previewWords[asked.language];
  const headline = headlineOf(reading.value.story.document);
  return {
    kind: 'page',
    ...(told.refusal !== undefined && { status: 422 }),
    title: words.title(headline),
    place: '/newsroom',
    content: (
      <PreviewScreen
        story={story}
        headline={headline}
        asked={previewAsked(asked.query)}
        links={links.filter(({ takenBackAt }) => takenBackAt === null)}
        nameOf={nameOf}
        time={{ language: asked.language, timeZone, now: desk.clock() }}
        made={told.made ?? null}
        refusal={told.refusal ?? null}
      />
    ),
  };
}

/** What of a preview was asked for, in the words of its form. */
function previewAsked(query: URLSearchParams): PreviewAsked {
  const width = (['phone', 'tablet', 'desk'] as const).find((known) => known === query.get('width')) ?? 'phone';
  return { width, at: query.get('at') ?? '', isFuture: query.get('of') === 'future' };
}

async function showPage({ desk, origin, pageSettings }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const reading = await readStory(desk, asked.signedIn.actor, storyId(asked), (_story, reader) => reader.publication());
  if (!reading.ok) return nothingHere;
  const { story, path, more: publication } = reading.value;
  const { at, isFuture } = previewAsked(asked.query);
  const wall = parseWallClock(at);
  const when = wall ? laterMeaning(wall, publicationZone(publication)) : desk.clock();
  if (isFuture && path) return pageAnswer(await previewAddress(desk, pageSettings, path, when), origin);
  const copy = await readWorkingCopy(desk, story, `/newsroom/stories/${story.id}/preview`);
  if (!copy) return noSection(asked);
  return pageAnswer(await previewCopy(desk, pageSettings, copy, when), origin);
}

function noSection({ language }: StaffAsked): Answer {
  return {
    kind: 'bytes',
    status: 422,
    contentType: 'text/plain; charset=utf-8',
    body: previewWords[language].noSection,
  };
}

async function showPicture(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const reading = await readStory(newsroom.desk, asked.signedIn.actor, storyId(asked), async () => null);
  return reading.ok ? pictureOf(newsroom, reading.value.story, asked.params) : nothingHere;
}

async function makeLink(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk, origin } = newsroom;
  const { form } = asked;
  const long = Number(form.get('days') ?? '7');
  const until = shift(desk.clock(), days(Number.isFinite(long) ? long : 0));
  const command = { story: storyId(asked), note: form.get('note') ?? '', until };
  const shared = await sharePreview(desk, asked.signedIn.actor, command);
  if (shared.ok) return showFrame(newsroom, asked, { made: `${origin}/preview/${shared.value.secret}` });
  if (shared.refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
  return showFrame(newsroom, asked, { refusal: await tellRefusal(desk, shared.refusal, asked.language) });
}

async function takeBack({ desk }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const story = storyId(asked);
  const link = asked.params['link'] as PreviewLinkId;
  const taken = await takePreviewBack(desk, asked.signedIn.actor, { story, link });
  if (!taken.ok) return taken.refusal.kind === 'not-found' ? nothingHere : { kind: 'trouble', what: 'notAllowed' };
  const { isTakenBack } = previewWords[asked.language].share;
  return { kind: 'redirect', to: `/newsroom/stories/${story}/preview`, flash: { text: isTakenBack } };
}

async function showShared(
  { desk, origin, pageSettings }: Newsroom,
  asked: Parameters<Screen['handle']>[1],
): Promise<Answer> {
  const secret = asked.params['secret'] ?? '';
  const story = await openPreview(desk, secret);
  const copy = story && (await readWorkingCopy(desk, story, `/preview/${secret}`));
  if (copy) return pageAnswer(await previewCopy(desk, pageSettings, copy, desk.clock()), origin);
  const { title } = previewWords[asked.language].spent;
  return { kind: 'page', status: 410, title, isBare: true, content: <SpentLink language={asked.language} /> };
}

async function showSharedPicture(newsroom: Newsroom, { params }: Parameters<Screen['handle']>[1]): Promise<Answer> {
  const story = await openPreview(newsroom.desk, params['secret'] ?? '');
  return story ? pictureOf(newsroom, story, params) : nothingHere;
}

function pictureOf(newsroom: Newsroom, story: Story, { hash = '', file = '' }: StaffAsked['params']): Promise<Answer> {
  return pictureAnswer(newsroom, story, hash, file);
}

function storyId({ params }: StaffAsked): StoryId {
  return params['story'] as StoryId;
}
