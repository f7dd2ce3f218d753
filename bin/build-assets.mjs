// Makes the two files that every page asks for: dist/assets/site.css and dist/assets/site.js, bundled and minified.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'src', 'render', 'assets');

for (const name of ['site.css', 'site.ts']) {
  const input = join(sources, name);
  if (existsSync(input)) await build(settings(input));
}

/** @returns {import('vite').InlineConfig} */
function settings(input) {
  return {
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: join(root, 'dist', 'assets'),
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
