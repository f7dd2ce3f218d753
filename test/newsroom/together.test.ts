import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Actor } from '../../src/accounts/actor.ts';
import type { SignedIn } from '../../src/accounts/signed-in.ts';
import { acceptSuggestion } from '../../src/desk/accept-suggestion.ts';
import { makeNote } from '../../src/desk/make-note.ts';
import { makeSuggestion } from '../../src/desk/make-suggestion.ts';
import { resolveNote } from '../../src/desk/resolve-note.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { spikeStory } from '../../src/desk/spike-story.ts';
import { ok } from '../../src/kit/result.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { closing, type Told } from '../../src/newsroom/together/message.ts';
import { mostOpen, openRooms } from '../../src/newsroom/together/rooms.ts';
import { pictureFilesInMemory } from '../../src/pictures/picture-files.ts';
import { headlineOf } from '../../src/story/document.ts';
import type { StaffId, StoryId } from '../../src/story/ids.ts';
import type { Story } from '../../src/story/story.ts';
import {
  allowed,
  contributor,
  drafted,
  editor,
  en,
  openTestDesk,
  reporter,
  type TestDesk,
  textOf,
} from '../desk/test-desk.ts';
import { builtFile } from './built-file.ts';
import { noSample } from './no-sample.ts';

let house: House;
let draft: Story;
beforeEach(async () => {
  house = await openHouse();
  draft = await drafted(house.desk);
});
afterEach(() => house[Symbol.asyncDispose]());

