/** The rooms of src/ and what each may take from: other rooms (`pictures(read)`: its read side alone), and packages. DESIGN, section 4. */
export interface Room {
  readonly from: readonly string[];
  readonly packages: readonly string[];
  /** Whether the room must run in a browser too: nothing of `node:`, not even through another room. */
  readonly browser?: true;
}

export const rooms: Readonly<Record<string, Room>> = {
  kit: { from: [], packages: [] },
  story: { from: ['kit'], packages: ['diff', 'prosemirror-model', 'prosemirror-transform', 're2js'], browser: true },
  archive: { from: ['kit', 'story'], packages: ['better-sqlite3', 'kysely'] },
  accounts: { from: ['kit', 'story', 'archive'], packages: ['@simplewebauthn/server', 'otpauth'] },
  desk: { from: ['kit', 'story', 'archive', 'accounts'], packages: [] },
  pictures: { from: ['kit', 'story', 'archive'], packages: ['exifr', 'sharp'] },
  render: { from: ['kit', 'story'], packages: ['preact', 'preact-render-to-string'], browser: true },
  pages: { from: ['kit', 'story', 'archive', 'pictures(read)', 'render'], packages: [] },
  /** It keeps its plates in a store of its own, beside the archive. */
  press: { from: ['kit', 'archive'], packages: ['better-sqlite3'] },
  site: { from: ['kit', 'story', 'archive', 'pictures(read)', 'pages', 'press'], packages: [] },
  wire: {
    from: ['kit', 'story', 'archive', 'accounts', 'desk', 'pictures'],
    packages: ['markdown-it', 'nodemailer', 'prosemirror-model'],
  },
  newsroom: {
    from: ['kit', 'story', 'archive', 'accounts', 'desk', 'render', 'pages', 'pictures', 'wire'],
    packages: ['fastify', 'preact', 'preact-render-to-string', 'uqr', 'ws', 'zod'],
  },
  /** What is alive in the newsroom's browser; bundled by itself, so nobody takes from it. */
  islands: {
    from: ['kit', 'story'],
    packages: [
      '@simplewebauthn/browser',
      'prosemirror-collab',
      'prosemirror-commands',
      'prosemirror-dropcursor',
      'prosemirror-gapcursor',
      'prosemirror-history',
      'prosemirror-inputrules',
      'prosemirror-keymap',
      'prosemirror-model',
      'prosemirror-schema-list',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
    ],
    browser: true,
  },
  api: { from: ['kit', 'story', 'archive', 'accounts', 'desk', 'pictures', 'wire'], packages: ['fastify', 'zod'] },
  sample: { from: ['kit', 'story'], packages: [] },
  config: { from: ['kit'], packages: ['zod'] },
  // What app.ts builds, and each thread that serves readers builds too.
  'readers-site': {
    from: ['config', 'kit', 'story', 'archive', 'pictures', 'render', 'pages', 'press', 'site'],
    packages: [],
  },
  'set-aside': { from: ['kit', 'archive', 'desk', 'pictures'], packages: [] },
  'serving-thread': {
    from: ['readers-site', 'config', 'kit', 'story', 'archive', 'pictures', 'render', 'pages', 'press', 'site'],
    packages: [],
  },
  app: {
    from: [
      'readers-site',
      'serving-thread',
      'set-aside',
      'config',
      'kit',
      'story',
      'archive',
      'accounts',
      'desk',
      'pictures',
      'render',
      'pages',
      'press',
      'site',
      'wire',
      'newsroom',
      'api',
    ],
    packages: ['fastify'],
  },
  cli: {
    from: [
      'app',
      'set-aside',
      'config',
      'kit',
      'story',
      'archive',
      'accounts',
      'desk',
      'pictures',
      'render',
      'pages',
      'press',
      'site',
      'wire',
      'newsroom',
      'api',
      'sample',
    ],
    packages: ['commander'],
  },
};

/** What of pictures/ the readers' side may use: nothing here adds a picture or changes one. */
export const readSides: Readonly<Record<string, readonly string[]>> = {
  pictures: [
    'src/pictures/card-texts.ts',
    'src/pictures/file-store.ts',
    'src/pictures/render-picture.ts',
    'src/pictures/story-card.ts',
  ],
};

/** Rooms that only show what is there: they do not know how to write to the archive, nor what only the desk may see. */
export const readersRooms: readonly string[] = ['pages', 'press', 'site'];
export const writersDoors: readonly string[] = ['src/archive/transaction.ts', 'src/archive/desk-reader.ts'];
