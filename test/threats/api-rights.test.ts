import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/accounts/actor.ts';
import { createToken } from '../../src/accounts/create-token.ts';
import { revokeToken } from '../../src/accounts/revoke-token.ts';
import { newTokenSecret } from '../../src/accounts/token-secret.ts';
import { allRoutes } from '../../src/api/all-routes.ts';
import { minutes, shift } from '../../src/kit/instant.ts';
import { type GoodRequest, goodRequests } from '../desk/api-requests.ts';
import { openTestApi, type Reply, type TestApi } from '../desk/test-api.ts';
import { administrator, allowed, everything } from '../desk/test-desk.ts';

const operations = allRoutes.map(({ operation }) => operation);

test('there is a good request for every operation, and for nothing else', () => {
  expect(Object.keys(goodRequests).toSorted()).toEqual(operations.toSorted());
});

describe('what every role is answered on every route', () => {
  const answers = new Map<Role, Readonly<Record<string, number>>>();

  test.each(roles)('%s: whoever may not changes nothing', { timeout: 30_000 }, async (role) => {
    await using api = await openTestApi();
    const statuses: Record<string, number> = {};
    for (const operation of operations) statuses[operation] = await attempted(api, operation, role);
    answers.set(role, statuses);
    expect(api.faults).toEqual([]);
  });

  test('is as it was written down', async () => {
    const row = (operation: string) => roles.map((role) => `${role} ${answers.get(role)?.[operation]}`).join('  ');
    const rows = operations.map((operation) => `${operation.padEnd(18)}${row(operation)}`);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('../golden/api/rights.txt');
  });
});

describe('without a token that holds', () => {
  test('every route answers 401, alike for every reason, and changes nothing', { timeout: 30_000 }, async () => {
    await using api = await openTestApi();
    const keys = await badKeys(api);
    for (const operation of operations) {
      const request = await prepared(api, operation);
      const before = await everything(api.desk);
      const answers = [];
      for (const authorization of keys) answers.push(answerOf(await send(api, request, { authorization })));
      expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 401));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await everything(api.desk)).toBe(before);
    }
    expect(api.faults).toEqual([]);
  });

  test('addresses and methods that are not there look the same as those that are', async () => {
    await using api = await openTestApi();
    const there = answerOf(await api.call(null, 'GET', '/stories'));
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['DELETE', '/stories'],
      ['GET', '/stories/'],
      ['POST', '/tokens'],
      ['GET', ''],
      ['OPTIONS', '/stories'],
    ] as const)
      expect(answerOf(await api.call(null, method, path))).toEqual(there);
  });

  test('a large body is not read before the token is asked for', async () => {
    await using api = await openTestApi();
    const reply = await api.call(null, 'POST', '/stories', 'x'.repeat(20_000_000), {
      'content-type': 'application/json',
    });
    expect(reply.status).toBe(401);
  });
});

