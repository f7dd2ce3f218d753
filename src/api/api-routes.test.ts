import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../test/desk/test-api.ts';
import { drafted, everything, found, published } from '../../test/desk/test-desk.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api[Symbol.asyncDispose]());

test('a story from the first request to the page and its correction', async () => {
  const world = api.desk.sections.world.id;
  const begun = await api.call('reporter', 'POST', '/stories', {
    language: 'en',
    headline: 'The gates hold',
    section: world,
    markdown: '## Overnight\n\nNine metres of **water** stood at the gates.',
  });
  expect(begun).toMatchObject({
    status: 201,
    headers: { etag: '"1"' },
    body: { story: { stage: 'draft' }, path: null },
  });
  const story = String(begun.headers['location']).replace('/api/v1', '');
  const submitted = await api.call('reporter', 'POST', `${story}/submission`, { seen: 1 });
  expect(submitted.body.story.stage).toBe('submitted');
  const out = await api.call('editor', 'POST', `${story}/release`, undefined, { 'if-match': '"2"' });
  expect(out).toMatchObject({ status: 200, body: { path: '/world/the-gates-hold', story: { state: 'public' } } });
  expect(await found(api.desk, '/world/the-gates-hold')).toBe('The gates hold');
  const saved = await api.call('editor', 'PATCH', story, { seen: 3, paragraphs: ['Ten metres stood there.'] });
  expect(saved.body.story.blocks).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Ten metres stood there.' }] },
  ]);
  api.desk.pass(5);
  const note = { seen: 4, text: 'It was ten metres, not nine.', passage: 'Ten metres' };
  expect((await api.call('editor', 'POST', `${story}/corrections`, note)).status).toBe(200);
  const { body } = await api.call('editor', 'GET', `${story}/corrections`);
  expect(body.corrections).toMatchObject([{ text: note.text, at: '2026-11-23T12:05:00Z' }]);
});

test('every act is a resource, made and taken away', async () => {
  const { id } = await drafted(api.desk);
  const act = async (method: 'POST' | 'DELETE', resource: string, body?: object) => {
    const seen = (await api.call('administrator', 'GET', `/stories/${id}`)).body.version;
    const headers = { 'if-match': `"${seen}"` };
    api.desk.pass(1);
    const { status, body: answer } = await api.call(
      'administrator',
      method,
      `/stories/${id}/${resource}`,
      body,
      headers,
    );
    return status === 200 ? `${answer.story.stage}, ${answer.story.state}` : `${status} ${answer.type}`;
  };
  expect(await act('POST', 'submission')).toBe('submitted, unreleased');
  expect(await act('POST', 'return', { reason: 'Who says so?' })).toBe('draft, unreleased');
  expect(await act('POST', 'submission')).toBe('submitted, unreleased');
  expect(await act('POST', 'approval')).toBe('approved, unreleased');
  expect(await act('POST', 'schedule', { at: '2026-11-23T15:00:00Z' })).toBe('draft, waiting');
  expect(await act('POST', 'embargo', { until: '2026-11-23T16:00:00+00:00' })).toBe('draft, waiting');
  expect(await act('DELETE', 'embargo')).toBe('draft, waiting');
  expect(await act('DELETE', 'schedule')).toBe('draft, unreleased');
  expect(await act('POST', 'spike')).toBe('spiked, unreleased');
  expect(await act('DELETE', 'spike')).toBe('draft, unreleased');
  expect(await act('POST', 'release')).toBe('draft, public');
  expect(await act('POST', 'update', { minor: true })).toBe('422 urn:dateline:problem:nothing-changed');
  expect(await act('POST', 'address', { slug: 'lenn-gates' })).toBe('draft, public');
  expect(await act('POST', 'withdrawal', { reason: 'The interview had not been agreed.' })).toBe('draft, gone');
  expect(await act('DELETE', 'withdrawal')).toBe('draft, public');
});

