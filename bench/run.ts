import { complain } from '../src/cli/terminal.ts';

type Bench = (args: readonly string[]) => Promise<void>;

/** Every bench by its name; only the one that is run is loaded. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  archive: async () => (await import('./archive.ts')).benchArchive,
  generate: async () => (await import('./generate.ts')).benchGenerate,
  pages: async () => (await import('./pages.ts')).benchPages,
  plates: async () => (await import('./plates.ts')).benchPlates,
  publish: async () => (await import('./publish.ts')).benchPublish,
  editor: async () => (await import('./editor.ts')).benchEditor,
  memory: async () => (await import('./memory.ts')).benchMemory,
  screens: async () => (await import('./screens.ts')).benchScreens,
  start: async () => (await import('./start.ts')).benchStart,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load) await (await load())(args);
else {
  complain(`npm run bench -- ${Object.keys(benches).join('|')} [--stories N] [--json]`);
  process.exitCode = 2;
}
