import type { DeskReader } from '../../../archive/desk-reader.ts';
import { readPastText } from '../../../desk/read-past-text.ts';
import { readStory } from '../../../desk/read-story.ts';
import { restorePastText } from '../../../desk/restore-past-text.ts';
import { restoreRevision } from '../../../desk/restore-revision.ts';
import { isId } from '../../../kit/id.ts';
import { ok, type Result } from '../../../kit/result.ts';
import { pictureIds } from '../../../story/document-text.ts';
import type { RevisionId, StoryId } from '../../../story/ids.ts';
import type { Picture } from '../../../story/picture.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { sittingsOf } from '../../../story/sittings.ts';
import type { Story } from '../../../story/story.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { readStoryPage, type StoryPage } from '../page/read-story-page.ts';
import { seenVersion } from '../seen-version.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { historyWords } from '../words/history-words.ts';
import { sittingWords } from '../words/sitting-words.ts';
import { CompareScreen, type Version } from './compare-page.tsx';
import { HistoryScreen } from './history-page.tsx';
import { nameOfPast, PastTextScreen } from './past-text-page.tsx';

/** What happened to a story, its revisions, what changed between any two, and the way back to one. */
export const historyScreens: readonly Screen[] = [
  screen({ method: 'GET', path: '/newsroom/stories/:story/history', handle: showHistory }),
  screen({ method: 'GET', path: '/newsroom/stories/:story/compare', handle: showComparison }),
  screen({ method: 'POST', path: '/newsroom/stories/:story/restore-revision', handle: restore }),
  screen({ method: 'GET', path: '/newsroom/stories/:story/text/:version', handle: showPastText }),
  screen({ method: 'POST', path: '/newsroom/stories/:story/restore-text', handle: restoreText }),
];

/** Entries of the log on one page. */
const pageLength = 50;

async function showHistory(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const read = await readWith(newsroom, asked, async (reader, { id }) => {
    const before = Number(asked.query.get('before'));
    const page = Number.isSafeInteger(before) && before > 0 ? { beforeSeq: before } : {};
    const entries = await reader.newestHistory(id, { ...page, limit: pageLength + 1 });
    return {
      entries: entries.slice(0, pageLength),
      hasOlder: entries.length > pageLength,
      isNewest: !('beforeSeq' in page),
      revisions: await reader.revisions(id),
      corrections: await reader.corrections(id),
      sittings: sittingsOf(await reader.stepMarks(id)),
      until: Number(asked.query.get('until')) || null,
    };
  });
  if (!read.ok) return troubleOf(read.refusal);
  const [page, history] = read.value;
  return {
    kind: 'page',
    title: historyWords[asked.language].title,
    content: <HistoryScreen page={page} {...history} />,
  };
}

async function showComparison(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const read = await readWith(newsroom, asked, async (reader, story) => {
    const from = await versionOf(reader, story, asked.query.get('from'));
    const to = await versionOf(reader, story, asked.query.get('to'));
    return { from, to, pictures: await picturesIn(reader, from, to) };
  });
  if (!read.ok) return troubleOf(read.refusal);
  const [page, { from, to, pictures }] = read.value;
  if (!from || !to) return nothingHere;
  return {
    kind: 'page',
    title: historyWords[asked.language].compare,
    content: <CompareScreen page={page} from={from} to={to} pictures={pictures} />,
  };
}

/** The pictures that texts show, as far as they are still there. */
async function picturesIn(
  reader: DeskReader,
  ...texts: readonly (Pick<Version, 'document'> | null)[]
): Promise<readonly Picture[]> {
  const ids = new Set(texts.flatMap((text) => (text ? pictureIds(text.document) : [])));
  const pictures = await Promise.all([...ids].map((id) => reader.picture(id)));
  return pictures.filter((picture) => picture !== null);
}

/** A revision of the story, its working copy, or its text at a version of the document (`v12`). */
async function versionOf(reader: DeskReader, story: Story, text: string | null): Promise<Version | null> {
  const { document, fields } = story;
  if (text === 'working') return { kind: 'working', document, fields };
  const version = /^v(\d{1,15})$/.exec(text ?? '')?.[1];
  if (version !== undefined) {
    const past = await readPastText(reader, story, Number(version));
    return past && { kind: 'past', past, document: past.document, fields };
  }
  const revision = text !== null && isId('revision', text) ? await reader.revision(text) : null;
  if (revision?.story !== story.id) return null;
  return { kind: 'revision', revision, document: revision.document, fields: revision.fields };
}

async function showPastText(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const version = /^\d{1,15}$/.test(asked.params['version'] ?? '') ? Number(asked.params['version']) : -1;
  const read = await readWith(newsroom, asked, async (reader, story) => {
    const past = await readPastText(reader, story, version);
    const sittings = sittingsOf(await reader.stepMarks(story.id));
    return { past, sittings, pictures: await picturesIn(reader, past) };
  });
  if (!read.ok) return troubleOf(read.refusal);
  const [page, { past, sittings, pictures }] = read.value;
  if (!past) return nothingHere;
  return {
    kind: 'page',
    title: nameOfPast(page, past),
    content: <PastTextScreen page={page} past={past} sittings={sittings} pictures={pictures} />,
  };
}

async function restoreText({ desk }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { form, params, language, signedIn } = asked;
  const story = (params['story'] ?? '') as StoryId;
  const words = sittingWords[language];
  const documentVersion = Number(form.get('version') ?? -1);
  const restored = await restorePastText(desk, signedIn.actor, { story, seen: seenVersion(form), documentVersion });
  if (restored.ok) {
    const flash = { text: words.restored };
    return { kind: 'redirect', to: `/newsroom/stories/${story}`, flash };
  }
  const isGone = restored.refusal.kind === 'not-found' && restored.refusal.what === 'past text';
  const text = isGone ? words.notKept : await tellRefusal(desk, restored.refusal, language);
  return { kind: 'redirect', to: `/newsroom/stories/${story}/history`, flash: { text, tone: 'trouble' } };
}

async function restore({ desk }: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { form, params, language, signedIn } = asked;
  const story = (params['story'] ?? '') as StoryId;
  const revision = (form.get('revision') ?? '') as RevisionId;
  const restored = await restoreRevision(desk, signedIn.actor, { story, seen: seenVersion(form), revision });
  if (!restored.ok) {
    const text = await tellRefusal(desk, restored.refusal, language);
    return { kind: 'redirect', to: `/newsroom/stories/${story}/history`, flash: { text, tone: 'trouble' } };
  }
  const number = (await desk.archive.read((reader) => reader.revision(revision)))?.number ?? 0;
  const flash = { text: historyWords[language].restored(number) };
  return { kind: 'redirect', to: `/newsroom/stories/${story}`, flash };
}

/** The story's screen with what else is read of it, each in a snapshot of its own. */
async function readWith<T>(
  newsroom: Newsroom,
  asked: StaffAsked,
  more: (reader: DeskReader, story: Story) => Promise<T>,
): Promise<Result<readonly [StoryPage, T], Refusal>> {
  const id = (asked.params['story'] ?? '') as StoryId;
  const page = await readStoryPage(newsroom, asked, id);
  if (!page.ok) return page;
  const read = await readStory(newsroom.desk, asked.signedIn.actor, id, (story, reader) => more(reader, story));
  return read.ok ? ok([page.value, read.value.more]) : read;
}

function troubleOf(refusal: Refusal): Answer {
  return refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
}
