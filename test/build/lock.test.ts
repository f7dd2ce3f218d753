import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/dateline.ts';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly integrity?: string;
  readonly version?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test('the lock file names every package that a package asks for, those of other machines too, so that npm ci takes it anywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFoundFrom(path, name))
      .map((name) => `${name}, for ${path || 'this package'}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file is of this package.json: npm ci refuses any other', () => {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies } = packages[''] as Locked & { readonly devDependencies?: object };
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: wanted.dependencies,
    devDependencies: wanted.devDependencies,
  });
});

test('every package in it is told by what it holds', () => {
  const untold = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(untold.map(([path]) => path)).toEqual([]);
});

/** As Node looks for a package: beside whoever asks, then further up. */
function isFoundFrom(path: string, name: string): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isFoundFrom(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}