describe('reading', () => {
  test('a body as blocks, as Markdown, as paragraphs', async () => {
    const story = await drafted(api.desk);
    const read = async (form: string) => (await api.call('reporter', 'GET', `/stories/${story.id}?body=${form}`)).body;
    const text = 'Nine metres of water stood at the gates of the Lenn.';
    expect((await read('blocks')).blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
    expect((await read('markdown')).markdown.trim()).toBe(text);
    expect((await read('paragraphs')).paragraphs).toEqual([text]);
  });

  test('lists go on where a page ended, and filter by stage, section and words', async () => {
    for (const headline of ['First gate', 'Second gate', 'Third gate']) {
      await drafted(api.desk, headline);
      api.desk.pass(1);
    }
    await drafted(api.desk, 'A match', { section: api.desk.sections.sport.id });
    const list = async (query: string) => (await api.call('editor', 'GET', `/stories?${query}`)).body;
    const one = await list('limit=3');
    const two = await list(`limit=3&before=${one.next}`);
    const headlines = [...one.stories, ...two.stories].map(({ headline }: { headline: string }) => headline);
    expect(headlines).toEqual(['A match', 'Third gate', 'Second gate', 'First gate']);
    expect(two.next).toBeNull();
    expect((await list(`section=${api.desk.sections.sport.id}`)).stories).toHaveLength(1);
    expect((await list('headline=second')).stories).toMatchObject([{ headline: 'Second gate' }]);
    expect((await list('stage=approved')).stories).toEqual([]);
  });

  test('a contributor’s token lists and reads its own stories alone', async () => {
    const others = await drafted(api.desk);
    const own = await api.call('contributor', 'POST', '/stories', { language: 'en', headline: 'Mine' });
    const list = await api.call('contributor', 'GET', '/stories');
    expect(list.body.stories).toMatchObject([{ id: own.body.story.id }]);
    for (const below of ['', '/revisions', '/history', '/corrections'])
      expect((await api.call('contributor', 'GET', `/stories/${others.id}${below}`)).status).toBe(403);
  });

  test('revisions, and what happened', async () => {
    const story = await published(api.desk);
    const revisions = await api.call('reporter', 'GET', `/stories/${story.id}/revisions`);
    expect(revisions.body.revisions).toMatchObject([{ number: 1, headline: 'The gates hold' }]);
    const revision = `/stories/${story.id}/revisions/${revisions.body.revisions[0].id}`;
    expect((await api.call('reporter', 'GET', revision)).body).toMatchObject({ number: 1, slug: 'the-gates-hold' });
    const other = await published(api.desk, 'Another');
    expect((await api.call('reporter', 'GET', revision.replace(story.id, other.id))).status).toBe(404);
    const { entries } = (await api.call('reporter', 'GET', `/stories/${story.id}/history`)).body;
    expect(entries.map(({ happening }: { happening: { kind: string } }) => happening.kind)).toEqual([
      'story-drafted',
      'story-published',
    ]);
    const next = await api.call('reporter', 'GET', `/stories/${story.id}/history?after=${entries[0].seq}`);
    expect(next.body.entries).toHaveLength(1);
  });

  test('search finds what readers can find, with the match marked', async () => {
    await published(api.desk);
    await drafted(api.desk, 'The gates in secret');
    const { body } = await api.call('contributor', 'GET', '/search?q=gates&language=en');
    expect(body.hits).toMatchObject([{ path: '/world/the-gates-hold', headline: 'The gates hold' }]);
    const marked = body.hits[0].snippet.filter(({ isMatch }: { isMatch: boolean }) => isMatch);
    expect(marked[0].text.toLowerCase()).toBe('gates');
  });
});

describe('versions', () => {
  test('an act without a version is asked for one', async () => {
    const { id } = await drafted(api.desk);
    const before = await everything(api.desk);
    for (const [method, path, body] of [
      ['POST', `/stories/${id}/release`, undefined],
      ['DELETE', `/stories/${id}/schedule`, undefined],
      ['PATCH', `/stories/${id}`, { headline: 'Other' }],
    ] as const)
      expect(await api.call('editor', method, path, body)).toMatchObject({
        status: 428,
        body: { type: 'urn:dateline:problem:version-required' },
      });
    expect(await everything(api.desk)).toBe(before);
  });

  test.each(['*', '7', 'W/"1"', '"1", "2"', '"0"', '"1e1"', '"999999999999"', ''])(
    'If-Match: %s is no version',
    async (tag) => {
      const { id } = await drafted(api.desk);
      const reply = await api.call('editor', 'POST', `/stories/${id}/release`, undefined, { 'if-match': tag });
      expect(reply.status).toBe(428);
    },
  );

  test('what is missing is called missing, with its place', async () => {
    const section = api.desk.sections.world.id;
    const { status, body } = await api.call('editor', 'POST', '/stories', { language: 'en', section });
    expect({ status, errors: body.errors }).toEqual({
      status: 422,
      errors: [{ pointer: '/headline', problem: 'is missing' }],
    });
  });

  test('two versions that differ are refused', async () => {
    const { id } = await drafted(api.desk);
    const reply = await api.call('editor', 'POST', `/stories/${id}/release`, { seen: 2 }, { 'if-match': '"1"' });
    expect(reply).toMatchObject({ status: 422, body: { type: 'urn:dateline:problem:version-contradiction' } });
  });

  test('a conflict says who changed what, and nothing is done', async () => {
    const { id } = await drafted(api.desk);
    const saved = await api.call('editor', 'PATCH', `/stories/${id}`, { seen: 1, headline: 'The gates give way' });
    const before = await everything(api.desk);
    const { status, body } = await api.call('editor', 'PATCH', `/stories/${id}`, { seen: 1, standfirst: 'Mine.' });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      type: 'urn:dateline:problem:conflict',
      detail: expect.stringContaining('Last: editor saved the text'),
      seen: 1,
      current: 2,
      parts: ['document'],
      changes: [
        { what: 'story-saved', parts: ['document'], at: '2026-11-23T12:00:00Z', by: saved.body.story.changedBy },
      ],
    });
    expect(await everything(api.desk)).toBe(before);
  });

  test('different fields of one version are both saved', async () => {
    const { id } = await drafted(api.desk);
    const patch = (body: object) => api.call('editor', 'PATCH', `/stories/${id}`, { seen: 1, ...body });
    await patch({ dateline: 'Port Ansel' });
    await patch({ headline: 'The gates give way' });
    expect((await patch({ prominence: 'lead' })).body.story).toMatchObject({
      dateline: 'Port Ansel',
      headline: 'The gates give way',
      prominence: 'lead',
      version: 4,
    });
  });
});

