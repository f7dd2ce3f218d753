import { type Chance, chanceFrom } from '../../src/cli/generate/chance.ts';
import type { MeasuredArchive } from './archive.ts';
import type { Draft, Newsdesk } from './newsdesk.ts';
import { isStill, type Readers, type Rightness, type Sight, says } from './watch-readers.ts';

/** An act, and what readers saw of it. */
export interface SeenAct {
  readonly act: 'publish' | 'update';
  readonly by: string;
  /** Milliseconds until it was acknowledged. */
  readonly acknowledged: number;
  readonly sights: readonly Sight[];
}

export interface VisibilitySettings {
  readonly archive: MeasuredArchive;
  readonly readers: Readers;
  /** By the name of the way that they write. */
  readonly desks: Readonly<Record<string, Newsdesk>>;
  readonly acts: number;
  /** Pages looked at after each act, besides the story itself and the lists that it is in. */
  readonly pages: number;
}

const paragraphs = ['Nine metres of water stood at the gates of the Lenn.', 'They held.'];

/** Publishes stories and gives them other headlines, by each desk in turn, and watches pages drawn at random after every act. */
export async function actAndWatch(settings: VisibilitySettings): Promise<readonly SeenAct[]> {
  const chance = chanceFrom(3, Date.now());
  const seen: SeenAct[] = [];
  const desks = Object.entries(settings.desks);
  for (let turn = 0; seen.length < settings.acts; turn++) {
    const [by, desk] = desks[turn % desks.length] as [string, Newsdesk];
    const name = `Gates hold ${chance.below(2 ** 31).toString(36)}`;
    const draft = await desk.draft(name, paragraphs);
    const published = await watched(settings, 'publish', by, name, chance, () => desk.publish(draft));
    const other = `${name} again`;
    const retitled = await desk.retitle(published.draft, other);
    const updated = await watched(settings, 'update', by, other, chance, () => desk.update(retitled));
    seen.push(published.seen, updated.seen);
  }
  return seen;
}

async function watched(
  { archive, readers, pages }: VisibilitySettings,
  act: SeenAct['act'],
  by: string,
  headline: string,
  chance: Chance,
  work: () => Promise<Draft>,
): Promise<{ readonly draft: Draft; readonly seen: SeenAct }> {
  const drawn = Array.from({ length: pages }, () => chance.pick(archive.stories));
  const expected = await expect(drawn, headline, readers);
  const began = performance.now();
  const draft = await work();
  const acknowledgedAt = performance.now();
  const lists = ['/', '/latest', archive.section, '/feed.xml', draft.path ?? '/'];
  for (const path of lists) expected.set(path, says(headline));
  const sights = await Promise.all(
    [...expected].map(([path, isRight]) => readers.watch(path, isRight, acknowledgedAt)),
  );
  return { draft, seen: { act, by, acknowledged: acknowledgedAt - began, sights } };
}

/** Every page in the story's language names it among the newest; every other page is to stay as it is now. */
async function expect(paths: readonly string[], headline: string, readers: Readers): Promise<Map<string, Rightness>> {
  const expected = new Map<string, Rightness>();
  for (const path of paths) {
    if (/^\/(hi|ur)\//.test(path)) expected.set(path, isStill((await readers.ask(path)).headers.etag));
    else expected.set(path, says(headline));
  }
  return expected;
}
