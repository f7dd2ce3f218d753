import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeAt } from '../../src/accounts/time-code.ts';
import { codeKeyFile } from '../../src/archive/sqlite/accounts/code-lock.ts';
import { days } from '../../src/kit/instant.ts';
import { allScreens } from '../../src/newsroom/all-screens.ts';
import {
  codeSecretOn,
  type DoorHouse,
  firstAdministrator,
  invited,
  isIn,
  type Joined,
  join,
  openDoorHouse,
  password,
  ravi,
  signInWith,
} from './door-house.ts';

let house: DoorHouse;
beforeEach(async () => {
  house = await openDoorHouse();
});
afterEach(async () => {
  expect(house.faults).toEqual([]);
  await house[Symbol.asyncDispose]();
});

describe('the first administrator', () => {
  test('begins by a link that works once, and only while there is nobody', async () => {
    const secret = await house.beginLink();
    const address = `/newsroom/begin/${secret}`;
    // Looking uses nothing up: mail scanners and chats look.
    for (let n = 0; n < 3; n++) expect((await house.browser().get(address)).status).toBe(200);
    const mara = await join(house, address, { name: 'Mara Okonjo', email: 'mara@courier.example' });
    expect(await isIn(mara)).toBe(true);
    for (const answer of [await house.browser().get(address), await house.browser().post(address, ravi)])
      expect([answer.status, answer.body]).toEqual([410, expect.stringContaining('does not work any more')]);
    expect(await house.beginLink()).toBeNull();
    const staff = await house.desk.archive.read((reader) => reader.allStaff());
    expect(staff.map(({ role }) => role)).toEqual(['administrator']);
  });

  test('has a new link at each start, and the one before works no more', async () => {
    const [first, second] = [await house.beginLink(), await house.beginLink()];
    expect((await house.browser().get(`/newsroom/begin/${first}`)).status).toBe(410);
    expect((await house.browser().get(`/newsroom/begin/${second}`)).status).toBe(200);
    house.desk.pass(31 * 24 * 60);
    expect((await house.browser().get(`/newsroom/begin/${second}`)).status).toBe(410);
  });

  test('is told what is missing, and nothing that was typed is lost but the password', async () => {
    const address = `/newsroom/begin/${await house.beginLink()}`;
    const browser = house.browser();
    const codeSecret = codeSecretOn(await browser.get(address));
    const form = { name: 'Mara', email: 'mara@courier.example', codeSecret, password: 'short', code: '000000' };
    const answer = await browser.post(address, form);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('at least 12 characters');
    expect(answer.body).toContain('value="mara@courier.example"');
    expect(codeSecretOn(answer)).toBe(codeSecret);
    expect(answer.body).not.toContain('short"');
    expect((await browser.post(address, { ...form, password })).body).toContain('This code is not right');
    const code = codeAt(codeSecret, house.desk.clock());
    for (const [changes, why] of [
      [{ email: 'nowhere' }, 'is not of the form name@place'],
      [{ name: ' ' }, 'The name is missing'],
      [{ name: 'x'.repeat(101) }, 'The name is too long'],
    ] as const)
      expect((await browser.post(address, { ...form, password, code, ...changes })).body).toContain(why);
    expect(await house.desk.archive.read((reader) => reader.allStaff())).toEqual([]);
  });
});

