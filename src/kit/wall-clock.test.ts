import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant, minutes, shift } from './instant.ts';
import { meaningOf, parseWallClock, type WallClock, wallClock } from './wall-clock.ts';

const zones = Intl.supportedValuesOf('timeZone');

describe('a time on the wall', () => {
  test.each([
    ['2026-11-23T14:05', 'Europe/London', { kind: 'once', at: Date.parse('2026-11-23T14:05Z') }],
    ['2026-03-29T01:30', 'Europe/London', gap('2026-03-29T00:30Z', '2026-03-29T01:30Z')],
    ['2026-10-25T01:30', 'Europe/London', twice('2026-10-25T00:30Z', '2026-10-25T01:30Z')],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', twice('2026-04-04T14:45Z', '2026-04-04T15:15Z')],
    ['2011-12-30T12:00', 'Pacific/Apia', gap('2011-12-29T22:00Z', '2011-12-30T22:00Z')],
  ] as const)('%s in %s', (wall, zone, meaning) => {
    expect(meaningOf(wall, zone)).toEqual(meaning);
  });

  test.each([
    '',
    '2026-11-23',
    '2026-11-23 14:05',
    '2026-02-30T10:00',
    '2026-11-23T24:00',
    '2026-11-23T14:05:00',
    '2026-11-23T14:05Z',
    '0000-01-01T00:00',
    '9999-12-31T23:59',
    '+012026-01-01T00:00',
  ])('%j is none', (text) => {
    expect(parseWallClock(text)).toBeNull();
  });

  test('is what it was read from, in every zone, around every change of its clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1970, max: 2037 }),
        aroundChange,
        (zone, year, minute) => {
          for (const change of changesIn(zone, year)) {
            const at = shift(change, minutes(minute));
            const meaning = meaningOf(wallClock(at, zone), zone);
            if (meaning.kind === 'gap') throw new Error('What a clock said was said not to come.');
            const instants = meaning.kind === 'once' ? [meaning.at] : [meaning.earlier, meaning.later];
            expect(instants.map(minuteOf)).toContain(minuteOf(at));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('never comes where clocks are put forward and comes twice where they are put back, at every change of every zone', () => {
    let changes = 0;
    for (const zone of zones)
      for (let year = 1973; year <= 2037; year++)
        for (const change of changesIn(zone, year)) {
          const by = Math.round((offsetMinutes(change, zone) - offsetMinutes(shift(change, -1), zone)) * 60_000);
          if (by === 0) continue;
          changes++;
          const skipped = by > 0 ? shift(change, -by) : change;
          const length = Math.abs(by);
          const said = (milliseconds: number) => meaningOf(wallIn(shift(skipped, milliseconds), zone, by), zone).kind;
          const strange = by > 0 ? 'gap' : 'twice';
          expect([said(0), said(length - 60_000), said(length)], `${zone} ${change}`).toEqual([
            strange,
            strange,
            'once',
          ]);
        }
    expect(changes).toBeGreaterThan(10_000);
  });
});

/** The wall at so many milliseconds after the beginning of what is skipped or comes twice, by the clock as it was set after the change. */
function wallIn(at: Instant, zone: string, by: number): WallClock {
  if (by < 0) return wallClock(at, zone);
  const after = offsetMinutes(shift(at, by), zone);
  return new Date(at + after * 60_000).toISOString().slice(0, 16) as WallClock;
}

function offsetMinutes(at: Instant, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** Minutes before or after a change of clocks. */
const aroundChange = fc.integer({ min: -1500, max: 1500 });

/** The instants of a year at which a zone's clocks are changed. */
function changesIn(zone: string, year: number): readonly Instant[] {
  const changes: Instant[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(`${year}-01-01T00:00Z`).toZonedDateTimeISO(zone);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (!at || at.withTimeZone('UTC').year !== year) return changes;
    changes.push(instant(at.epochMilliseconds));
  }
}

/** Some zones were seconds off before 1972: a clock on the wall is read to the minute. */
function minuteOf(at: Instant): number {
  return Math.floor(at / 60_000);
}

function gap(earlier: string, later: string) {
  return { kind: 'gap', earlier: Date.parse(earlier), later: Date.parse(later) };
}

function twice(earlier: string, later: string) {
  return { kind: 'twice', earlier: Date.parse(earlier), later: Date.parse(later) };
}
