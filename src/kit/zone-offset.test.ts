import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instant, shift } from './instant.ts';
import { zoneOffset } from './zone-offset.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Karachi',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Pyongyang',
];

function offsetByTemporal(at: Instant, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

const instants = fc.integer({ min: Date.parse('1850-01-01'), max: Date.parse('2100-01-01') }).map(instant);

test('a zone is as far from UTC as the platform says, in whatever order it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(instants, fc.constantFrom(...zones)), { maxLength: 40 }), (asked) => {
      for (const [at, zone] of asked) expect(zoneOffset(at, zone)).toBe(offsetByTemporal(at, zone));
    }),
  );
});

test('at every change of the clocks, and a millisecond before and after', () => {
  for (const zone of zones) {
    let change = Temporal.Instant.from('1900-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    while (change && change.year < 2045) {
      const at = instant(change.epochMilliseconds);
      for (const near of [at, shift(at, -1), shift(at, 1)])
        expect(zoneOffset(near, zone)).toBe(offsetByTemporal(near, zone));
      change = change.getTimeZoneTransition('next');
    }
  }
});
