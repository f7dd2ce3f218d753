import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateline, newNewspaper, newPath, root, run } from './dateline.ts';

const commands = [
  ['backup'],
  ['check'],
  ['contributor', 'add'],
  ['contributor', 'list'],
  ['contributor', 'set'],
  ['export'],
  ['generate'],
  ['import', 'page'],
  ['page', 'list'],
  ['page', 'remove'],
  ['page', 'set'],
  ['publication', 'set'],
  ['publication', 'show'],
  ['restore'],
  ['sample'],
  ['section', 'add'],
  ['section', 'list'],
  ['section', 'set'],
  ['series', 'add'],
  ['serve'],
  ['start-newspaper'],
  ['token', 'create'],
  ['token', 'list'],
  ['token', 'revoke'],
  ['topic', 'add'],
];

describe('help', () => {
  test('names every command', async () => {
    const { code, out } = await dateline(['--help']);
    expect(code).toBe(0);
    for (const [name] of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each(commands)('of %s %s', async (...names) => {
    const { code, out, err } = await dateline([...names, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: dateline ${names.join(' ')}`);
    expect(out).toContain('--data <folder>');
  });
});

describe('a command that is called wrongly ends with 2, says why, and changes nothing', () => {
  test.each([
    [['exprot'], /unknown command 'exprot'\s*\(Did you mean export\?\)/],
    [['token', 'mint'], /unknown command 'mint'/],
    [['check', '--jsno'], /unknown option '--jsno'\s*\(Did you mean --json\?\)/],
    [['check', 'extra'], /too many arguments/],
    [['restore'], /missing required argument 'backup'/],
    [['token', 'create', '--name', 'x'], /required option '--role <role>' not specified/],
    [['token', 'create', '--name', 'x', '--role', 'king'], /Allowed choices are contributor, reporter/],
    [
      ['token', 'create', '--name', 'x', '--role', 'editor', '--expires', 'soon'],
      /It must be a length \(90d, 12h, 30m\)/,
    ],
    [['generate', '--stories', 'many'], /It must be a whole number/],
    [['section', 'add', 'x', '--language', 'klingon!'], /It must be a language tag/],
    [['publication', 'set', '--feeds', 'none'], /Allowed choices are full, excerpt/],
    [['page', 'set', 'x.md', '--page', 'jobs', '--title', 'x'], /Allowed choices are about, contact/],
    [['import'], /Usage: dateline import/],
    [[], /Usage: dateline/],
  ])('%j', async (args, words) => {
    const data = newPath();
    const { code, out, err } = await dateline(args.length > 1 ? [...args, '--data', data] : args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(existsSync(data)).toBe(false);
  });
});

describe('a command that finds no newspaper ends with 1 and makes none', () => {
  test.each([
    ['check'],
    ['export'],
    ['backup', 'x'],
    ['token', 'list'],
    ['section', 'add', 'News'],
    ['publication', 'show'],
    ['publication', 'set', '--name', 'x'],
    ['page', 'list'],
  ])('%s %s', async (...args) => {
    const data = newPath();
    const { code, out, err } = await dateline([...args, '--data', data]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^There is no newspaper in .*start-newspaper$/m);
    expect(existsSync(data)).toBe(false);
  });
});

test('bin/dateline runs from anywhere, through a link too, and hands on output and exit code alone', async () => {
  const data = await newNewspaper();
  const link = newPath('linked');
  const script = `ln -s '${root}/bin/dateline' '${link}' && cd / && '${link}' section list --data '${data}' && '${link}' nonsense`;
  const { code, out } = await run('sh', ['-c', script]);
  expect({ code, out }).toEqual({ code: 2, out: 'news  News\n' });
});