describe('the other things of a newspaper', () => {
  test.each([
    ['sections', 'administrator', { names: { en: 'Science' } }, { descriptions: { en: 'What is known.' } }],
    ['topics', 'editor', { names: { en: 'Floods' } }, { descriptions: { en: 'Of the Lenn.' } }],
    ['series', 'editor', { names: { en: 'The long water' } }, { descriptions: { en: 'Five parts.' } }],
    ['contributors', 'editor', { names: { en: 'Mara Okonjo' } }, { titles: { en: 'Political correspondent' } }],
  ] as const)('%s are added, read, listed and changed', async (plural, role, names, change) => {
    const added = await api.call(role, 'POST', `/${plural}`, names);
    expect(added).toMatchObject({ status: 201, body: names });
    const address = String(added.headers['location']).replace('/api/v1', '');
    const changed = await api.call(role, 'PATCH', address, { set: change });
    expect(changed).toMatchObject({ status: 200, body: { ...names, ...change } });
    expect((await api.call('contributor', 'GET', address)).body).toEqual(changed.body);
    const { body } = await api.call('contributor', 'GET', `/${plural}`);
    expect(body[plural]).toContainEqual(changed.body);
    const [field] = Object.keys(change) as [string];
    const late = { set: { [field]: { en: 'Other' } }, seen: { [field]: {} } };
    expect(await api.call(role, 'PATCH', address, late)).toMatchObject({ status: 409, body: { fields: [field] } });
    expect((await api.call('reporter', 'PATCH', address, { set: change })).status).toBe(403);
  });

  test('lists by slug go on where a page ended', async () => {
    for (const name of ['Anna', 'Bela', 'Cora'])
      await api.call('editor', 'POST', '/contributors', { names: { en: name } });
    const one = await api.call('editor', 'GET', '/contributors?limit=2');
    const two = await api.call('editor', 'GET', `/contributors?limit=2&after=${one.body.next}`);
    expect([one.body.next, two.body.contributors.length, two.body.next]).toEqual(['bela', 1, null]);
  });

  test('the publication is read and changed, from the version seen', async () => {
    const { body, headers } = await api.call('reporter', 'GET', '/publication');
    expect(body).toMatchObject({ name: 'The Lenn Courier', version: 1 });
    const set = { standingPages: [{ name: 'about', language: 'en', title: 'About us', markdown: 'We **print**.' }] };
    const tag = { 'if-match': String(headers['etag']) };
    expect((await api.call('chief-editor', 'PATCH', '/publication', { set }, tag)).status).toBe(403);
    const changed = await api.call('administrator', 'PATCH', '/publication', { set }, tag);
    expect(changed).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { standingPages: [{ title: 'About us', blocks: [{ type: 'paragraph' }] }] },
    });
    const late = await api.call('administrator', 'PATCH', '/publication', { set: { name: 'Other' } }, tag);
    expect(late).toMatchObject({ status: 409, body: { fields: ['name'] } });
  });

  test('a picture is its bytes, and what is said of it', async () => {
    const added = await api.call('reporter', 'POST', '/pictures', onePixel, { 'content-type': 'image/png' });
    expect(added).toMatchObject({ status: 201, body: { mime: 'image/png', width: 1, height: 1, alt: '' } });
    const address = `/pictures/${added.body.id}`;
    const set = { alt: 'A dot.', rights: { holder: 'Abel Tiernan', licence: '', until: '2027-01-01T00:00:00Z' } };
    const described = await api.call('reporter', 'PATCH', address, { set });
    expect(described.body).toMatchObject(set);
    expect((await api.call('contributor', 'GET', address)).body).toEqual(described.body);
    const again = await api.call('reporter', 'POST', '/pictures', onePixel, { 'content-type': 'image/png' });
    expect(again.body.id).toBe(added.body.id);
  });

  test('what is no picture is not taken, whatever it calls itself', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const renamed = await api.call('reporter', 'POST', '/pictures', svg, { 'content-type': 'image/png' });
    expect(renamed).toMatchObject({ status: 422, body: { type: 'urn:dateline:problem:invalid' } });
    const named = await api.call('reporter', 'POST', '/pictures', svg, { 'content-type': 'image/svg+xml' });
    expect(named.status).toBe(415);
    expect((await api.call('reporter', 'POST', '/pictures', { bytes: 'x' })).status).toBe(422);
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
