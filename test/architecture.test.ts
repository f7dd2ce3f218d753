import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as rules from './architecture/rules.ts';
import { readSources, readTree } from './architecture/tree.ts';

const house = readSources(readTree(dirname(dirname(fileURLToPath(import.meta.url))), ['src', 'test', 'bench']));

describe('the house', () => {
  test.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(house)).toEqual([]);
  });
});

/** What a rule says of a small tree: path to text. */
function judge(rule: rules.Rule, tree: Readonly<Record<string, string>>): readonly string[] {
  return rule(readSources(new Map(Object.entries(tree))));
}

describe('each rule can fail', () => {
  test('a file outside the rooms', () => {
    expect(judge(rules.everyFileStandsInARoom, { 'src/attic/box.ts': '' })).toHaveLength(1);
    expect(judge(rules.everyFileStandsInARoom, { 'src/attic.ts': '' })).toHaveLength(1);
    expect(judge(rules.everyFileStandsInARoom, { 'src/kit/clock.ts': '', 'src/app.ts': '' })).toEqual([]);
  });

  test.each([
    ['an import', `import { a } from '../desk/a.ts';`],
    ['an import of a type', `import type { A } from '../desk/a.ts';`],
    ['an import for its effect', `import '../desk/a.ts';`],
    ['a re-export', `export { a } from '../desk/a.ts';`],
    ['a re-export of everything', `export * from '../desk/a.ts';`],
    ['a dynamic import', `const a = await import('../desk/a.ts');`],
    ['an inline type', `export type A = import('../desk/a.ts').A;`],
  ])('a wrong arrow by %s', (_, text) => {
    expect(judge(rules.importsGoOneWay, { 'src/story/a.ts': text })).toEqual([
      'src/story/a.ts may not import src/desk/a.ts',
    ]);
    expect(judge(rules.importsGoOneWay, { 'src/api/a.ts': text, 'src/story/a.test.ts': text })).toEqual([]);
  });

  test('an import in a comment or a string is none', () => {
    const text = `// import '../desk/a.ts'\nexport const a = "import '../desk/a.ts'";`;
    expect(judge(rules.importsGoOneWay, { 'src/story/a.ts': text })).toEqual([]);
  });

  test('a page that takes more of the pictures than their read side', () => {
    const page = (file: string) => ({ 'src/pages/home.ts': `import { x } from '../pictures/${file}';` });
    expect(judge(rules.importsGoOneWay, page('add-picture.ts'))).toHaveLength(1);
    expect(judge(rules.importsGoOneWay, page('render-picture.ts'))).toEqual([]);
  });

  test('a circle of imports, even one of types', () => {
    const circle = {
      'src/kit/a.ts': `import { b } from './b.ts';`,
      'src/kit/b.ts': `import type { A } from './a.ts';`,
    };
    expect(judge(rules.noImportCircles, circle)).toEqual(['src/kit/a.ts -> src/kit/b.ts -> src/kit/a.ts']);
    const diamond = {
      'src/kit/a.ts': `import './b.ts'; import './c.ts';`,
      'src/kit/b.ts': `import './d.ts';`,
      'src/kit/c.ts': `import './d.ts';`,
      'src/kit/d.ts': '',
    };
    expect(judge(rules.noImportCircles, diamond)).toEqual([]);
  });

  test('a package in a room that may not use it', () => {
    const parts = { 'src/story/a.ts': `import { z } from 'zod';`, 'src/kit/b.ts': `import sharp from 'sharp/lib/x';` };
    expect(judge(rules.packagesStayInTheirRooms, parts)).toEqual([
      'src/story/a.ts may not use the package zod',
      'src/kit/b.ts may not use the package sharp',
    ]);
    const rest = {
      'src/story/a.ts': `import { Schema } from 'prosemirror-model';`,
      'src/render/b.ts': `import { h } from 'preact/jsx-runtime';`,
      'src/kit/c.ts': `import { readFileSync } from 'node:fs';`,
    };
    expect(judge(rules.packagesStayInTheirRooms, rest)).toEqual([]);
  });

  test("Node's own modules in the browser's rooms, also through kit/", () => {
    const tree = {
      'src/kit/hash.ts': `import { createHash } from 'node:crypto';`,
      'src/story/a.ts': `import { sha256 } from '../kit/hash.ts';`,
      'src/render/b.ts': `import 'fs';`,
    };
    expect(judge(rules.browserRoomsLeaveNodeAlone, tree)).toEqual([
      'src/story/a.ts -> src/kit/hash.ts imports node:crypto',
      'src/render/b.ts imports fs',
    ]);
    const erased = { ...tree, 'src/story/a.ts': `import type { Hash } from '../kit/hash.ts';`, 'src/render/b.ts': '' };
    expect(judge(rules.browserRoomsLeaveNodeAlone, erased)).toEqual([]);
  });

  test("a readers' room that knows how to write", () => {
    const tree = {
      'src/press/a.ts': `import type { Transaction } from '../archive/transaction.ts';`,
      'src/site/b.ts': `import type { DeskReader } from '../archive/desk-reader.ts';`,
      'src/desk/c.ts': `import type { Transaction } from '../archive/transaction.ts';`,
    };
    expect(judge(rules.readersRoomsCannotWrite, tree)).toHaveLength(2);
  });

  test('a look at the environment outside config.ts', () => {
    const tree = {
      'src/site/a.ts': 'process.env.PORT',
      'src/kit/b.ts': `process['env']`,
      'src/config.ts': 'process.env',
    };
    expect(judge(rules.onlyConfigReadsTheEnvironment, tree)).toHaveLength(2);
  });

  test('HTML set from a text outside raw.tsx', () => {
    const tree = {
      'src/render/a.tsx': '<p dangerouslySetInnerHTML={x} />',
      'src/newsroom/b.ts': `h('p', { 'dangerouslySetInnerHTML': x })`,
      'src/render/assets/site.ts': 'element.innerHTML = x',
      'src/render/raw.tsx': '<p dangerouslySetInnerHTML={x} />',
    };
    expect(judge(rules.onlyRawSetsInnerHtml, tree)).toHaveLength(3);
  });

  test('a word on the console outside the commands', () => {
    const tree = { 'src/desk/a.ts': 'console.log(1)', 'src/cli/b.ts': 'console.log(1)' };
    expect(judge(rules.onlyCommandsPrint, tree)).toEqual(['src/desk/a.ts writes to the console']);
  });

  test('an end of the process from inside', () => {
    expect(judge(rules.nobodyEndsTheProcess, { 'src/cli/a.ts': 'process.exit(1)' })).toHaveLength(1);
  });

  test('a default export', () => {
    const tree = { 'src/kit/a.ts': 'export default 1', 'src/kit/b.ts': 'const b = 1; export { b as default }' };
    expect(judge(rules.noDefaultExports, tree)).toHaveLength(2);
  });

  test.each([
    'src/kit/utils.ts',
    'src/kit/index.ts',
    'src/desk/story-manager.ts',
    'src/common/a.ts',
    'src/kit/aClock.ts',
    'test/helpers.ts',
  ])('the name %s', (path) => {
    expect(judge(rules.namesSayWhatIsThere, { [path]: '' })).toHaveLength(1);
  });

  test('a long file', () => {
    const text = 'x;\n'.repeat(401);
    const tree = { 'src/kit/a.ts': text, 'src/sample/stories/a.ts': text, 'src/render/words/en.ts': text };
    expect(judge(rules.filesAreShort, tree)).toEqual(['src/kit/a.ts has 401 lines, 400 are enough']);
    expect(judge(rules.filesAreShort, { 'src/kit/a.ts': 'x;\n'.repeat(400) })).toEqual([]);
  });
});