describe('around the check', () => {
  const spellings = [
    (path: string) => `${path}/`,
    (path: string) => `/${path}`,
    (path: string) => path.replace('/release', '//release'),
    (path: string) => path.replace('/release', '/Release'),
    (path: string) => path.replace('/stories/', '/STORIES/'),
    (path: string) => path.replace('/release', '%2frelease'),
    (path: string) => path.replace('/release', '/./release'),
    (path: string) => path.replace('/release', '/x/../release'),
    (path: string) => path.replace('/release', '/release;x=1'),
    (path: string) => path.replace('/release', '/release%00'),
    (path: string) => path.replace('/release', '\\release'),
    (path: string) => path.replace('/stories/', '/stories/%2e%2e/stories/'),
  ];

  test.each(['reporter', null] as const)('no spelling of an address lets %s through', async (role) => {
    await using api = await openTestApi();
    const { path, body } = await prepared(api, 'publishStory');
    const before = await everything(api.desk);
    for (const spell of spellings)
      expect((await api.call(role, 'POST', spell(path), body)).status).toBeOneOf(role ? [400, 403, 404, 405] : [401]);
    expect(await everything(api.desk)).toBe(before);
  });

  test('no header or query changes a method', async () => {
    await using api = await openTestApi();
    const { path, body } = await prepared(api, 'saveStory');
    const before = await everything(api.desk);
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      expect((await api.call('editor', 'POST', path, body, { [name]: 'PATCH' })).status).toBe(405);
    expect((await api.call('editor', 'POST', `${path}?_method=PATCH`, body)).status).toBe(405);
    expect(await everything(api.desk)).toBe(before);
  });

  test('a method that is not done is answered with those that are', async () => {
    await using api = await openTestApi();
    const reply = await api.call('administrator', 'PUT', '/sections', {});
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, POST, HEAD' } });
  });

  test('HEAD answers as GET does, without a body', async () => {
    await using api = await openTestApi();
    const get = await api.call('reporter', 'GET', '/publication');
    const head = await api.raw({
      method: 'HEAD',
      url: '/api/v1/publication',
      headers: { authorization: `Bearer ${api.secret('reporter')}` },
    });
    expect([head.status, head.headers['etag'], head.body]).toEqual([200, get.headers['etag'], '']);
  });

  test('nothing may be kept by a cache', async () => {
    await using api = await openTestApi();
    for (const role of ['reporter', null] as const)
      expect((await api.call(role, 'GET', '/publication')).headers['cache-control']).toBe('no-store');
  });

  test('a token is taken from the header alone', async () => {
    await using api = await openTestApi();
    const secret = api.secret('administrator');
    expect((await api.call(null, 'GET', `/sections?access_token=${secret}`)).status).toBe(401);
    expect((await api.call(null, 'GET', '/sections', undefined, { cookie: `token=${secret}` })).status).toBe(401);
    const basic = `Basic ${Buffer.from(`x:${secret}`).toString('base64')}`;
    expect((await api.call(null, 'GET', '/sections', undefined, { authorization: basic })).status).toBe(401);
  });

  test('a token revoked, or expired, while it is in use opens nothing from that request on', async () => {
    await using api = await openTestApi();
    expect((await api.call('editor', 'GET', '/sections')).status).toBe(200);
    api.desk.pass(24 * 60);
    expect((await api.call('editor', 'GET', '/sections')).status).toBe(401);
  });
});

/** The answer to a role's good request; checks that the archive changed where it should, and only there. */
async function attempted(api: TestApi, operation: string, role: Role): Promise<number> {
  const request = await prepared(api, operation);
  const before = await everything(api.desk);
  const { status } = await send(api, request, {}, role);
  expect(status).toBeOneOf([200, 201, 403]);
  const isChanged = (await everything(api.desk)) !== before;
  expect(isChanged).toBe(status !== 403 && request.method !== 'GET');
  return status;
}

function prepared(api: TestApi, operation: string): Promise<GoodRequest> {
  const prepare = goodRequests[operation];
  if (!prepare) throw new Error(`There is no good request for ${operation}.`);
  return prepare(api.desk);
}

function send(
  api: TestApi,
  { method, path, body, headers }: GoodRequest,
  more: Record<string, string>,
  role: Role | null = null,
): Promise<Reply> {
  return api.call(role, method, path, body, { ...headers, ...more });
}

function answerOf({ status, headers, body }: Reply) {
  return { status, body, type: headers['content-type'], asks: headers['www-authenticate'] };
}

async function badKeys({ desk }: TestApi): Promise<readonly string[]> {
  const command = { name: 'Short', role: 'administrator', expiresAt: shift(desk.clock(), minutes(1)) } as const;
  const expired = allowed(await createToken(desk, administrator, command));
  desk.pass(2);
  const long = { ...command, expiresAt: shift(desk.clock(), minutes(60)) };
  const revoked = allowed(await createToken(desk, administrator, long));
  allowed(await revokeToken(desk, administrator, revoked.token.id));
  const good = allowed(await createToken(desk, administrator, long)).secret;
  const keys = [
    expired.secret,
    revoked.secret,
    newTokenSecret(),
    good.slice(0, -1),
    good.toUpperCase(),
    `${good}=`,
    'dl_',
    "' OR 1=1 --",
  ];
  return [
    ...keys.map((key) => `Bearer ${key}`),
    good,
    `Token ${good}`,
    `Bearer ${good} ${good}`,
    `Bearer ${good},Bearer ${good}`,
    'Bearer',
    '',
  ];
}
