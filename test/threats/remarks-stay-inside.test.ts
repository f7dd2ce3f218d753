import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createToken } from '../../src/accounts/create-token.ts';
import { allRoutes } from '../../src/api/all-routes.ts';
import { archiveFile } from '../../src/archive/sqlite/open-archive.ts';
import { answerRemark } from '../../src/desk/answer-remark.ts';
import { makeNote } from '../../src/desk/make-note.ts';
import { makeSuggestion } from '../../src/desk/make-suggestion.ts';
import { resolveNote } from '../../src/desk/resolve-note.ts';
import { saveStory } from '../../src/desk/save-story.ts';
import { sharePreview } from '../../src/desk/share-preview.ts';
import { updateStory } from '../../src/desk/update-story.ts';
import { days, minutes, shift } from '../../src/kit/instant.ts';
import { storyDocument } from '../../src/story/document.ts';
import { askEverywhere, everywhere, sayers } from '../site/everywhere.ts';
import { done, type PaperWithCast, paragraph, publish, startPaper } from '../site/paper.ts';

/** What the staff say of a story reaches no reader, by no way: the word below stands in notes, answers, suggestions and reasons alone. */
const canary = 'zqcanary';

async function notedPaper(): Promise<PaperWithCast & { readonly path: string; readonly story: `story_${string}` }> {
  const paper = await startPaper();
  const { desk } = paper.app;
  const byline = [{ contributor: paper.ada, role: 'words' }] as const;
  const fields = { topics: [paper.floods], series: paper.longWater, byline };
  const { story, path } = await publish(paper, {
    headline: 'The harbour at noon',
    body: 'Calm water at noon.',
    fields,
  });
  const note = { story: story.id, passage: { words: 'Calm water' }, text: `${canary} first` };
  const { remark } = done(await makeNote(desk, paper.editor, note));
  done(await answerRemark(desk, paper.editor, { story: story.id, remark: remark.id, text: `${canary} second` }));
  done(await makeNote(desk, paper.editor, { ...note, text: `${canary} third` }));
  done(await resolveNote(desk, paper.editor, { story: story.id, remark: remark.id }));
  const words = { story: story.id, passage: { words: 'noon.' }, words: `${canary}.`, reason: `${canary} fourth` };
  done(await makeSuggestion(desk, paper.editor, words));
  paper.advance(minutes(5));
  const to = storyDocument('The harbour at one', '', [paragraph('Calm water at noon, and wind at one.')]);
  const saved = done(await saveStory(desk, paper.editor, { story: story.id, seen: story.version, document: { to } }));
  const waive = { gates: ['open-notes', 'open-suggestions'], why: 'It can wait.' } as const;
  done(await updateStory(desk, paper.editor, { story: story.id, seen: saved.story.version, waive, note: 'Wind.' }));
  paper.advance(minutes(5));
  return { ...paper, path: path ?? '', story: story.id };
}

test('no page, list, feed, sitemap, search, change history, preview or answer of the API that is not about remarks says a word of it', async () => {
  await using paper = await notedPaper();
  const { desk } = paper.app;
  const until = shift(paper.now(), days(1));
  const { secret } = done(await sharePreview(desk, paper.editor, { story: paper.story, note: '', until }));
  const addresses = [
    ...everywhere,
    paper.path,
    `${paper.path}?changes`,
    `/search?q=${canary}`,
    `/preview/${secret}`,
    `/cards/${paper.story}/00000000000000000000.png`,
  ];
  const replies = await askEverywhere(paper, addresses);
  expect(replies.get(paper.path)?.text).toContain('wind at one');
  expect(replies.get(`${paper.path}?changes`)?.text).toContain('Wind.');
  expect(replies.get(`/preview/${secret}`)?.text).toContain('wind at one');
  // The search says again what was asked for.
  expect(sayers(replies, new RegExp(canary))).toEqual([`/search?q=${canary}`]);
  expect(replies.get(`/search?q=${canary}`)?.text).toContain('Nothing was found');

  const token = done(
    await createToken(desk, paper.editor, { name: 'all', role: 'administrator', sections: [], expiresAt: until }),
  );
  const headers = { authorization: `Bearer ${token.secret}` };
  // Where remarks themselves are asked for, they are told to the staff's own programs.
  const others = allRoutes.filter(({ method, path }) => method === 'GET' && !path.includes('/remarks'));
  for (const { path, method } of others) {
    const target = `/api/v1${path}`.replace(/[:{](?:story|id)\}?/, paper.story).replaceAll(/[:{]\w+\}?/g, 'x');
    expect((await paper.get(target, { headers })).text, `${method} ${target}`).not.toContain(canary);
  }
});

test('nor does anything that is kept: only the table of the remarks themselves holds it', async () => {
  await using paper = await notedPaper();
  const database = new Database(join(paper.dataFolder, archiveFile), { readonly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const rowsOf = (table: string) => database.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][];
  expect(tables.filter((table) => rowsOf(table).some((row) => row.some(holds)))).toEqual(['remarks']);
  database.close();
});

function holds(value: unknown): boolean {
  if (Buffer.isBuffer(value)) return value.includes(canary);
  return String(value).includes(canary);
}
