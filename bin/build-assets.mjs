// Makes what browsers are sent: for every page of the paper dist/assets/site.css and site.js, for the newsroom's screens newsroom.css and
// a script for each island (src/islands/NAME.ts becomes dist/assets/islands/NAME.js). Bundled and minified; beside each stands what is sent of
// it (NAME.js.br, NAME.js.gz), so that nobody waits for the first to ask.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = (...parts) => join(root, 'src', ...parts);

for (const file of ['site.css', 'site.ts']) await bundle(source('render', 'assets', file), 'assets');
await bundle(source('newsroom', 'newsroom.css'), 'assets');
for (const island of islands()) await bundle(island, join('assets', 'islands'));

for (const file of built()) compress(file);

/** The entry files of the islands; what several share stands in folders beside them. */
function islands() {
  const folder = source('islands');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

async function bundle(input, folder) {
  if (existsSync(input)) await build(settings(input, join(root, 'dist', folder)));
}

function built() {
  const folder = join(root, 'dist', 'assets');
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.(css|js)$/.test(file))
    .map((file) => join(folder, file));
}

/** @param {string} file */
function compress(file) {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/** @returns {import('vite').InlineConfig} */
function settings(input, outDir) {
  return {
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      // The browsers that know light-dark(): for older ones the look brings the day's colours itself, and theirs would be written twice.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5', 'ios17.5'],
      cssMinify: 'lightningcss',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        output: {
          format: input.endsWith('.css') ? 'es' : 'iife',
          entryFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  };
}