describe('a session', () => {
  let mara: Joined;
  beforeEach(async () => {
    mara = await firstAdministrator(house);
  });

  test('stays half until the second factor: it opens nothing', async () => {
    const browser = house.browser();
    const answer = await browser.post('/newsroom/sign-in', { email: mara.email, password });
    expect(answer.location).toMatch(/^\/newsroom\/sign-in\/code/);
    for (const { method, path, isOpen } of allScreens) {
      if (isOpen) continue;
      const address = path.replace(/:\w+/g, 'x');
      const tried = await (method === 'GET' ? browser.get(address) : browser.post(address));
      expect([path, tried.status, tried.location]).toEqual([path, 303, expect.stringMatching(/^\/newsroom\/sign-in/)]);
    }
    expect((await browser.json('/newsroom/account/passkeys/ask', {})).status).toBe(401);
    house.desk.pass(10);
    expect((await browser.get('/newsroom/sign-in/code')).location).toBe('/newsroom/sign-in');
    const late = await browser.post('/newsroom/sign-in/code', { code: codeAt(mara.codeSecret, house.desk.clock()) });
    expect(late.location).toMatch(/^\/newsroom\/sign-in\?/);
    expect(await isIn({ browser })).toBe(false);
  });

  test('has a new secret once it is whole, and the half one opens nothing any more', async () => {
    const browser = house.browser();
    browser.cookies.set('dateline', 'x'.repeat(43));
    house.desk.pass(1);
    await browser.post('/newsroom/sign-in', { email: mara.email, password });
    const half = browser.cookies.get('dateline');
    expect(half).not.toBe('x'.repeat(43));
    await browser.post('/newsroom/sign-in/code', { code: codeAt(mara.codeSecret, house.desk.clock()) });
    expect(browser.cookies.get('dateline')).not.toBe(half);
    expect(await isIn({ browser })).toBe(true);
    browser.cookies.set('dateline', half ?? '');
    expect(await isIn({ browser })).toBe(false);
    expect((await browser.get('/newsroom/sign-in/code')).location).toBe('/newsroom/sign-in');
  });

  test('without the key for codes, as after a restore, says what happened, and is whole by a recovery code; a new authenticator is good again', async () => {
    const { body } = await mara.browser.post('/newsroom/account/recovery-codes');
    const [recovery = ''] = /[0-9a-z]{4}(-[0-9a-z]{4}){3}/.exec(body) ?? [];
    rmSync(`${house.desk.folder}/${codeKeyFile}`);
    const browser = house.browser();
    await browser.post('/newsroom/sign-in', { email: mara.email, password });
    house.desk.pass(1);
    const told = await browser.post('/newsroom/sign-in/code', { code: codeAt(mara.codeSecret, house.desk.clock()) });
    expect([told.status, told.body]).toEqual([422, expect.stringContaining('restored without the key')]);
    await browser.post('/newsroom/sign-in/code', { code: recovery });
    expect(await isIn({ browser })).toBe(true);
    const codeSecret = codeSecretOn(await browser.get('/newsroom/account/password'));
    const code = codeAt(codeSecret, house.desk.clock());
    await browser.post('/newsroom/account/password', { password: 'quiet harbour lamp eight', codeSecret, code });
    house.desk.pass(1);
    const again = house.browser();
    await again.post('/newsroom/sign-in', { email: mara.email, password: 'quiet harbour lamp eight' });
    await again.post('/newsroom/sign-in/code', { code: codeAt(codeSecret, house.desk.clock()) });
    expect(await isIn({ browser: again })).toBe(true);
  });

  test('is kept as its hash alone', async () => {
    const secret = mara.browser.cookies.get('dateline') ?? '';
    const kept = await house.desk.archive.read(async (reader) => {
      const [staff] = await reader.allStaff();
      return JSON.stringify([staff, staff && (await reader.sessions(staff.id)), await reader.audit({ limit: 100 })]);
    });
    expect(secret).toHaveLength(43);
    expect(kept).not.toContain(secret);
  });

  test('ends after two weeks unused, and after ninety days however much it is used', async () => {
    for (let day = 0; day < 84; day += 12) {
      house.desk.pass(12 * 24 * 60);
      expect(await isIn(mara)).toBe(true);
    }
    house.desk.pass(6 * 24 * 60);
    expect(await isIn(mara)).toBe(false);
    const again = { browser: await signInWith(house, mara) };
    const kept = await house.desk.archive.read(async (reader) => {
      const staff = await reader.staffByEmail(mara.email);
      return staff && (await reader.sessions(staff.id)).length;
    });
    expect(kept, 'Sessions that are over are forgotten.').toBe(1);
    house.desk.pass(days(14) / 60_000 - 1);
    expect(await isIn(again)).toBe(true);
    house.desk.pass(days(14) / 60_000);
    expect(await isIn(again)).toBe(false);
  });

  test('ends with signing out, its owner’s wish, and all others at once', async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => undefined)).then(async () => [
      await signInWith(house, mara),
      await signInWith(house, mara),
      await signInWith(house, mara),
    ]);
    if (!one || !two || !three) throw new Error('No browsers.');
    const left = await one.post('/newsroom/sign-out');
    expect([left.location, one.cookies.has('dateline')]).toEqual(['/newsroom/sign-in', false]);
    const { body } = await two.get('/newsroom/account');
    const [, end] = /action="(\/newsroom\/account\/sessions\/session_\w+\/end)"/.exec(body) ?? [];
    expect((await two.submit(end ?? '')).body).toContain('The session is ended.');
    expect([await isIn({ browser: two }), await isIn({ browser: three })]).toEqual([true, false]);
    expect((await two.submit('/newsroom/account/sessions/end-others')).body).toContain('One session is ended.');
    expect([await isIn({ browser: two }), await isIn(mara)]).toEqual([true, false]);
  });

  test('of somebody else is not theirs to end, nor to know of', async () => {
    const other = await invited(house, mara.browser, ravi, { role: 'chief-editor' });
    const session = await house.desk.archive.read(async (reader) => {
      const staff = await reader.staffByEmail(mara.email);
      return staff && (await reader.sessions(staff.id))[0]?.id;
    });
    const answer = await other.browser.submit(`/newsroom/account/sessions/${session}/end`);
    expect(answer.body).toContain('This session is over already.');
    expect(await isIn(mara)).toBe(true);
  });

  test('that is not fresh changes nothing that one signs in with', async () => {
    house.desk.pass(16);
    const before = await house.head();
    const { body } = await mara.browser.get('/newsroom/account');
    expect(body).toContain('Sign in again');
    expect(body).not.toContain('Make recovery codes');
    for (const address of ['/recovery-codes', '/password', '/password/remove', '/passkeys/passkey_x/remove'])
      expect((await mara.browser.submit(`/newsroom/account${address}`, { password, codeSecret: 'x' })).body).toMatch(
        /Sign in again|at least|not right/,
      );
    expect((await mara.browser.json('/newsroom/account/passkeys/ask', {})).status).toBe(422);
    expect(await house.head()).toBe(before);
  });
});
