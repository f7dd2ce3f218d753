import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeAt } from '../../src/accounts/time-code.ts';
import { saveContributor } from '../../src/desk/save-contributor.ts';
import type { StaffId } from '../../src/story/ids.ts';
import { administrator, allowed } from '../desk/test-desk.ts';
import {
  codeSecretOn,
  type DoorHouse,
  firstAdministrator,
  invited,
  isIn,
  type Joined,
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

describe('changed rights', () => {
  let mara: Joined;
  let other: Joined;
  let page: string;
  beforeEach(async () => {
    mara = await firstAdministrator(house);
    other = await invited(house, mara.browser, ravi, { role: 'reporter' });
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(ravi.email));
    page = `/newsroom/staff/${staff?.id}`;
  });

  test.each([
    ['role', { role: 'editor' }],
    ['suspend', {}],
  ])('end sessions at once: %s', async (act, form) => {
    expect(await isIn(other)).toBe(true);
    expect((await mara.browser.post(`${page}/${act}`, form)).status).toBe(303);
    expect(await isIn(other)).toBe(false);
  });

  test('shut out who is suspended, until they are let in again', async () => {
    await mara.browser.post(`${page}/suspend`);
    const browser = house.browser();
    const answer = await browser.post('/newsroom/sign-in', { email: other.email, password });
    expect([answer.status, answer.body]).toEqual([422, expect.stringContaining('That did not match')]);
    await mara.browser.post(`${page}/reinstate`);
    expect(await isIn({ browser: await signInWith(house, other) })).toBe(true);
  });

  test('hold for the next session: a section editor has their sections', async () => {
    const { sections } = house.desk;
    await mara.browser.post(`${page}/role`, { role: 'section-editor', section: [sections.world.id] });
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(ravi.email));
    expect(staff).toMatchObject({ role: 'section-editor', sections: [sections.world.id] });
    for (const form of [
      { role: 'section-editor' },
      { role: 'owner' },
      { role: 'section-editor', section: ['section_x'] },
    ])
      expect((await mara.browser.submit(`${page}/role`, form)).body).toMatch(/role="alert"/);
    expect(await house.desk.archive.read((reader) => reader.staffByEmail(ravi.email))).toEqual(staff);
  });

  test('never leave the house without an administrator', async () => {
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(mara.email));
    for (const [act, form] of [['suspend', {}] as const, ['role', { role: 'editor' }] as const])
      expect((await mara.browser.submit(`/newsroom/staff/${staff?.id}/${act}`, form)).body).toContain(
        'This is the last administrator',
      );
    await mara.browser.post(`${page}/role`, { role: 'administrator' });
    await mara.browser.post(`/newsroom/staff/${staff?.id}/role`, { role: 'editor' });
    expect(await isIn(mara)).toBe(false);
    const second = { browser: await signInWith(house, other) };
    expect((await second.browser.submit(`${page}/suspend`)).body).toContain('This is the last administrator');
  });

  test('a new password ends the other sessions, and takes a new secret for this one', async () => {
    const elsewhere = await signInWith(house, other);
    const { browser } = other;
    const before = browser.cookies.get('dateline');
    const codeSecret = codeSecretOn(await browser.get('/newsroom/account/password'));
    const code = codeAt(codeSecret, house.desk.clock());
    const form = { password: 'another lamp at the quay', codeSecret, code };
    expect((await browser.submit('/newsroom/account/password', form)).body).toContain('The password is set');
    expect([await isIn({ browser }), await isIn({ browser: elsewhere })]).toEqual([true, false]);
    expect(browser.cookies.get('dateline')).not.toBe(before);
    const old = await house.browser().post('/newsroom/sign-in', { email: other.email, password });
    expect(old.status).toBe(422);
  });

  test('the last way of signing in cannot be taken away', async () => {
    expect((await other.browser.submit('/newsroom/account/password/remove')).body).toContain(
      'could not sign in any more',
    );
  });

  test('say who somebody is in bylines: one contributor, of whom nobody else says the same', async () => {
    const add = async (name: string) =>
      allowed(await saveContributor(house.desk, administrator, { to: { names: { en: name } } })).record.id;
    const [first, second] = [await add('R. Sen'), await add('Ravi Sen')];
    const mine = () =>
      house.desk.archive.read((reader) => reader.contributorOfStaff(page.split('/').at(-1) as StaffId));
    for (const contributor of [first, second]) {
      await mara.browser.post(`${page}/contributor`, { contributor });
      expect((await mine())?.id).toBe(contributor);
      expect((await mara.browser.get(page)).body).toContain(`<option value="${contributor}" selected`);
    }
    await mara.browser.post(`${page}/contributor`, { contributor: '' });
    expect(await mine()).toBeNull();
    expect((await mara.browser.submit(`${page}/contributor`, { contributor: 'contributor_x' })).body).toContain(
      'There is no such contributor',
    );
  });
});