describe('writing together', () => {
  it('begins with the text as it is, and with who is there', async () => {
    const one = await house.enter(draft.id, reporter);
    one.say({ type: 'hello', client: 'reporter1', version: null });
    expect(await one.hear('welcome')).toEqual({
      type: 'welcome',
      version: 1,
      document: draft.document,
      story: draft.id,
      storyVersion: 1,
      stage: 'draft',
      mayWrite: true,
      you: reporter.ref,
    });
    const other = await house.enter(draft.id, editor);
    other.say({ type: 'hello', client: 'editor001', version: null });
    await one.hear('people');
    expect((await one.hear('people')).people.map(({ name }) => name)).toEqual(['Name of reporter', 'Name of editor']);
  });

  it('tells everybody of steps that are on disk, their maker too, in one order', async () => {
    const [one, other] = await bothIn();
    one.say(typed(1, 'A'));
    other.say(typed(1, 'B'));
    for (const { hear } of [one, other]) {
      const { version, storyVersion, steps } = await hear('steps');
      expect({ version, storyVersion, of: steps[0]?.client }).toEqual({ version: 1, storyVersion: 2, of: 'reporter1' });
    }
    expect(await other.hear('behind')).toEqual({ type: 'behind', version: 2 });
    other.say(typed(2, 'B'));
    expect(await one.hear('steps')).toMatchObject({ version: 2, storyVersion: 3, steps: [{ client: 'editor001' }] });
    expect(headlineOf((await house.story(draft.id)).document)).toBe('BAThe gates hold');
  });

  it('tells of what came in by another way: a save, an act', async () => {
    const [one] = await bothIn();
    allowed(
      await saveStory(house.desk, editor, { story: draft.id, seen: 1, document: { to: textOf('The gates held') } }),
    );
    expect(await one.hear('steps')).toMatchObject({ version: 1, storyVersion: 2, steps: [{ client: '' }] });
    expect(await one.hear('story')).toMatchObject({ storyVersion: 2, mayWrite: true });
    allowed(await spikeStory(house.desk, editor, { story: draft.id, seen: 2 }));
    expect(await one.hear('story')).toMatchObject({ storyVersion: 3, stage: 'spiked', mayWrite: false });
    one.say(typed(2, 'A'));
    expect(await one.hear('refused')).toMatchObject({ why: 'not-allowed' });
  });

  it('sends who comes back the steps that they missed, their own among them', async () => {
    const [one, other] = await bothIn();
    one.say(typed(1, 'A'));
    await one.hear('steps');
    one.leave();
    other.say(typed(2, 'B'));
    await other.hear('steps');
    await other.hear('steps');
    const back = await house.enter(draft.id, reporter);
    back.say({ type: 'hello', client: 'reporter1', version: 1 });
    const { version, steps } = await back.hear('back');
    expect([version, steps.map(({ client }) => client)]).toEqual([1, ['reporter1', 'editor001']]);
    const later = await house.enter(draft.id, reporter);
    later.say({ type: 'hello', client: 'reporter2', version: 99 });
    expect(await later.hear('welcome')).toMatchObject({ version: 3 });
  });

  it('tells where others are', async () => {
    const [one, other] = await bothIn();
    other.say({ type: 'here', anchor: 3, head: 5 });
    const { people } = await one.hear('people');
    expect(people[1]).toEqual({ client: 'editor001', name: 'Name of editor', anchor: 3, head: 5 });
    other.leave();
    expect((await one.hear('people')).people).toHaveLength(1);
  });

  it('tells of notes and suggestions, where their passages are now, and of what became of them', async () => {
    const [one, other] = await bothIn();
    const passage = { words: 'gates hold' };
    const { remark } = allowed(await makeNote(house.desk, editor, { story: draft.id, passage, text: 'Which gates?' }));
    const told = await one.hear('remarks');
    expect(told).toMatchObject({
      version: 1,
      remarks: [{ id: remark.id, kind: 'note', exact: 'gates hold', from: 5, maker: editor.ref, settled: null }],
    });
    await other.hear('remarks');
    one.say(typed(1, 'A'));
    await one.hear('steps');
    const late = await house.enter(draft.id, reporter);
    late.say({ type: 'hello', client: 'reporter9', version: null });
    expect(await late.hear('remarks')).toMatchObject({ version: 2, remarks: [{ from: 6 }] });
    allowed(await resolveNote(house.desk, reporter, { story: draft.id, remark: remark.id }));
    expect(await one.hear('remarks')).toMatchObject({ remarks: [{ settled: { how: 'resolved' } }] });
    const held = { passage: { words: 'hold' }, words: 'held', reason: '' };
    const made = await makeSuggestion(house.desk, reporter, { story: draft.id, ...held });
    expect((await one.hear('remarks')).remarks).toMatchObject([
      { kind: 'suggestion', words: 'held' },
      { kind: 'note' },
    ]);
    allowed(await acceptSuggestion(house.desk, editor, { story: draft.id, remark: allowed(made).remark.id }));
    expect(await one.hear('steps')).toMatchObject({ version: 2, steps: [{ client: '' }] });
    expect((await one.hear('remarks')).remarks.map(({ settled }) => settled?.how)).toEqual(['resolved', 'accepted']);
    expect(headlineOf((await house.story(draft.id)).document)).toBe('AThe gates held');
  });

  it('tells when the passage of a note is deleted, and when its words come back', async () => {
    const [one] = await bothIn();
    allowed(
      await makeNote(house.desk, editor, { story: draft.id, passage: { words: 'gates of the Lenn' }, text: 'Which?' }),
    );
    await one.hear('remarks');
    const save = (seen: number, ...words: string[]) =>
      saveStory(house.desk, editor, { story: draft.id, seen, document: { to: textOf('The gates hold', ...words) } });
    allowed(await save(1, 'Nine metres of water stood.'));
    expect(await one.hear('remarks')).toMatchObject({ remarks: [{ from: null, exact: 'gates of the Lenn' }] });
    allowed(await save(2, 'Nine metres of water stood at the gates of the Lenn.'));
    expect((await one.hear('remarks')).remarks[0]?.from).not.toBeNull();
  });

  it('takes nothing from who may only read, and says so', async () => {
    const own = allowed(
      await (await import('../../src/desk/draft-story.ts')).draftStory(house.desk, editor, {
        fields: { language: en },
        document: textOf('Mine'),
      }),
    ).story;
    const guest = await house.enter(own.id, reporter);
    guest.say({ type: 'hello', client: 'reporter1', version: null });
    expect(await guest.hear('welcome')).toMatchObject({ mayWrite: false });
    guest.say(typed(1, 'A'));
    expect(await guest.hear('refused')).toMatchObject({ why: 'not-allowed' });
    expect((await house.story(own.id)).version).toBe(1);
  });

  it('ends within a second when the session ends or gives other rights', async () => {
    const [one, other] = await bothIn();
    house.people.delete('reporter');
    expect(await one.closed()).toBe(closing.signedOut);
    house.people.set('editor', signedInAs({ ...editor, role: 'reporter' }));
    expect(await other.closed()).toBe(closing.signedOut);
  });

  it.each<[string, StoryId, Actor, number]>([
    ['a story that is not there', 'story_0000000000000000', reporter, closing.gone],
    ['somebody who may not read it', 'story_', contributor, closing.notAllowed],
  ])('shows nothing of %s', async (_, id, actor, code) => {
    const guest = await house.enter(id === 'story_' ? draft.id : id, actor);
    guest.say({ type: 'hello', client: 'someone01', version: null });
    expect(await guest.closed()).toBe(code);
    expect(guest.heard).toEqual([]);
  });

  it.each([
    ['what is no JSON', 'hello'],
    ['a message of another kind', '{"type":"drop"}'],
    ['a message with more than it may hold', '{"type":"away","and":1}'],
    ['steps before hello', JSON.stringify(typed(1, 'A'))],
    ['a client’s name that is none', '{"type":"hello","client":"<b>","version":null}'],
    ['bytes', Buffer.from([1, 2, 3])],
  ])('sends away who says %s', async (_, text) => {
    const guest = await house.enter(draft.id, reporter);
    guest.sayText(text);
    expect(await guest.closed()).toBe(closing.unreadable);
    expect((await house.story(draft.id)).version).toBe(1);
  });

  it('sends away who says too much, and goes on for the others', async () => {
    const [one, other] = await bothIn();
    for (let count = 0; count < 500; count++) other.say({ type: 'away' });
    expect(await other.closed()).toBe(closing.tooFast);
    one.say(typed(1, 'A'));
    expect(await one.hear('steps')).toMatchObject({ version: 1 });
  });

  it('lets one session have so many texts open and no more, says so, and takes others in', async () => {
    const first = await house.enter(draft.id, reporter);
    for (let count = 1; count < mostOpen; count++) await house.enter(draft.id, reporter);
    const late = await house.enter(draft.id, reporter);
    expect(await late.closed()).toBe(closing.tooMany);
    const other = await house.enter(draft.id, editor);
    other.say({ type: 'hello', client: 'editor001', version: null });
    await other.hear('welcome');
    first.leave();
    await expect
      .poll(async () => {
        const again = await house.enter(draft.id, reporter);
        again.say({ type: 'hello', client: 'reporter1', version: null });
        return Promise.race([again.closed(), again.hear('welcome').then(({ type }) => type)]);
      })
      .toBe('welcome');
  });

  it('opens no socket for a page of another site, nor without a session', async () => {
    expect(await house.refused(draft.id, { origin: 'https://evil.example' })).toBe(403);
    expect(await house.refused(draft.id, { cookie: 'dateline=nobody' })).toBe(401);
    expect(await house.refused('story_' as StoryId, {})).toBe(404);
  });

  it('leaves no room behind', async () => {
    const [one, other] = await bothIn();
    expect(house.rooms.size).toBe(1);
    one.leave();
    other.leave();
    await expect.poll(() => house.rooms.size).toBe(0);
  });
});

