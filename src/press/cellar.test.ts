import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Key } from '../archive/key.ts';
import { instant } from '../kit/instant.ts';
import { createCellar } from './cellar.ts';
import type { KeptSheet } from './kept-sheet.ts';
import { makePlate, unpackPlates } from './plate.ts';
import { openPlateReader } from './plate-reader.ts';
import { openPlateStore, type PlateStore, storedSheet } from './plate-store.ts';

let folder = '';
const file = () => join(folder, 'plates.sqlite');
const flood = 'story story_flood' as Key;
const river = 'story story_river' as Key;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-plates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function sheet(text: string, reads: readonly Key[]): KeptSheet {
  return {
    reads,
    seq: 7,
    madeAt: instant(5),
    heldSince: null,
    holdsUntil: null,
    page: 'story',
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    movedTo: null,
    furniture: ['masthead'],
    dictionary: 'en',
    plates: [makePlate(`<head>${text}`), 'masthead', makePlate(`<main>${text}`)],
    lasting: true,
    passing: false,
  };
}

function own({ plates }: KeptSheet): string {
  return unpackPlates(plates.filter((plate) => typeof plate !== 'string')).toString();
}

function bytesInFolder(): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

function notToFail(fault: unknown): never {
  throw fault;
}

test('a sheet is found at once, and by who opens the store later', () => {
  {
    using store = openPlateStore(file(), 'build');
    using cellar = createCellar(store, notToFail);
    cellar.put('/flood', sheet('Nine metres.', [flood]));
    expect(own(cellar.get('/flood') as KeptSheet)).toBe('<head>Nine metres.<main>Nine metres.');
  }
  using again = openPlateStore(file(), 'build');
  using reading = openPlateReader(file(), 'build');
  expect(reading.get('/flood')).toEqual(again.get('/flood'));
  expect(own(again.get('/flood') as KeptSheet)).toBe('<head>Nine metres.<main>Nine metres.');
  using newer = openPlateReader(file(), 'another build');
  expect(newer.get('/flood')).toBeNull();
});

test('what passes is not kept', () => {
  using store = openPlateStore(file(), 'build');
  using cellar = createCellar(store, notToFail);
  cellar.put('/', { ...sheet('Front', [flood]), lasting: false });
  expect(cellar.get('/')).toBeNull();
});

test('nothing that was made of a removed story stays in any file, and what was not stays', () => {
  using store = openPlateStore(file(), 'build');
  const secret = 'What must not be read any more. '.repeat(9);
  const withdrawn = storedSheet('/flood', sheet(secret, [flood]));
  const stays = storedSheet('/river', sheet('The river rises.', [river]));
  store.put([withdrawn, stays]);
  store.put([storedSheet('/river/part-two', sheet(secret, [river, flood]))]);
  const trace = String(withdrawn.packed.at(-1)).slice(-60, -20);
  expect(bytesInFolder().includes(trace)).toBe(true);
  using cellar = createCellar(store, notToFail);
  expect(cellar.get('/flood')).not.toBeNull();
  cellar.remove(new Set([flood]));
  expect(cellar.settle()).toBe(true);
  expect(['/flood', '/river/part-two'].map((address) => cellar.get(address))).toEqual([null, null]);
  expect(cellar.get('/river')).not.toBeNull();
  expect(bytesInFolder().includes(trace)).toBe(false);
});

test('a sheet that still waits to be stored is removed too', () => {
  using store = openPlateStore(file(), 'build');
  {
    using cellar = createCellar(store, notToFail);
    cellar.put('/flood', sheet('Nine metres.', [flood]));
    cellar.put('/river', sheet('It rises.', [river]));
    cellar.remove(new Set([flood]));
    expect(cellar.get('/flood')).toBeNull();
  }
  expect([store.get('/flood'), own(store.get('/river') as KeptSheet)]).toEqual([
    null,
    '<head>It rises.<main>It rises.',
  ]);
});

test('a store that fails costs nobody an answer, is told of once, and what is to be removed is not forgotten', () => {
  const faults: unknown[] = [];
  const removed: (Key | 'everything')[] = [];
  let fails = true;
  const fail = () => {
    if (fails) throw new Error('The disk is full.');
  };
  const store: PlateStore = {
    get: () => {
      fail();
      return null;
    },
    put: fail,
    remove: (gone) => {
      fail();
      removed.push(...(gone === 'everything' ? [gone] : gone));
    },
  };
  const cellar = createCellar(store, (fault) => faults.push(fault));
  expect(cellar.get('/flood')).toBeNull();
  cellar.put('/flood', sheet('Nine metres.', [flood]));
  cellar[Symbol.dispose]();
  cellar.remove(new Set([flood]));
  cellar.remove(new Set([river]));
  expect(cellar.settle()).toBe(false);
  expect(faults).toHaveLength(1);
  fails = false;
  expect(cellar.settle()).toBe(true);
  expect(removed).toEqual([flood, river]);
  for (const gone of [new Set([flood]), 'everything', new Set([river])] as const) {
    fails = true;
    cellar.remove(gone);
  }
  fails = false;
  expect(cellar.settle()).toBe(true);
  expect(removed).toEqual([flood, river, 'everything']);
  fails = true;
  expect(cellar.get('/flood')).toBeNull();
  expect(faults).toHaveLength(3);
});

test.each<[string, () => void]>([
  ['is no store', () => writeFileSync(file(), 'This was something else. '.repeat(100))],
  [
    'has an older form',
    () => new Database(file()).exec('CREATE TABLE sheets (key INTEGER PRIMARY KEY, address TEXT)').close(),
  ],
])('a file that %s is replaced', (_, write) => {
  write();
  using store = openPlateStore(file(), 'build');
  store.put([storedSheet('/flood', sheet('Nine metres.', [flood]))]);
  expect(store.get('/flood')).not.toBeNull();
});
