import { expect, test } from 'vitest';
import { type Instant, parseInstant } from '../instant.ts';
import { type Conditions, type Precondition, weighConditions } from './precondition.ts';

const modified = parseInstant('2026-11-23T12:00:00Z') as Instant;
const now = parseInstant('2026-11-23T13:00:00Z') as Instant;
const date = 'Mon, 23 Nov 2026 12:00:00 GMT';
const early = 'Mon, 23 Nov 2026 11:59:59 GMT';
const weigh = (conditions: Conditions, at: Instant | null = modified) => weighConditions(conditions, '"abc"', at, now);

test.each<[Conditions, Precondition]>([
  [{}, 'whole'],
  [{ ifNoneMatch: '"abc"' }, 'unchanged'],
  [{ ifNoneMatch: '*' }, 'unchanged'],
  [{ ifNoneMatch: '"x"' }, 'whole'],
  [{ ifModifiedSince: date }, 'unchanged'],
  [{ ifModifiedSince: early }, 'whole'],
  [{ ifNoneMatch: '"abc"', ifModifiedSince: early }, 'unchanged'],
  [{ ifNoneMatch: '"x"', ifModifiedSince: date }, 'whole'],
  [{ ifNoneMatch: 'abc', ifModifiedSince: date }, 'whole'],
  [{ ifNoneMatch: '', ifModifiedSince: date }, 'whole'],
  [{ ifMatch: '"abc"' }, 'whole'],
  [{ ifMatch: '"x", "abc"' }, 'whole'],
  [{ ifMatch: '*' }, 'whole'],
  [{ ifMatch: 'W/"abc"' }, 'failed'],
  [{ ifMatch: '"x"' }, 'failed'],
  [{ ifMatch: '"abc"', ifNoneMatch: '"abc"' }, 'unchanged'],
  [{ ifMatch: '"x"', ifNoneMatch: '"abc"' }, 'failed'],
  [{ ifUnmodifiedSince: date }, 'whole'],
  [{ ifUnmodifiedSince: early }, 'failed'],
  [{ ifUnmodifiedSince: 'yesterday' }, 'whole'],
  [{ ifMatch: '"abc"', ifUnmodifiedSince: early }, 'whole'],
])('%j: %s', (conditions, outcome) => {
  expect(weigh(conditions)).toBe(outcome);
});

test('where no date can be said, dates show nothing', () => {
  expect(weigh({ ifModifiedSince: date }, null)).toBe('whole');
  expect(weigh({ ifUnmodifiedSince: early }, null)).toBe('whole');
});
