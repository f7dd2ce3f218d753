import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeAt } from '../../src/accounts/time-code.ts';
import {
  type DoorHouse,
  firstAdministrator,
  isIn,
  type Joined,
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
