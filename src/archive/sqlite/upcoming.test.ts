import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '../../kit/instant.ts';
import { allMigrations } from '../migrations/all-migrations.ts';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { readUpcoming } from './upcoming.ts';

test('what is ahead is found by indexes, without going through every release that ever was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-upcoming-'));
  const asked: string[] = [];
  try {
    const onQuery = (sql: string) => void asked.push(sql);
    using connection = new Connection(join(folder, 'a.sqlite'), { purpose: 'write', cacheKiB: 1024, onQuery });
    migrate(connection, allMigrations);
    expect(readUpcoming(connection, 0 as Instant)).toEqual([]);
    const plans = asked.flatMap((sql) => {
      const holes = Array.from(sql.matchAll(/\?/g), () => 0);
      return connection.database.prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...holes);
    });
    const steps = plans.map(({ detail }) => detail);
    expect(steps.filter((step) => /\b(releases|embargoes|withdrawals)\b/.test(step))).toHaveLength(4);
    expect(steps.filter((step) => /^SCAN (releases|stories|embargoes|withdrawals)/.test(step))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