function typed(version: number, text: string) {
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } };
  return { type: 'steps', version, steps: [step] };
}

async function bothIn() {
  const one = await house.enter(draft.id, reporter);
  one.say({ type: 'hello', client: 'reporter1', version: null });
  await one.hear('people');
  const other = await house.enter(draft.id, editor);
  other.say({ type: 'hello', client: 'editor001', version: null });
  await other.hear('people');
  await one.hear('people');
  return [one, other] as const;
}

type House = Awaited<ReturnType<typeof openHouse>>;

function signedInAs(actor: Actor): SignedIn {
  return { actor, staff: { id: actor.ref as StaffId, name: `Name of ${actor.role}`, language: en } } as SignedIn;
}

/** The newsroom on a port of its own; whose cookie is the name of their role is signed in. */
async function openHouse() {
  const desk: TestDesk = await openTestDesk();
  const people = new Map([reporter, editor, contributor].map((actor) => [actor.role as string, signedInAs(actor)]));
  const enter = async (secret: string) => people.get(secret) ?? null;
  const faults: unknown[] = [];
  const report = (fault: unknown) => faults.push(fault);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const rooms = openRooms({ desk, enter, report });
  const newsroom = await createNewsroom({
    desk,
    files: pictureFilesInMemory(),
    sample: noSample,
    live: async () => ok({ at: desk.clock(), milliseconds: 1 }),
    origin,
    enter,
    pageSettings: { origin: 'http://localhost:4000', assets: () => ({ css: '', script: '', icon: '', manifest: '' }) },
    assets: { css: builtFile(), paperCss: builtFile(), islands: {} },
    report,
    upgrades: rooms,
  });
  server.on('request', newsroom.listener);
  server.on('upgrade', newsroom.upgrade);
  const open = (story: StoryId, headers: Record<string, string>) =>
    new WebSocket(`ws://localhost:${port}/newsroom/stories/${story}/together`, { headers: { origin, ...headers } });
  return {
    desk,
    people,
    rooms,
    story: async (id: StoryId) => (await desk.archive.read((reader) => reader.story(id))) as Story,
    enter: async (story: StoryId, actor: Actor) => {
      const socket = open(story, { cookie: `dateline=${actor.role}` });
      const guest = listener(socket);
      await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
      return guest;
    },
    refused: (story: StoryId, headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const socket = open(story, { cookie: 'dateline=reporter', ...headers });
        socket.once('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0));
        socket.once('open', () => reject(new Error('It was opened.')));
        socket.on('error', () => {});
      }),
    async [Symbol.asyncDispose]() {
      await rooms[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await newsroom[Symbol.asyncDispose]();
      await desk[Symbol.asyncDispose]();
      expect(faults).toEqual([]);
    },
  };
}

/** A socket whose messages are heard one after the other, each kind in its order. */
function listener(socket: WebSocket) {
  const heard: Told[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  const code = new Promise<number>((resolve) => socket.once('close', resolve));
  return {
    heard,
    say: (message: object) => socket.send(JSON.stringify(message)),
    sayText: (text: string | Buffer) => socket.send(text),
    leave: () => socket.terminate(),
    closed: () => code,
    hear: async <Type extends Told['type']>(type: Type): Promise<Extract<Told, { type: Type }>> => {
      const find = () => heard.findIndex((message) => message.type === type);
      await expect.poll(find, { timeout: 30_000, interval: 10 }).toBeGreaterThanOrEqual(0);
      return heard.splice(find(), 1)[0] as Extract<Told, { type: Type }>;
    },
  };
}
