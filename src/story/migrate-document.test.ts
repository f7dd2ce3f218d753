import { describe, expect, it } from 'vitest';
import type { JsonNode, NodeKind } from './block/kind.ts';
import { versionOf } from './block/kind.ts';
import { migrateDocument } from './migrate-document.ts';
import { parseBody, parseDocument } from './parse-document.ts';
import { documentVersionNumber, nodeKinds } from './schema.ts';

/** A kind that has changed twice: `big` became `level`, then its text became an attribute. */
const banner: NodeKind = {
  name: 'banner',
  words: 'banner',
  spec: {},
  migrations: [
    {
      version: 2,
      migrate: ({ attrs, ...node }) => ({ ...node, attrs: { level: attrs?.['big'] ? 2 : 3 } }),
      example: {
        before: { type: 'banner', attrs: { big: true }, content: [{ type: 'text', text: 'Now' }] },
        after: { type: 'banner', attrs: { level: 2 }, content: [{ type: 'text', text: 'Now' }] },
      },
    },
    {
      version: 4,
      migrate: ({ attrs, content, type }) => ({
        type,
        attrs: { ...attrs, text: (content as { text: string }[]).map(({ text }) => text).join('') },
      }),
      example: {
        before: { type: 'banner', attrs: { level: 2 }, content: [{ type: 'text', text: 'Now' }] },
        after: { type: 'banner', attrs: { level: 2, text: 'Now' } },
      },
    },
  ],
};

/** A kind whose migration sees its children as migrated already. */
const box: NodeKind = {
  name: 'box',
  words: 'box',
  spec: {},
  migrations: [
    {
      version: 2,
      migrate: (node) => ({
        ...node,
        attrs: { levels: node.content?.map((child) => (child as JsonNode).attrs?.['level']) },
      }),
      example: { before: { type: 'box', content: [] }, after: { type: 'box', content: [], attrs: { levels: [] } } },
    },
  ],
};

const kinds = [banner, box];
const written = (big: boolean) => ({ type: 'banner', attrs: { big }, content: [{ type: 'text', text: 'Now' }] });
const migrate = (json: unknown, from: number, to = 4) => migrateDocument(json, from, kinds, to);

describe('a document written in an older version', () => {
  it('goes through every migration since, in order', () => {
    expect(migrate(written(true), 1)).toEqual({ type: 'banner', attrs: { level: 2, text: 'Now' } });
    expect(migrate(written(true), 1, 3)).toEqual({ ...written(true), attrs: { level: 2 } });
    expect(migrate({ ...written(true), attrs: { level: 3 } }, 2)).toEqual({
      type: 'banner',
      attrs: { level: 3, text: 'Now' },
    });
  });

  it('is changed wherever the kind stands, what is within first', () => {
    expect(migrate([{ type: 'box', content: [written(true), written(false)] }], 1)).toEqual([
      {
        type: 'box',
        attrs: { levels: [2, 3] },
        content: [
          { type: 'banner', attrs: { level: 2, text: 'Now' } },
          { type: 'banner', attrs: { level: 3, text: 'Now' } },
        ],
      },
    ]);
  });

  it('is not changed itself', () => {
    const document = Object.freeze([Object.freeze(written(true))]);
    expect(migrate(document, 1)).not.toBe(document);
    expect(document).toEqual([written(true)]);
  });

  it('is handed on as it is where it has the present version, or does not look like a document', () => {
    const present = [{ type: 'banner', attrs: { level: 2, text: 'Now' } }];
    expect(migrate(present, 4)).toBe(present);
    for (const json of [null, 7, 'box', { type: 7 }, { content: [1] }, [null]]) expect(migrate(json, 1)).toEqual(json);
  });

  it('may be of hostile depth', () => {
    let deep: unknown = written(true);
    for (let level = 0; level < 100_000; level++) deep = { type: 'x', content: [deep] };
    expect(() => migrate(deep, 1)).not.toThrow();
  });
});

describe.each([
  { of: 'the schema', all: nodeKinds, version: documentVersionNumber },
  { of: 'this test', all: kinds, version: 4 },
])('every migration of $of', ({ all, version }) => {
  const migrations = all.flatMap((kind) => (kind.migrations ?? []).map((migration) => ({ kind, ...migration })));

  it('turns its example as it says', () => {
    for (const { kind, version, example } of migrations)
      expect(migrateDocument(example.before, version - 1, [kind], version)).toEqual(example.after);
  });

  it('stands in order, each for a version of its own, none beyond the present one', () => {
    for (const kind of all) {
      const versions = (kind.migrations ?? []).map((migration) => migration.version);
      expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
      expect(versions.every((own) => own >= 2 && own <= version)).toBe(true);
    }
    expect(Math.max(...all.map(versionOf))).toBe(version);
  });
});

it('the newest example of each kind that has migrations is a block of today', () => {
  for (const { migrations } of nodeKinds) {
    const newest = migrations?.at(-1);
    if (newest) expect(parseBody([newest.example.after]).ok).toBe(true);
  }
});

it('reading a document takes the version it was written in', () => {
  const document = { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'body' }] };
  expect(parseDocument(document, documentVersionNumber).ok).toBe(true);
  expect(documentVersionNumber).toBe(1);
});
