import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../kit/hash.ts';
import { allMigrations } from './all-migrations.ts';
import checksums from './checksums.json' with { type: 'json' };

describe('the migrations', () => {
  it('are numbered from 1 without a gap, as their files are', () => {
    expect(allMigrations.map(({ number }) => number)).toEqual(allMigrations.map((_, index) => index + 1));
    const files = readdirSync(import.meta.dirname).filter((file) => /^\d/.test(file));
    const names = allMigrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`);
    expect(files.sort()).toEqual(names);
  });

  it('are what they were when they were released', () => {
    const found = Object.fromEntries(allMigrations.map(({ name, sql }) => [name, sha256(sql)]));
    expect(found, 'A released migration is never changed: add another.').toEqual(checksums);
  });
});
