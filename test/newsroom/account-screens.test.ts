import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allScreens } from '../../src/newsroom/all-screens.ts';
import { checkHtml } from './check-html.ts';
import { type DoorHouse, firstAdministrator, invited, isIn, openDoorHouse, ravi } from './door-house.ts';

let house: DoorHouse;
beforeEach(async () => {
  house = await openDoorHouse();
});
afterEach(async () => {
  expect(house.faults).toEqual([]);
  await house[Symbol.asyncDispose]();
});

describe('every screen', () => {
  test('carries nothing out that another site sent', async () => {
    const mara = await firstAdministrator(house);
    const before = await house.head();
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:4000', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:4001' },
    ];
    for (const { method, path } of allScreens) {
      if (method === 'GET') continue;
      for (const headers of foreign) {
        const type = { 'content-type': 'application/x-www-form-urlencoded' };
        const answer = await mara.browser.raw(path.replace(/:\w+/g, 'x'), { ...type, ...headers }, '');
        expect([path, answer.status]).toEqual([path, 403]);
      }
    }
    expect(await house.head()).toBe(before);
    expect(await isIn(mara)).toBe(true);
  });

  test('about staff and about the log is for those whose role it is', async () => {
    const mara = await firstAdministrator(house);
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(mara.email));
    const ofStaff = allScreens.filter(({ path }) => path.startsWith('/newsroom/staff'));
    expect(ofStaff.length).toBeGreaterThan(8);
    for (const role of ['contributor', 'reporter', 'editor', 'chief-editor']) {
      house.desk.pass(10);
      const person = { name: role, email: `${role}@courier.example` };
      const { browser } = await invited(house, mara.browser, person, { role });
      const before = await house.head();
      for (const { method, path } of ofStaff) {
        const address = path.replace(':staff', staff?.id ?? '').replace(/:\w+/g, 'x');
        const form = { role: 'administrator', name: 'X', email: 'x@y.example' };
        const answer = method === 'GET' ? await browser.get(address) : await browser.submit(address, form);
        expect([path, answer.status]).toEqual([path, 403]);
      }
      expect((await browser.get('/newsroom/audit')).status).toBe(role === 'chief-editor' ? 200 : 403);
      expect(await house.head()).toBe(before);
    }
    expect(await isIn(mara)).toBe(true);
  });

  test('is HTML as it should be, in every language', async () => {
    const begin = `/newsroom/begin/${await house.beginLink()}`;
    checkHtml((await house.browser().get(begin)).body);
    const mara = await firstAdministrator(house);
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(mara.email));
    for (const address of ['/newsroom/sign-in', '/newsroom/sign-in/recovery', '/newsroom/begin/x'])
      checkHtml((await house.browser().get(address)).body);
    for (const language of ['en', 'hi', 'ur']) {
      const saved = await mara.browser.submit('/newsroom/account', { name: 'Mara', language });
      expect(saved.body).toContain(`<html lang="${language}"`);
      checkHtml(saved.body);
      for (const address of ['/account/password', '/staff', `/staff/${staff?.id}`, '/audit', '/audit?what=stories'])
        checkHtml((await mara.browser.get(`/newsroom${address}`)).body);
    }
  });
});

describe('the log', () => {
  test('tells who was let in and who was not, and is searched by who, what and when', async () => {
    const mara = await firstAdministrator(house);
    await invited(house, mara.browser, ravi, { role: 'reporter' });
    house.desk.pass(24 * 60);
    await house.browser('203.0.113.7').post('/newsroom/sign-in', { email: ravi.email, password: 'wrong' });
    await house.browser().post('/newsroom/sign-in', { email: 'nobody@x.example', password: 'wrong' });
    const search = async (query: string) => (await mara.browser.get(`/newsroom/audit?${query}`)).body;
    const all = await search('');
    expect(all).toContain('203.0.113.7');
    expect(all).toMatch(/The door<\/bdi><\/strong> did not let in <bdi>somebody unknown/);
    expect(all).not.toContain('wrong');
    expect(all).not.toContain('nobody@x.example');
    expect(await search('what=rights')).not.toContain('did not let in');
    const staff = await house.desk.archive.read((reader) => reader.staffByEmail(ravi.email));
    const ofRavi = await search(`who=${staff?.id}&what=signIns`);
    expect(ofRavi).toMatch(/did not let in <bdi>Ravi Sen/);
    expect(ofRavi).not.toContain('somebody unknown');
    expect(await search('from=2026-11-24')).not.toContain('joined the staff');
    expect(await search('until=2026-11-23')).not.toContain('did not let in');
    for (const odd of ["who='%20or%201=1", 'what=__proto__', 'from=2026-99-99', 'before=-1', 'before=x', 'who=%00'])
      expect((await mara.browser.get(`/newsroom/audit?${odd}`)).status).toBe(200);
  });

  test('is gone through page by page', async () => {
    const mara = await firstAdministrator(house);
    for (let n = 0; n < 60; n++) {
      house.desk.pass(1);
      await house.browser().post('/newsroom/sign-in', { email: `${n}@x.example`, password: 'x' });
    }
    const numbers = (body: string) => [...body.matchAll(/number">(\d+)</g)].map(([, number]) => Number(number));
    const first = await mara.browser.get('/newsroom/audit');
    const [, older] = /href="(\/newsroom\/audit\?before=\d+)"/.exec(first.body) ?? [];
    const second = await mara.browser.get(older ?? '');
    expect(await house.desk.archive.check()).toEqual([]);
    const seen = [...numbers(first.body), ...numbers(second.body)];
    expect(seen).toEqual(Array.from({ length: await house.head() }, (_, index) => seen.length - index));
    expect(second.body).not.toContain('rel="next"');
  });
});