describe('a link', () => {
  let mara: Joined;
  beforeEach(async () => {
    mara = await firstAdministrator(house);
  });
  const invite = async (form: object = {}) => {
    const { body } = await mara.browser.post('/newsroom/staff/invite', { ...ravi, role: 'reporter', ...form });
    return /\/newsroom\/invitation\/[\w-]{43}/.exec(body)?.[0] ?? '';
  };

  test('of an invitation makes one member of staff, with the role it was for and no other', async () => {
    const address = await invite();
    const codeSecret = codeSecretOn(await house.browser().get(address));
    const code = codeAt(codeSecret, house.desk.clock());
    const form = { name: 'R. Sen', password, codeSecret, code, email: 'evil@courier.example', role: 'administrator' };
    expect((await house.browser().post(address, form)).location).toBe('/newsroom/account');
    expect((await house.browser().post(address, form)).status).toBe(410);
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(ravi.email));
    expect(staff).toMatchObject({ name: 'R. Sen', email: ravi.email, role: 'reporter' });
    expect(await house.desk.archive.read((reader) => reader.allStaff())).toHaveLength(2);
  });

  test('works no more when it was taken back, after a week, or when another was made', async () => {
    const first = await invite();
    const second = await invite();
    expect((await house.browser().get(first)).status).toBe(410);
    const { body } = await mara.browser.get('/newsroom/staff');
    const [withdraw] = /\/newsroom\/staff\/invitations\/link_\w+\/withdraw/.exec(body) ?? [];
    expect((await mara.browser.submit(withdraw ?? '')).body).toContain('is taken back');
    expect((await house.browser().get(second)).status).toBe(410);
    const third = await invite();
    house.desk.pass(7 * 24 * 60);
    expect((await house.browser().get(third)).status).toBe(410);
  });

  test('of one kind is none of another', async () => {
    const secret = (await invite()).split('/').at(-1);
    for (const path of ['/newsroom/begin', '/newsroom/sign-in/link'])
      expect((await house.browser().get(`${path}/${secret}`)).status).toBe(410);
  });

  test('that signs in does so once, within the hour', async () => {
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(mara.email));
    const make = async () =>
      /\/newsroom\/sign-in\/link\/[\w-]{43}/.exec(
        (await mara.browser.post(`/newsroom/staff/${staff?.id}/sign-in-link`)).body,
      )?.[0] ?? '';
    const address = await make();
    const browser = house.browser();
    expect((await browser.get(address)).body).toContain('Sign in as Mara Okonjo');
    expect(await isIn({ browser })).toBe(false);
    await browser.post(address);
    expect(await isIn({ browser })).toBe(true);
    expect((await house.browser().post(address)).status).toBe(410);
    const late = await make();
    house.desk.pass(60);
    expect((await house.browser().post(late)).status).toBe(410);
  });

  test('goes by mail where there is a mail server, and is shown where it does not take it', async () => {
    for (const [takesMail, said] of [[true, 'was sent to'] as const, [false, 'could not be sent'] as const]) {
      await using other = await openDoorHouse({ takesMail });
      const { browser } = await firstAdministrator(other);
      const { body } = await browser.post('/newsroom/staff/invite', { ...ravi, role: 'reporter' });
      expect(body).toContain(said);
      expect(other.mails).toHaveLength(1);
      const [mail] = other.mails;
      expect(mail?.to).toBe(ravi.email);
      const [link] = /http:\/\/localhost:4000\/newsroom\/invitation\/[\w-]{43}/.exec(mail?.text ?? '') ?? [];
      expect((await other.browser().get(link?.replace('http://localhost:4000', '') ?? '')).status).toBe(200);
      expect(body.includes(link ?? '?')).toBe(!takesMail);
    }
  });
});
