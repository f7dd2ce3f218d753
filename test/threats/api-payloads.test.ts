import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allRoutes } from '../../src/api/all-routes.ts';
import type { Route } from '../../src/api/route.ts';
import { type GoodRequest, goodRequests, onePixel } from '../desk/api-requests.ts';
import { openTestApi, type TestApi } from '../desk/test-api.ts';
import { textMembers, withText } from '../desk/text-members.ts';
import { hostileTexts } from '../journeys/hostile-texts.ts';

/**
 * THREATS: payload lists by the API. Each hostile text in each member of each body that is a text by the API's own description is taken, and then
 * `test/journeys/` shows it on every page and screen; or it is refused in words, and nothing was changed.
 */

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
});

const rows: string[] = [];
/** What was seen of a record before is compared, never kept. */
const keptMembers = (route: Route) => textMembers(route).filter((member) => member.split('.')[0] !== 'seen');
const writing = allRoutes.filter((route) => keptMembers(route).length > 0);

describe('every hostile text in every text of a body is taken, or refused in words with nothing changed', () => {
  test.each(writing.map((route) => [route.operation, route] as const))('%s', async (operation, route) => {
    for (const member of keptMembers(route)) {
      const taken = await countTaken(operation, member);
      const found = taken === hostileTexts.length ? 'taken' : taken === 0 ? 'refused' : `${taken} taken`;
      rows.push(`${`${operation} ${member}`.padEnd(58)} ${found}`);
    }
  });
});

test('which texts they are is what is written down', async () => {
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('../golden/api/texts.txt');
});

async function countTaken(operation: string, member: string): Promise<number> {
  let taken = 0;
  let request: GoodRequest | null = null;
  for (const text of hostileTexts) {
    request ??= await requestAround(operation, member);
    const before = await newestSeal();
    const body = withText(request.body, member, text);
    const reply = await api.call('administrator', request.method, request.path, body);
    const asked = [operation, member, text];
    if (reply.status < 300) {
      taken += 1;
      request = null;
    } else {
      const refused = expect.toBeOneOf([404, 409, 422]);
      expect([...asked, reply.status, reply.body.detail]).toEqual([...asked, refused, inWords]);
      expect([...asked, await newestSeal()]).toEqual([...asked, before]);
    }
  }
  return taken;
}

const inWords = expect.stringMatching(/^\S.*\.$/su);

/** Of the log, which has an entry for everything that is written. */
function newestSeal() {
  return api.desk.archive.read((reader) => reader.newestSeal());
}

/** A request that succeeds, in which there is what a member stands in. */
async function requestAround(operation: string, member: string): Promise<GoodRequest> {
  const prepare = goodRequests[operation];
  if (!prepare) throw new Error(`There is no good request for ${operation}.`);
  const good = await prepare(api.desk);
  const { paragraphs, markdown, ...rest } = good.body as Readonly<Record<string, unknown>>;
  const text = { ...(paragraphs !== undefined && { paragraphs }), ...(markdown !== undefined && { markdown }) };
  const isBody = member === 'markdown' || member === 'paragraphs[]';
  return { ...good, body: { ...rest, ...(!isBody && text), ...(await around(operation, member)) } };
}

async function around(operation: string, member: string): Promise<object> {
  if (member.startsWith('leadPicture'))
    return { leadPicture: { picture: await addPicture(), alt: null, caption: null } };
  if (/^(search|social)/.test(member)) return { [member.slice(0, 6)]: { title: '', description: '' } };
  if (member.startsWith('waive')) return { waive: { gates: ['dead-link'], why: '' } };
  if (operation === 'changePublication') return { set: await publicationWithPage(), seen: await publicationVersion() };
  if (operation === 'addHouseRules') return { rules: [{ find: `advisor${++count}`, why: 'Ours.' }] };
  if (/^add(Section|Topic|Series|Contributor)$/.test(operation))
    return { names: { en: `Name ${++count}` }, slug: `name-${count}` };
  // What was seen of a record is only asked about where it is what is tried.
  if (member.startsWith('set.')) return { seen: undefined, set: setAround(member) };
  return {};
}

let count = 0;

function setAround(member: string): object {
  return member.startsWith('set.rights') ? { rights: { holder: '', licence: '', until: null } } : {};
}

async function addPicture(): Promise<string> {
  const added = await api.call('editor', 'POST', '/pictures', onePixel, { 'content-type': 'image/png' });
  return added.body.id;
}

async function publicationVersion(): Promise<number> {
  return (await api.call('editor', 'GET', '/publication')).body.version;
}

async function publicationWithPage(): Promise<object> {
  const { version: _, ...publication } = (await api.call('editor', 'GET', '/publication')).body;
  return { ...publication, standingPages: [{ name: 'about', language: 'en', title: 'About us' }] };
}
