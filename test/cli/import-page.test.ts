import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateline, newNewspaper, newPath } from './dateline.ts';

const page = `World

Lenn crests below the gates for the first time in nine years

The river stood at four metres and ten at noon on Thursday, and the gates at the Narrows stayed open.

Keepers had been called in before dawn, and were sent home with soup.

Also read: Ferry crews vote to end strike

Joaquín Bell

Recent Posts

Market hall reopens after the fire of last winter

The hall on Ropewalk opened its doors on Thursday with forty of its sixty stalls and…

1 hour ago

Petrels return to the Tern Cays in record number

Wardens counted more than nine thousand burrows in use this week, the most since…

2 hours ago
`;

const captured = ['--captured', '2024-06-01T12:00:00Z'];

describe('import page', () => {
  test('says what it understood and what it would write, and with --dry-run writes nothing', async () => {
    const data = newPath();
    const { code, out } = await dateline(['import', 'page', '-', ...captured, '--dry-run', '--data', data], page);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +1 +section +World$/m);
    expect(out).toMatch(/headline +Lenn crests below the gates/);
    expect(out).toMatch(/recent: age +1 hour ago/);
    expect(out).toContain('What would be written:');
    expect(existsSync(data)).toBe(false);
  });

  test('takes the stories in, once', async () => {
    const data = newPath();
    const first = await dateline(['import', 'page', '-', ...captured, '--data', data], page);
    expect(first.code).toBe(0);
    expect(first.out.match(/^new {2}\/world\//gm)).toHaveLength(3);
    const before = (await dateline(['export', '--data', data])).out;
    const second = await dateline(['import', 'page', '-', ...captured, '--data', data], page);
    expect(second.out.match(/^known {2}\/world\//gm)).toHaveLength(3);
    expect((await dateline(['export', '--data', data])).out).toBe(before);
    expect((await dateline(['check', '--data', data])).out).toBe('All is well.\n');
  });

  test('into an empty folder, before there is a newspaper: it starts around the stories', async () => {
    const data = newPath();
    await dateline(['import', 'page', '-', ...captured, '--data', data], page);
    const start = ['start-newspaper', '--name', 'The Narrows Post', '--zone', 'Europe/London', '--data', data];
    const other = await dateline([...start, '--language', 'ur']);
    expect(other).toMatchObject({ code: 1, out: '' });
    expect(other.err).toContain('first language is “en”');
    const begun = await dateline([...start, '--language', 'en', '--section', 'World', '--section', 'Sport']);
    expect(begun).toMatchObject({ code: 0 });
    expect((await dateline(['publication', 'show', '--data', data])).out).toContain('The Narrows Post');
    expect((await dateline(['section', 'list', '--data', data])).out).toBe('world  World\nsport  Sport\n');
    const again = await dateline(['import', 'page', '-', ...captured, '--data', data], page);
    expect(again.out.match(/^known {2}\/world\//gm)).toHaveLength(3);
    expect((await dateline([...start, '--language', 'en'])).err).toContain('is not the sample edition');
    expect((await dateline(['check', '--data', data])).out).toBe('All is well.\n');
  });

  test('dates the recent stories from the capture, and the page’s own as it is told', async () => {
    const data = await newNewspaper();
    const args = [
      '--published',
      '2022-05-16T09:00:00Z',
      '--section',
      'news',
      '--recent-section',
      'news',
      '--json',
      '--data',
      data,
    ];
    const { out } = await dateline(['import', 'page', '-', ...captured, ...args], page);
    const [{ plan, receipt, problem }] = JSON.parse(out);
    expect(problem).toBeNull();
    expect(plan.story).toMatchObject({ publishedAt: Date.parse('2022-05-16T09:00:00Z'), dateEstimated: false });
    expect(plan.recent[0]).toMatchObject({ publishedAt: Date.parse('2024-06-01T11:00:00Z') });
    expect(receipt.stories.map(({ path }: { path: string }) => path)).toEqual([
      '/news/lenn-crests-below-the-gates-for-the-first-time-in-nine-years',
      '/news/market-hall-reopens-after-the-fire-of-last-winter',
      '/news/petrels-return-to-the-tern-cays-in-record-number',
    ]);
  });

  test('takes in the pages that it can read, and names those that it cannot', async () => {
    const [data, good, broken] = [newPath(), newPath('good.txt'), newPath('broken.txt')];
    writeFileSync(good, page);
    writeFileSync(broken, Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    const { code, out, err } = await dateline([
      'import',
      'page',
      broken,
      good,
      newPath('none.txt'),
      ...captured,
      '--data',
      data,
    ]);
    expect(code).toBe(1);
    expect(out.match(/^new /gm)).toHaveLength(3);
    expect(err).toContain('UTF-8');
    expect(err).toContain('there is no such file');
  });

  test.each([
    ['nothing', ''],
    ['a single word', 'World\n'],
    ['invalid UTF-8', Buffer.from([0x48, 0xc3, 0x28])],
    ['a headline of 15 MB', `World\n\n${'flood '.repeat(2_500_000)}\n\nText.\n`],
    ['more than 16 MB', Buffer.alloc(17 * 1024 * 1024, 'a')],
  ])('refuses %s in words, and makes nothing', async (_, text) => {
    const data = newPath();
    const { code, err } = await dateline(['import', 'page', '-', '--data', data], text);
    expect(code).toBe(1);
    expect(err.trim()).not.toBe('');
    expect(err).not.toMatch(/ {4}at |should not/);
    expect(existsSync(data)).toBe(false);
  });

  test('refuses a capture that is still ahead', async () => {
    const data = newPath();
    const { code, err } = await dateline(
      ['import', 'page', '-', '--captured', '2999-01-01T00:00:00Z', '--data', data],
      page,
    );
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('still ahead') });
  });
});
