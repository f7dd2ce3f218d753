import { Agent, request } from 'node:http';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { commandLine } from '../../src/cli/open-desk.ts';
import type { ActReceipt } from '../../src/desk/act-on-story.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { draftStory } from '../../src/desk/draft-story.ts';
import { publishStory } from '../../src/desk/publish-story.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { idMaker } from '../../src/kit/new-id.ts';
import type { Result } from '../../src/kit/result.ts';
import { type BodyBlock, storyDocument } from '../../src/story/document.ts';
import type { SectionId, StoryId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import { runDateline } from './dateline.ts';

/** A story as the desk knows it between two acts. */
export interface Draft {
  readonly story: StoryId;
  readonly version: number;
  /** Where readers see it, percent-encoding aside; null while they do not. */
  readonly path: string | null;
}

/** What the benches ask of a desk. Each resolves when it is acknowledged. */
export interface Newsdesk extends AsyncDisposable {
  draft(headline: string, paragraphs: readonly string[]): Promise<Draft>;
  publish(draft: Draft): Promise<Draft>;
  /** Gives the working copy of a story another headline. */
  retitle(draft: Draft, headline: string): Promise<Draft>;
  update(draft: Draft): Promise<Draft>;
}

/** The desk of a running server, through its API. */
export async function deskOverHttp(origin: string, data: string): Promise<Newsdesk> {
  const token = await runDateline('token', 'create', '--role', 'chief-editor', '--name', 'Bench', '--data', data);
  const agent = new Agent({ keepAlive: true });
  const call = (method: string, path: string, body: object, seen?: number): Promise<Draft> =>
    callApi(agent, `${origin}/api/v1${path}`, method, body, {
      Authorization: `Bearer ${token.trim()}`,
      'Content-Type': 'application/json',
      ...(seen !== undefined && { 'If-Match': `"${seen}"` }),
    });
  const section = await sectionOf(data);
  return {
    draft: (headline, paragraphs) =>
      call('POST', '/stories', { language: 'en', headline, standfirst: 'In one line.', section, paragraphs }),
    publish: ({ story, version }) => call('POST', `/stories/${story}/release`, {}, version),
    retitle: ({ story, version }, headline) => call('PATCH', `/stories/${story}`, { headline }, version),
    update: ({ story, version }) => call('POST', `/stories/${story}/update`, {}, version),
    async [Symbol.asyncDispose]() {
      agent.destroy();
    },
  };
}

/** The desk in this process, on the archive that a server in another one serves. */
export async function deskBeside(data: string): Promise<Newsdesk> {
  const archive = await openArchive(data);
  const desk: Desk = { archive, clock: systemClock, newId: idMaker(systemClock) };
  const section = await sectionOf(data);
  const body = new Map<StoryId, readonly BodyBlock[]>();
  return {
    draft: async (headline, paragraphs) => {
      const blocks = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const);
      const document = storyDocument(headline, 'In one line.', blocks);
      const drafted = draftOf(
        await draftStory(desk, commandLine, { fields: { language: 'en' as Language, section }, document }),
      );
      body.set(drafted.story, blocks);
      return drafted;
    },
    publish: async ({ story, version }) => draftOf(await publishStory(desk, commandLine, { story, seen: version })),
    retitle: async ({ story, version }, headline) => {
      const to = storyDocument(headline, 'In one line.', body.get(story) ?? []);
      return draftOf(await saveStory(desk, commandLine, { story, seen: version, document: { to } }));
    },
    update: async ({ story, version }) => draftOf(await updateStory(desk, commandLine, { story, seen: version })),
    [Symbol.asyncDispose]: () => archive[Symbol.asyncDispose](),
  };
}

function draftOf(answer: Result<ActReceipt, unknown>): Draft {
  if (!answer.ok) throw new Error(`The desk refuses: ${JSON.stringify(answer.refusal)}`);
  const { story, path } = answer.value;
  return { story: story.id, version: story.version, path };
}

async function sectionOf(data: string): Promise<SectionId> {
  await using archive = await openArchive(data);
  const [section] = await archive.read((reader) => reader.sections());
  if (!section) throw new Error('The archive has no section.');
  return section.id;
}

function callApi(
  agent: Agent,
  url: string,
  method: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => {
        if ((response.statusCode ?? 0) >= 300) return reject(new Error(`${method} ${url}: ${text}`));
        const { story, path } = JSON.parse(text) as { story: { id: StoryId; version: number }; path: string | null };
        resolve({ story: story.id, version: story.version, path });
      });
    });
    asked.once('error', reject).end(JSON.stringify(body));
  });
}
