import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeAt } from '../../src/accounts/time-code.ts';
import { days } from '../../src/kit/instant.ts';
import { allScreens } from '../../src/newsroom/all-screens.ts';
import { checkHtml } from './check-html.ts';
import {
  codeSecretOn,
  type DoorHouse,
  firstAdministrator,
  invited,
  type Joined,
  join,
  openDoorHouse,
  password,
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

const isIn = async ({ browser }: Pick<Joined, 'browser'>) => (await browser.get('/newsroom/account')).status === 200;
const ravi = { name: 'Ravi Sen', email: 'ravi@courier.example' };

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

  test('say who somebody is in bylines, and that of one alone', async () => {
    const page1 = await mara.browser.get(page);
    const [, contributor] = /value="(contributor_\w+)"/.exec(page1.body) ?? [];
    if (!contributor) return;
    await mara.browser.post(`${page}/contributor`, { contributor });
    expect((await mara.browser.get(page)).body).toContain(`value="${contributor}" selected`);
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

describe('who tries to get in', () => {
  let mara: Joined;
  beforeEach(async () => {
    mara = await firstAdministrator(house);
    house.desk.pass(60);
  });
  const tell = (body: string) => body.replaceAll(/ value(="[^"]*")?/g, '');

  test('is told the same of an address that somebody has and of one that nobody has', async () => {
    const answers = [];
    for (const email of [mara.email, 'nobody@courier.example', 'no address', '', `${'x'.repeat(3000)}@y`]) {
      const before = await house.head();
      const { status, body } = await house
        .browser()
        .post('/newsroom/sign-in', { email, password: 'wrong password here' });
      answers.push({ status, body: tell(body), written: (await house.head()) - before });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 422, written: 1 });
    const recovery = [];
    for (const email of [mara.email, 'nobody@courier.example']) {
      const { status, body } = await house
        .browser()
        .post('/newsroom/sign-in/recovery', { email, code: '0a1b-2c3d-4e5f-6g7h' });
      recovery.push(JSON.stringify([status, tell(body)]));
    }
    expect(new Set(recovery).size).toBe(1);
  });

  test('is let try an account eight times, known or not, then once a minute', async () => {
    for (const email of [mara.email, 'nobody@courier.example']) {
      const statuses = [];
      for (let n = 0; n < 10; n++) {
        const answer = await house.browser(`198.51.100.${n}`).post('/newsroom/sign-in', { email, password: 'x' });
        statuses.push(answer.status);
      }
      expect(statuses).toEqual([...Array(8).fill(422), 429, 429]);
    }
    const wait = await house.browser().post('/newsroom/sign-in', { email: mara.email, password });
    expect([wait.status, wait.headers['retry-after']]).toEqual([429, '60']);
    expect(wait.body).toContain('Too many tries. Wait 60 seconds');
    house.desk.pass(1);
    expect(await isIn({ browser: await signInWith(house, mara) })).toBe(true);
  });

  test('is let try from one network thirty times, whatever is tried', async () => {
    const statuses = [];
    for (let n = 0; n < 40; n++)
      statuses.push(
        (await house.browser('2001:db8::1').post('/newsroom/sign-in', { email: `${n}@x`, password: '' })).status,
      );
    expect(statuses).toEqual([...Array(30).fill(422), ...Array(10).fill(429)]);
    expect((await house.browser('2001:db8::2').json('/newsroom/sign-in/passkey/ask', {})).status).toBe(429);
    expect((await house.browser('2001:db8:0:1::2').json('/newsroom/sign-in/passkey/ask', {})).status).toBe(200);
  });

  test('has five tries at a code, and no code twice', async () => {
    const browser = house.browser();
    const code = codeAt(mara.codeSecret, house.desk.clock());
    await browser.post('/newsroom/sign-in', { email: mara.email, password });
    await browser.post('/newsroom/sign-in/code', { code });
    expect(await isIn({ browser })).toBe(true);
    const second = house.browser();
    await second.post('/newsroom/sign-in', { email: mara.email, password });
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await second.post('/newsroom/sign-in/code', { code })).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect(await isIn({ browser: second })).toBe(false);
  });

  test('gets in by a recovery code once, in the place of the passkey or of the code', async () => {
    const fresh = { ...mara, browser: await signInWith(house, mara) };
    const { body } = await fresh.browser.post('/newsroom/account/recovery-codes');
    const codes = [...body.matchAll(/<code class="key">([\w-]{19})<\/code>/g)].map(([, code]) => code ?? '');
    expect(codes).toHaveLength(10);
    const [first = '', second = ''] = codes;
    const alone = house.browser();
    await alone.post('/newsroom/sign-in/recovery', { email: mara.email, code: first.toUpperCase() });
    expect(await isIn({ browser: alone })).toBe(true);
    const again = await house.browser().post('/newsroom/sign-in/recovery', { email: mara.email, code: first });
    expect(again.status).toBe(422);
    const instead = house.browser();
    await instead.post('/newsroom/sign-in', { email: mara.email, password });
    await instead.post('/newsroom/sign-in/code', { code: second });
    expect(await isIn({ browser: instead })).toBe(true);
    expect((await instead.get('/newsroom/account')).body).toContain('8 left.');
  });

  test.each([
    ['an array', []],
    ['a number', 7],
    ['null', null],
    ['nothing', {}],
    ['fields of other types', { id: 7, rawId: [], type: 'public-key', response: 'x', clientExtensionResults: {} }],
    ['a text where an object is due', { response: 'x' }],
    ['an object where a text is due', { response: passkeyAnswer({ id: { length: 3 } }) }],
    ['a query object', { response: passkeyAnswer({ id: { $ne: null } }) }],
    ['a prototype', '{"__proto__":{"isAdmin":true},"response":{}}'],
    ['no JSON', '{'],
  ])('with %s for a passkey is refused', async (_what, body) => {
    const before = await house.head();
    const answer = await house.browser().json('/newsroom/sign-in/passkey', body);
    expect(answer.status).toBe(400);
    expect(await house.head()).toBe(before);
  });

  test('with a passkey that nobody has is told what one with a wrong signature is', async () => {
    const browser = house.browser();
    expect((await browser.json('/newsroom/sign-in/passkey/ask', {})).status).toBe(200);
    const answer = await browser.json('/newsroom/sign-in/passkey', { response: passkeyAnswer({}) });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      422,
      expect.objectContaining({ refusal: 'sign-in-failed' }),
    ]);
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml'])(
    'with a body of %s is refused',
    async (type) => {
      const answer = await house.browser().raw('/newsroom/sign-in', { 'content-type': type }, 'email=a');
      expect([400, 415]).toContain(answer.status);
    },
  );
});

function passkeyAnswer(told: object) {
  const response = { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' };
  return { id: 'eA', rawId: 'eA', type: 'public-key', clientExtensionResults: {}, response, ...told };
}

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
