// Makes what browsers are sent: for every page of the paper dist/assets/site.css and site.js, for the newsroom's screens newsroom.css and
// a script for each island (src/islands/NAME.ts becomes dist/assets/islands/NAME.js). Bundled and minified.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = (...parts) => join(root, 'src', ...parts);

for (const file of ['site.css', 'site.ts']) await bundle(source('render', 'assets', file), 'assets');
await bundle(source('newsroom', 'newsroom.css'), 'assets');
for (const island of islands()) await bundle(island, join('assets', 'islands'));

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
