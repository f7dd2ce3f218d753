// Makes what Node runs of src/: each program below, and what they share in a few files beside them. Node would look for, open and check each of
// a thousand files of the house, and of Kysely's, one by one; that took longer than all else that a start does.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** What is started by itself (`kit/program-file.ts`), and what the benches call of the site and the newsroom. */
const programs = [
  'cli/main',
  'serving-thread',
  'pictures/decode/decoder-process',
  'cli/generate/story-worker',
  'archive/sqlite/making/index-worker',
  'archive/sqlite/check/database-worker',
  'archive/sqlite/check/search-proof-worker',
  'site/edit',
  'pages/furniture',
  'newsroom/create-newsroom',
];

/** Packages that every start needs, and that are nothing but code. All others stay where npm put them. */
const takenIn = /^(kysely|preact|preact-render-to-string|commander|diff)(\/|$)/;

const bundle = await rolldown({
  input: Object.fromEntries(programs.map((name) => [name, sourceOf(name)]).filter(([, file]) => file)),
  external: (id) => /^[@a-z]/i.test(id) && !/^[a-z]:[\\/]/i.test(id) && !takenIn.test(id),
  platform: 'node',
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'shared/[name]-[hash].js',
  sourcemap: true,
});
await bundle.close();
removeOrphans(new Set(output.map(({ fileName }) => join(dist, fileName))));

function sourceOf(name) {
  return ['.ts', '.tsx'].map((ending) => join(root, 'src', name + ending)).find((file) => existsSync(file));
}

/** Removes what was built of something that is gone, so that nothing can import it. */
function removeOrphans(built) {
  for (const name of readdirSync(dist, { recursive: true })) {
    const file = join(dist, name);
    if (!/\.js(\.map)?$/.test(file) || relative(dist, file).startsWith('assets')) continue;
    if (!built.has(file.replace(/\.map$/, ''))) rmSync(file);
  }
}
