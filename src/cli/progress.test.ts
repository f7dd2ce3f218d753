import { describe, expect, test } from 'vitest';
import { progressBar, progressLine } from './progress.ts';

function terminal(isTTY = true) {
  const written: string[] = [];
  return { isTTY, columns: 100, written, write: (text: string) => written.push(text) };
}

describe('a progress bar', () => {
  test('tells how far, how fast, and how long still', () => {
    expect(progressLine('Backing up', 1200, 2400, 4, 100)).toBe(
      `Backing up ▕${'█'.repeat(20)}${'░'.repeat(20)}▏ 50 %  1,200 of 2,400  300/s  4 s left`,
    );
    expect(progressLine('Making', 1, 4, 2, 100)).toMatch(/25 % {2}1 of 4 {2}0\.5\/s {2}6 s left$/);
    expect(progressLine('Making', 10, 100_000, 1, 100)).toMatch(/2 h 46 min left$/);
    expect(progressLine('Making', 10, 1000, 1, 100)).toMatch(/1 min 39 s left$/);
  });

  test('knows no rate at the start, and no end where there is none', () => {
    expect(progressLine('Making', 0, 10, 0, 100)).toMatch(/0 % {2}0 of 10 {2}0\.0\/s$/);
    expect(progressLine('Exporting', 5000, 0, 2, 100)).toBe('Exporting: 5,000  2,500/s');
  });

  test('fits a narrow terminal', () => {
    for (const columns of [20, 40, 60, 80])
      expect(progressLine('Backing up the pictures', 1, 3, 1, columns).length).toBeLessThan(columns);
  });

  test('is shown after a second, not at every step, and taken away at the end', () => {
    const place = terminal();
    let now = 0;
    const bar = progressBar('Making', 1000, place, () => now);
    for (now = 0; now < 1000; now += 10) bar.at(now);
    expect(place.written).toEqual([]);
    for (now = 1000; now < 2000; now += 10) bar.at(now);
    expect(place.written).toHaveLength(10);
    bar.end();
    expect(place.written.at(-1)).toBe('\r\x1b[2K');
  });

  test('tells at once of the next part of the work, and counts it anew', () => {
    const place = terminal();
    let now = 0;
    const bar = progressBar('Checking', 0, place, () => now);
    now = 2000;
    bar.at(500, 1000, 'Checking the log');
    now = 2010;
    bar.at(0, 0, 'Checking names');
    now = 3010;
    bar.at(10, 20, 'Checking stories');
    expect(place.written.map((text) => text.slice(5))).toEqual([
      expect.stringMatching(/^Checking the log .* 500 of 1,000/),
      'Checking names …',
      expect.stringMatching(/^Checking stories .* 10 of 20/),
    ]);
  });

  test('is never shown where nobody looks', () => {
    const place = terminal(false);
    let now = 0;
    const bar = progressBar('Making', 10, place, () => now);
    for (now = 0; now < 9000; now += 1000) bar.at(now / 1000);
    bar.end();
    expect(place.written).toEqual([]);
  });
});
