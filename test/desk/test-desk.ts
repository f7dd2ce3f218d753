import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '../../src/accounts/actor.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { saveSection } from '../../src/desk/save-section.ts';
import { startPublication } from '../../src/desk/start-publication.ts';
import { type Instant, instant, shift } from '../../src/kit/instant.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { Result } from '../../src/kit/result.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { SectionId, StaffId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Refusal } from '../../src/story/refusal.ts';
import type { Section } from '../../src/story/section.ts';
import type { Slug } from '../../src/story/slug.ts';
import type { Story, StoryFields } from '../../src/story/story.ts';

/** A desk on a real archive in a folder of its own, whose clock stands still until a test moves it. */
export interface TestDesk extends Desk, AsyncDisposable {
  readonly folder: string;
  /** Sections `world`, `world/coast` and `sport`. */
  readonly sections: Readonly<Record<'world' | 'coast' | 'sport', Section>>;
  /** Moves the clock on by minutes. */
  pass(minutes: number): Instant;
}

export const en = 'en' as Language;
export const hi = 'hi' as Language;
export const noon = instant(Date.parse('2026-11-23T12:00:00Z'));

/** Opens a desk with a publication in English and Hindi. */
export async function openTestDesk(): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
  const archive = await openArchive(folder);
  let now = noon;
  const desk: Desk = { archive, clock: () => now, newId: idMaker(() => now) };
  const started = allowed(
    await startPublication(desk, administrator, {
      name: 'The Lenn Courier',
      editions: [
        { language: en, timeZone: 'Indian/Mauritius' },
        { language: hi, timeZone: 'Indian/Mauritius' },
      ],
      sections: ['World', 'Sport'],
    }),
  );
  const [world, sport] = started.sections as [Section, Section];
  const to = { names: { en: 'Coast' }, parent: world.id };
  const coast = allowed(await saveSection(desk, administrator, { to })).record;
  return {
    ...desk,
    folder,
    sections: { world, coast, sport },
    pass: (minutes) => {
      now = shift(now, minutes * 60_000);
      return now;
    },
    async [Symbol.asyncDispose]() {
      await archive[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

export const administrator = actorOf('administrator');
export const chiefEditor = actorOf('chief-editor');
export const editor = actorOf('editor');
export const reporter = actorOf('reporter');
export const contributor = actorOf('contributor');

/** Somebody of a role; the same role is the same person. */
export function actorOf(role: Role, sections: readonly SectionId[] = []): Actor {
  const ref: StaffId = `staff_${role
    .replace(/[^a-z]/g, '')
    .slice(0, 16)
    .padStart(16, '0')}`;
  return { ref, role, sections };
}

/** The value of what must not have been refused. */
export function allowed<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal of what must have been refused. */
export function refusal<T>(result: Result<T, Refusal>): Refusal {
  if (result.ok) throw new Error('It was not refused.');
  return result.refusal;
}

/** A document of a headline and paragraphs. */
export function textOf(headline: string, ...paragraphs: readonly string[]) {
  const body = paragraphs.length > 0 ? paragraphs : ['Nine metres of water stood at the gates of the Lenn.'];
  return storyDocument(
    headline,
    'The river fell in the night.',
    body.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  );
}

/** A complete draft of the reporter's in `world`. */
export async function drafted(
  desk: TestDesk,
  headline = 'The gates hold',
  fields: Partial<StoryFields> = {},
): Promise<Story> {
  const command = {
    fields: { language: en, section: desk.sections.world.id, ...fields },
    document: textOf(headline),
  };
  return allowed(await draftStory(desk, reporter, command)).story;
}

/** A story that is out. */
export async function published(
  desk: TestDesk,
  headline = 'The gates hold',
  fields: Partial<StoryFields> = {},
): Promise<Story> {
  const story = await drafted(desk, headline, fields);
  return allowed(await publishStory(desk, editor, { story: story.id, seen: story.version })).story;
}

export const slugged = (text: string): Slug => text as Slug;

/** What readers find at an address of the first language: a headline, where it has moved, or nothing. */
export async function found(desk: TestDesk, path: string, language = en): Promise<string> {
  return desk.archive.asOf(desk.clock(), async (reader) => {
    const answer = await reader.find(language, path.split('/').slice(1));
    if (answer.kind === 'story') return (await reader.stories([answer.story]))[0]?.headline ?? 'no headline';
    return answer.kind === 'moved' ? `moved to ${answer.path}` : answer.kind;
  });
}

/** Everything that the archive holds of stories and log, to compare before and after. */
export async function everything(desk: Desk): Promise<string> {
  const log = await desk.archive.log.after(0, 10_000);
  return desk.archive.read(async (reader) => {
    const cards = await reader.stories({ limit: 200 });
    const stories = await Promise.all(cards.map(({ id }) => reader.story(id)));
    const revisions = await Promise.all(cards.map(({ id }) => reader.revisions(id)));
    const publication = await reader.publication();
    const tokens = await reader.tokens();
    const remarks = await Promise.all(cards.map(({ id }) => reader.remarks(id)));
    return JSON.stringify([log, stories, revisions, publication, await reader.sections(), tokens, remarks]);
  });
}
