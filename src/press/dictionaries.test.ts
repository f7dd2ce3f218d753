import { expect, test, vi } from 'vitest';
import { type Key, listKey, publicationKey, storyKey } from '../archive/key.ts';
import { hours, type Instant, instant, minutes, shift } from '../kit/instant.ts';
import type { Language } from '../story/language.ts';
import { createDictionaries, type Dictionaries } from './dictionaries.ts';
import { nameDictionary } from './dictionary.ts';
import type { News } from './news.ts';

const noon = instant(hours(12));

/** Dictionaries that quote the story of their hour. */
function stock(settings: { readonly holds?: number; readonly same?: boolean } = {}) {
  const touched = new Map<Key, number>();
  const made: string[] = [];
  let head = 1;
  let fault: Error | null = null;
  let words: string | null = settings.same ? 'always the same' : null;
  const news: News = {
    get head() {
      return head;
    },
    upToDate: () => true,
    catchUp: async () => {},
    holds: (reads, seq) => reads.every((key) => (touched.get(key) ?? 0) <= seq),
    holdsUntil: () => null,
    lastChange: (now) => now,
  };
  const dictionaries = createDictionaries(news, async (name, from) => {
    if (fault) throw fault;
    made.push(`${name} ${hourOf(from)}`);
    const text = words ?? `${name} ${hourOf(from)}`;
    const quotes = [publicationKey, storyOf(hourOf(from))];
    const holdsUntil = settings.holds === undefined ? null : shift(from, settings.holds);
    return nameDictionary(
      name,
      { text, match: '/*', quotes },
      { reads: quotes, seq: head, madeAt: instant(0), heldSince: null, holdsUntil },
    );
  });
  const touch = (key: Key) => {
    head += 1;
    touched.set(key, head);
  };
  const fail = (with_: Error | null) => {
    fault = with_;
  };
  const say = (other: string) => {
    words = other;
  };
  return { dictionaries, made, touch, fail, say };
}

function hourOf(at: Instant): number {
  return at / hours(1);
}

function storyOf(hour: number): Key {
  return storyKey(`story_${hour}`);
}

function presentOf(dictionaries: Dictionaries, at: Instant, name = 'en') {
  return vi.waitUntil(() => {
    const present = dictionaries.present(name, at);
    return present?.bytes.toString() === `${name} ${Math.floor(at / hours(1))}` && present;
  });
}

test('the first who asks is not kept waiting; those who come after have it', async () => {
  const { dictionaries } = stock();
  expect(dictionaries.present('en', noon)).toBeNull();
  expect((await presentOf(dictionaries, noon)).match).toBe('/*');
});

test('it stays for an hour, and the one before is offered until the next is made', async () => {
  const { dictionaries, made } = stock();
  const first = await presentOf(dictionaries, noon);
  expect(dictionaries.present('en', shift(noon, minutes(59)))).toBe(first);
  const next = shift(noon, hours(1));
  expect(dictionaries.present('en', next)).toBe(first);
  const second = await presentOf(dictionaries, next);
  expect(second.named).not.toBe(first.named);
  expect(dictionaries.named(first.named, next)).toBe(first);
  expect(made.filter((one) => one === 'en 13')).toEqual(['en 13']);
});

test('one is found by its hash and by its file, and by nothing else', async () => {
  const { dictionaries } = stock();
  const { named, file } = await presentOf(dictionaries, noon);
  expect(dictionaries.named(named, noon)?.file).toBe(file);
  expect((await dictionaries.inFile(file, () => noon))?.named).toBe(named);
  const wrong = ['', ':', '::', named.slice(1), `${named}, ${named}`, `${named};a=1`, `:${'A'.repeat(43)}=:`, 'en 12'];
  expect(wrong.map((value) => dictionaries.named(value, noon))).toEqual(wrong.map(() => null));
});

test('those of the day before are known to a thread that has only begun', async () => {
  const { dictionaries, made } = stock();
  await presentOf(dictionaries, instant(hours(100)));
  await vi.waitUntil(() => made.length === 24);
  expect([made[0], made.at(-1)]).toEqual(['en 100', 'en 77']);
  const older = nameDictionary(
    'en',
    { text: 'en 80', match: '', quotes: [] },
    { reads: [], seq: 0, madeAt: noon, heldSince: null, holdsUntil: null },
  );
  expect(dictionaries.named(older.named, instant(hours(100)))?.bytes.toString()).toBe('en 80');
});

test('one that another thread has told of is made when its file is asked for; what nobody has told of is not there', async () => {
  const { file } = await presentOf(stock().dictionaries, noon);
  const { dictionaries, made } = stock();
  const found = await Promise.all([file, file].map((one) => dictionaries.inFile(one, () => noon)));
  expect(found.map((one) => one?.file)).toEqual([file, file]);
  expect(made.filter((one) => one === 'en 12')).toEqual(['en 12']);
  expect(await dictionaries.inFile('en.0123456789abcdef.dict', () => noon)).toBeNull();
  expect(made).toHaveLength(12);
});

test('what quotes a story is used no more once the story is touched; new lists leave it as it is', async () => {
  const { dictionaries, touch, say } = stock();
  const { named, file } = await presentOf(dictionaries, noon);
  touch(listKey({ kind: 'latest', subject: '', language: 'en' as Language }));
  expect(dictionaries.present('en', noon)?.named).toBe(named);
  touch(storyOf(12));
  expect(dictionaries.named(named, noon)).toBeNull();
  say('without that story');
  expect(await dictionaries.inFile(file, () => noon)).toBeNull();
});

test('a hash never means the dictionary that was made in the place of another', async () => {
  const { dictionaries, touch, say } = stock();
  const { named, file } = await presentOf(dictionaries, noon);
  touch(storyOf(12));
  say('other words');
  await vi.waitUntil(() => dictionaries.present('en', noon)?.bytes.toString() === 'other words');
  expect([dictionaries.named(named, noon), await dictionaries.inFile(file, () => noon)]).toEqual([null, null]);
});

test('what is let go of is there no more, and the others are', async () => {
  const { dictionaries } = stock();
  const { named } = await presentOf(dictionaries, noon);
  const hindi = await presentOf(dictionaries, noon, 'hi');
  dictionaries.letGo(new Set([storyOf(11)]));
  expect(dictionaries.named(named, noon)).not.toBeNull();
  dictionaries.letGo(new Set([storyOf(12)]));
  expect([dictionaries.named(named, noon), dictionaries.named(hindi.named, noon)]).toEqual([null, null]);
  expect((await presentOf(dictionaries, noon)).named).toBe(named);
});

test('what holds until an instant is not used from then on', async () => {
  const { dictionaries } = stock({ holds: minutes(10) });
  const { named } = await presentOf(dictionaries, noon);
  expect(dictionaries.named(named, shift(noon, minutes(9)))).not.toBeNull();
  expect(dictionaries.named(named, shift(noon, minutes(10)))).toBeNull();
});

test('one that has not changed keeps its name, so that nobody fetches it again', async () => {
  const { dictionaries } = stock({ same: true });
  const first = await vi.waitUntil(() => dictionaries.present('en', noon));
  const second = await vi.waitUntil(() => dictionaries.present('en', shift(noon, hours(1))));
  expect([second.named, second.file]).toEqual([first.named, first.file]);
});

test('one that could not be made is tried again', async () => {
  const { dictionaries, fail } = stock();
  fail(new Error('The archive cannot be read.'));
  expect(dictionaries.present('en', noon)).toBeNull();
  await Promise.resolve();
  fail(null);
  expect((await presentOf(dictionaries, noon)).bytes.toString()).toBe('en 12');
});
