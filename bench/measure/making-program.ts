import { join } from 'node:path';
import { openArchiveReadOnly } from '../../src/archive/sqlite/open-archive.ts';
import { boundHeap } from '../../src/cli/bound-heap.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { parseRequestTarget } from '../../src/kit/http/request-target.ts';
import { queryNames } from '../../src/pages/query-names.ts';
import { addressOf } from '../../src/press/address.ts';
import { createCellar } from '../../src/press/cellar.ts';
import { makeSheet } from '../../src/press/make-sheet.ts';
import { followNews } from '../../src/press/news.ts';
import { openPlateStore } from '../../src/press/plate-store.ts';
import { archiveOf } from './archive.ts';
import { passingFolder } from './folders.ts';
import type { Making } from './making.ts';
import { builtSiteReading, pageSettings } from './read-page.ts';

/** Makes stories' plates one after the other, and puts them into a store of its own. Nobody asks for them. */
const [stories, rounds, seconds] = process.argv.slice(2).map(Number) as [number, number, number];
boundHeap();
const { folder, stories: paths } = await archiveOf(stories);
const { editSite } = await builtSiteReading();
await using archive = await openArchiveReadOnly(folder);
using place = passingFolder();
using store = openPlateStore(join(place.path, 'plates.sqlite'), 'bench');
using cellar = createCellar(store, fail);
const news = await followNews(archive, systemClock, () => undefined);
const works = { archive, clock: systemClock, news, edit: editSite.bind(null, pageSettings) };

let next = 0;
const measured: Making[] = [];
for (let round = 0; round <= rounds; round++) {
  const [from, began, used] = [next, performance.now(), process.cpuUsage()];
  while (performance.now() - began < seconds * 1000) await makeNext();
  const { user, system } = process.cpuUsage(used);
  const perSecond = ((next - from) / (performance.now() - began)) * 1000;
  if (round > 0) measured.push({ perSecond, cpuMicroseconds: (user + system) / (next - from) });
}
process.stdout.write(JSON.stringify(measured));

async function makeNext(): Promise<void> {
  const target = parseRequestTarget(paths[next++ % paths.length] ?? '/');
  if (!target.ok) throw new Error('A story has no address.');
  const at = addressOf(target.value, queryNames);
  const sheet = await makeSheet(works, at);
  if (sheet.page !== 'story') throw new Error(`${at.address} is no story.`);
  cellar.put(at.address, sheet);
  // Sheets are stored by a timer, which no promise lets through.
  if (next % 16 === 0) await new Promise(setImmediate);
}

function fail(fault: unknown): never {
  throw fault;
}
