import { beforeEach, describe, expect, test } from 'vitest';
import type { FileStore } from '../../src/pictures/file-store.ts';

/** What every store of files must do, whatever it keeps them on. `open` answers an empty store. */
export function fileStoreSuite(name: string, open: () => Promise<FileStore>): void {
  describe(`${name} as a store of files`, () => {
    let store: FileStore;
    const bytes = (text: string) => new TextEncoder().encode(text);
    const text = async (key: string) => {
      const found = await store.get(key);
      return found && new TextDecoder().decode(found);
    };
    const keys = (prefix?: string) => Array.fromAsync(store.list(prefix));

    beforeEach(async () => {
      store = await open();
    });

    test('gives back what was put', async () => {
      await store.put('ab/abcd', bytes('ferry at dusk'));
      expect(await text('ab/abcd')).toBe('ferry at dusk');
      expect(await store.stat('ab/abcd')).toEqual({ size: 13 });
    });

    test('gives back an empty file, and every byte there is', async () => {
      const all = Uint8Array.from({ length: 256 }, (_, i) => i);
      await store.put('empty', new Uint8Array());
      await store.put('all', all);
      expect(await store.stat('empty')).toEqual({ size: 0 });
      expect(Uint8Array.from((await store.get('all')) ?? [])).toEqual(all);
    });

    test('has nothing where nothing was put', async () => {
      await store.put('ab/abcd', bytes('x'));
      for (const key of ['none', 'ab', 'ab/abc', 'ab/abcd/e']) {
        expect(await store.get(key)).toBeNull();
        expect(await store.stat(key)).toBeNull();
      }
    });

    test('puts the new in place of the old', async () => {
      await store.put('a', bytes('old and long'));
      await store.put('a', bytes('new'));
      expect(await text('a')).toBe('new');
      expect(await keys()).toEqual(['a']);
    });

    test('keeps its own copy', async () => {
      const mine = bytes('mine');
      await store.put('a', mine);
      mine.fill(0);
      (await store.get('a'))?.fill(0);
      expect(await text('a')).toBe('mine');
    });

    test('survives many writers of one key: one of them wins, whole', async () => {
      const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(5000));
      await Promise.all(texts.map((each) => store.put('a', bytes(each))));
      expect(texts).toContain(await text('a'));
      expect(await keys()).toEqual(['a']);
    });

    test('deletes, once and again', async () => {
      await store.put('ab/c', bytes('x'));
      await store.delete('ab/c');
      await store.delete('ab/c');
      expect(await store.get('ab/c')).toBeNull();
      expect(await keys()).toEqual([]);
    });

    test('lists keys in order, by their beginning', async () => {
      for (const key of ['b', 'ab/2', 'ab/10', 'abc/1', 'a-b', 'ab/2.webp']) await store.put(key, bytes(key));
      expect(await keys()).toEqual(['a-b', 'ab/10', 'ab/2', 'ab/2.webp', 'abc/1', 'b']);
      expect(await keys('ab/')).toEqual(['ab/10', 'ab/2', 'ab/2.webp']);
      expect(await keys('ab/2')).toEqual(['ab/2', 'ab/2.webp']);
      expect(await keys('ab')).toEqual(['ab/10', 'ab/2', 'ab/2.webp', 'abc/1']);
      expect(await keys('z')).toEqual([]);
    });

    test.each([
      '',
      '/etc/passwd',
      '../up',
      'a/../../up',
      'a//b',
      'a/',
      '.hidden',
      'a/.b',
      'a\\b',
      'a\0b',
      'A',
      'a b',
      'ä',
    ])('refuses the key %j', async (key) => {
      await expect(store.put(key, bytes('x'))).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(RangeError);
      await expect(store.stat(key)).rejects.toThrow(RangeError);
      await expect(store.delete(key)).rejects.toThrow(RangeError);
    });
  });
}
