import { may } from '../../accounts/may.ts';
import { addPicture } from '../../desk/add-picture.ts';
import { listStories } from '../../desk/list-stories.ts';
import { readStory } from '../../desk/read-story.ts';
import { isId } from '../../kit/id.ts';
import type { Result } from '../../kit/result.ts';
import { keepPicture, largestOriginal } from '../../pictures/keep-picture.ts';
import { headlineOf } from '../../story/document.ts';
import { parseLanguage } from '../../story/language.ts';
import { type Picture, renditionWidths } from '../../story/picture.ts';
import type { Refusal } from '../../story/refusal.ts';
import { type Answer, nothingHere } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { writeScreen } from './write-screen.tsx';

/** What the editor asks for beside its socket: pictures to take in and to show, stories to lead to, the house rules of a language. */
export const editorScreens: readonly Screen[] = [
  screen({ method: 'POST', path: '/newsroom/editor/pictures', bodyLimit: largestOriginal, handle: takePicture }),
  screen({ method: 'GET', path: '/newsroom/editor/pictures/:picture', handle: tellPicture }),
  screen({ method: 'GET', path: '/newsroom/editor/pictures/:picture/:width', handle: showPicture }),
  screen({ method: 'GET', path: '/newsroom/editor/stories', handle: findStories }),
  screen({ method: 'GET', path: '/newsroom/editor/house-rules', handle: tellHouseRules }),
  writeScreen,
];

async function takePicture({ desk, files }: Newsroom, asked: StaffAsked): Promise<Answer> {
  if (!asked.bytes) return { kind: 'trouble', what: 'unreadable' };
  const { actor } = asked.signedIn;
  // Nothing is decoded for somebody who may not add it.
  if (!may(actor, 'add-picture', null))
    return refusedAs(desk, asked, { ok: false, refusal: { kind: 'not-allowed', act: 'add-picture' } });
  const kept = await keepPicture(files, desk.newId, asked.bytes);
  const added = kept.ok ? await addPicture(desk, actor, kept.value) : kept;
  if (!added.ok) return refusedAs(desk, asked, added);
  return { kind: 'json', body: toldPicture(added.value.record) };
}

async function refusedAs(
  desk: Newsroom['desk'],
  asked: StaffAsked,
  { refusal }: Extract<Result<never, Refusal>, { ok: false }>,
): Promise<Answer> {
  const text = await tellRefusal(desk, refusal, asked.language);
  return { kind: 'json', status: refusal.kind === 'not-allowed' ? 403 : 422, body: { text } };
}

async function tellPicture({ desk }: Newsroom, { params }: StaffAsked): Promise<Answer> {
  const picture = await findPicture(desk, params['picture']);
  return picture ? { kind: 'json', body: toldPicture(picture) } : nothingHere;
}

/** A rendition for those who are signed in, whether readers may see the picture or not. */
async function showPicture({ desk, renderPicture }: Newsroom, { params }: StaffAsked): Promise<Answer> {
  const width = renditionWidths.find((offered) => String(offered) === params['width']);
  const picture = width && (await findPicture(desk, params['picture']));
  if (!picture) return nothingHere;
  const { bytes, mime } = await renderPicture(picture, width);
  return {
    kind: 'bytes',
    contentType: mime,
    body: Buffer.from(bytes),
    headers: { 'Cache-Control': 'private, max-age=3600' },
  };
}

function findPicture({ archive }: Newsroom['desk'], id = ''): Promise<Picture | null> {
  return isId('picture', id) ? archive.read((reader) => reader.picture(id)) : Promise.resolve(null);
}

function toldPicture({ id, alt, caption, credit, width, height }: Picture): object {
  return { id, alt, caption, credit, width, height };
}

const mostFound = 8;

async function findStories({ desk }: Newsroom, { query, signedIn: { actor } }: StaffAsked): Promise<Answer> {
  const id = query.get('id');
  if (id !== null) {
    const found = isId('story', id) ? await readStory(desk, actor, id, async () => null) : null;
    const story = found?.ok ? found.value.story : null;
    const stories = story
      ? [{ id: story.id, headline: headlineOf(story.document), isPublic: story.publishedAt !== null }]
      : [];
    return { kind: 'json', body: { stories } };
  }
  const headline = (query.get('q') ?? '').trim().slice(0, 200);
  const cards = await listStories(desk, actor, { ...(headline && { headline, isTyping: true }), limit: mostFound + 1 });
  const stories = cards
    .filter((card) => card.id !== query.get('except'))
    .slice(0, mostFound)
    .map((card) => ({ id: card.id, headline: card.headline, isPublic: card.publishedAt !== null }));
  return { kind: 'json', body: { stories } };
}

/** The rules of a language; nothing but their version where that is the one that the editor has. */
async function tellHouseRules({ desk }: Newsroom, { query }: StaffAsked): Promise<Answer> {
  const language = parseLanguage(query.get('language') ?? '');
  if (!language) return nothingHere;
  const kept = await desk.archive.read((reader) => reader.houseRules(language));
  const isKnown = query.get('version') === String(kept.version);
  return { kind: 'json', body: { version: kept.version, ...(!isKnown && { rules: kept.rules }) } };
}
