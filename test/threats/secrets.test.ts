import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createToken } from '../../src/accounts/create-token.ts';
import { inviteStaff } from '../../src/accounts/invite-staff.ts';
import { makeBeginLink } from '../../src/accounts/make-begin-link.ts';
import { makeRecoveryCodes } from '../../src/accounts/make-recovery-codes.ts';
import { makeSignInLink } from '../../src/accounts/make-sign-in-link.ts';
import { setPassword } from '../../src/accounts/set-password.ts';
import { codeAt, newCodeSecret } from '../../src/accounts/time-code.ts';
import { codeKeyFile } from '../../src/archive/sqlite/accounts/code-lock.ts';
import { sharePreview } from '../../src/desk/share-preview.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { days, shift } from '../../src/kit/instant.ts';
import { dateline, newPath } from '../cli/dateline.ts';
import { signIn, type TestStaff } from '../newsroom/sign-in.ts';
import { draft, type PaperWithCast, startPaper } from '../site/paper.ts';

/** Canaries: everything that lets somebody in is made, shown once to whom it is for, and looked for everywhere else. */

let paper: PaperWithCast;
let admin: TestStaff;
const canaries = new Map<string, string>();

beforeAll(async () => {
  paper = await startPaper({ clock: systemClock });
  const { desk } = paper.app;
  canaries.set('link of the first administrator', done(await makeBeginLink(desk)).secret);
  admin = await signIn(desk, 'administrator', { name: 'Mara Okonjo', email: 'mara@post.example' });
  canaries.set('session', admin.secret);
  const password = 'quiet harbour lamp seven';
  const codeSecret = newCodeSecret();
  canaries.set('key of the authenticator', codeSecret);
  const code = codeAt(codeSecret, systemClock());
  const renewed = value(await setPassword(desk, admin, { password, codeSecret, code }));
  canaries.set('password', password);
  canaries.set('session after the password was set', renewed.secret);
  admin = { ...admin, session: renewed.session, secret: renewed.secret, cookie: `dateline=${renewed.secret}` };
  for (const [number, each] of value(await makeRecoveryCodes(desk, admin)).entries())
    canaries.set(`recovery code ${number}`, each);
  const invitation = { name: 'Ravi Sen', email: 'ravi@post.example', role: 'reporter', sections: [] } as const;
  canaries.set('invitation', value(await inviteStaff(desk, admin.actor, invitation)).secret);
  canaries.set('sign-in link', value(await makeSignInLink(desk, admin.actor, admin.staff.id)).secret);
  const expiresAt = shift(systemClock(), days(1));
  const token = { name: 'A reader', role: 'administrator', expiresAt } as const;
  canaries.set('token', value(await createToken(desk, paper.editor, token)).secret);
  const story = await draft(paper, { headline: 'The gates hold' });
  const shared = { story: story.id, note: 'For the court', until: expiresAt };
  canaries.set('preview', value(await sharePreview(desk, paper.editor, shared)).secret);
});
afterAll(() => paper[Symbol.asyncDispose]());

test('of none of them the data folder holds more than a hash, or what only the key beside it opens', () => {
  const files = readdirSync(paper.dataFolder).filter((name) => /\.(sqlite|sqlite-wal|lock)$/.test(name));
  const bytes = Buffer.concat(files.map((name) => readFileSync(join(paper.dataFolder, name))));
  const holds = ([, secret]: readonly [string, string]) => bytes.includes(secret);
  expect([...canaries].filter(holds).map(([what]) => what)).toEqual([]);
});

test('the key that opens the codes is its owner’s to read, and in no backup', async () => {
  const key = join(paper.dataFolder, codeKeyFile);
  expect(statSync(key).mode & 0o077).toBe(0);
  const secret = readFileSync(key, 'utf8').trim();
  const backup = newPath('backup.tar');
  expect(await dateline(['backup', backup, '--data', paper.dataFolder])).toMatchObject({ code: 0 });
  const bytes = readFileSync(backup);
  expect([secret, ...canaries.values()].filter((each) => bytes.includes(each))).toEqual([]);
  expect(bytes.includes(Buffer.from(secret, 'base64'))).toBe(false);
});

test('no command tells them again', async () => {
  const data = ['--data', paper.dataFolder];
  for (const args of [
    ['export'],
    ['staff', 'list'],
    ['staff', 'list', '--json'],
    ['token', 'list'],
    ['check', '--json'],
  ]) {
    const { code, out, err } = await dateline([...args, ...data]);
    expect([args, code]).toEqual([args, 0]);
    silent(args.join(' '), out + err);
  }
});

test('no screen, answer or figure tells them again', async () => {
  const screens = ['/newsroom/account', '/newsroom/audit', '/newsroom/staff', `/newsroom/staff/${admin.staff.id}`];
  for (const path of ['/newsroom', ...screens, '/newsroom/audit?what=signIns', '/newsroom/paper']) {
    const { status, text } = await paper.get(path, { headers: { cookie: admin.cookie } });
    expect([path, status]).toEqual([path, 200]);
    silent(path, text);
  }
  for (const path of [
    '/',
    '/feed.xml',
    '/metrics',
    '/healthz',
    '/api/v1/stories',
    '/api/v1/openapi.json',
    '/robots.txt',
  ])
    silent(path, (await paper.get(path)).text);
});

test('what fails says nothing of what was sent along', async () => {
  for (const [what, secret] of canaries) {
    const sent = encodeURIComponent(secret);
    for (const [path, headers] of [
      ['/api/v1/stories/story_nothing', { authorization: `Bearer ${secret}x` }],
      ['/newsroom/account', { cookie: `dateline=${secret}x` }],
      [`/newsroom/sign-in?to=/newsroom`, { cookie: `dateline-challenge=${sent}` }],
    ] as const) {
      const { text, headers: told } = await paper.get(path, { headers });
      for (const part of [text, JSON.stringify(told)]) expect(part.includes(secret), `${what} at ${path}`).toBe(false);
    }
  }
  expect(paper.faults).toEqual([]);
});

function silent(where: string, text: string): void {
  const told = [...canaries].filter(([, secret]) => text.includes(secret));
  expect(told.map(([what]) => `${what} at ${where}`)).toEqual([]);
}

function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

function done<T>(made: T | null): T {
  if (made === null) throw new Error('It was not made.');
  return made;
}
