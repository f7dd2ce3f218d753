import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../test/desk/test-api.ts';
import { drafted, everything } from '../../test/desk/test-desk.ts';
import { signIn } from '../../test/newsroom/sign-in.ts';

let api: TestApi;
let story: string;
beforeEach(async () => {
  api = await openTestApi();
  story = `/stories/${(await drafted(api.desk)).id}`;
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api[Symbol.asyncDispose]();
});

const passage = { words: 'Nine metres' };

describe('notes and suggestions', () => {
  test('a note is written, answered, worded anew, resolved and opened again', async () => {
    const made = await api.call('editor', 'POST', `${story}/notes`, { passage, text: 'Who measured it?' });
    expect(made.status).toBe(201);
    const { remark } = made.body;
    expect(made.headers['location']).toBe(`/api/v1${story}/remarks/${remark.id}`);
    expect(remark).toMatchObject({
      kind: 'note',
      passage: { words: 'Nine metres', before: expect.stringContaining('night'), after: expect.stringMatching(/^ of/) },
      thread: [{ text: 'Who measured it?', changed: null }],
      settled: null,
    });
    const one = `${story}/remarks/${remark.id}`;
    await api.call('reporter', 'POST', `${one}/answers`, { text: 'The prt.' });
    const edited = await api.call('reporter', 'PATCH', `${one}/sayings/1`, { text: 'The port.' });
    expect(edited.body.remark.thread[1]).toMatchObject({ text: 'The port.', changed: { how: 'edited' } });
    const stale = await api.call('reporter', 'PATCH', `${one}/sayings/1`, { text: 'The fort.', seen: 'The prt.' });
    expect(stale).toMatchObject({
      status: 409,
      body: { type: 'urn:dateline:problem:saying-changed', now: 'The port.' },
    });
    const others = await api.call('editor', 'PATCH', `${one}/sayings/1`, { text: 'Mine.' });
    expect(others).toMatchObject({
      status: 403,
      body: { type: 'urn:dateline:problem:not-allowed', detail: expect.stringContaining('somebody else said') },
    });
    expect((await api.call('reporter', 'POST', `${one}/resolution`)).body.remark.settled).not.toBeNull();
    expect((await api.call('editor', 'POST', `${one}/resolution`)).body.type).toBe(
      'urn:dateline:problem:remark-settled',
    );
    expect((await api.call('editor', 'GET', `${story}/remarks`)).body).toEqual({ remarks: [], next: null });
    expect((await api.call('editor', 'GET', `${story}/remarks?state=settled`)).body.remarks).toHaveLength(1);
    expect((await api.call('editor', 'DELETE', `${one}/resolution`)).body.remark.settled).toBeNull();
    expect((await api.call('editor', 'GET', one)).body.thread).toHaveLength(2);
  });

  test('a mail tells whom they mention, in the name of the token, once', async () => {
    const told = { name: 'Mara Okonjo', email: 'mara@courier.example', language: 'hi' };
    const { staff } = await signIn(api.desk, 'editor', told);
    const note = { passage, text: 'A secret of the staff. @Mara Okonjo, who measured it?' };
    const { body } = await api.call('reporter', 'POST', `${story}/notes`, note);
    expect(body.mentioned).toEqual([staff.id]);
    const mail = {
      to: 'mara@courier.example',
      subject: 'reporter ने आपका ज़िक्र किया',
      text: expect.stringContaining(`/newsroom${story}/remarks#${body.remark.id}`),
    };
    await expect.poll(() => api.mails).toEqual([mail]);
    await api.call('reporter', 'POST', `${story}/notes`, note);
    await api.call('editor', 'POST', `${story}/remarks/${body.remark.id}/answers`, { text: '@Mara Okonjo did.' });
    await expect.poll(() => api.mails).toEqual([mail, { ...mail, subject: 'editor ने आपका ज़िक्र किया' }]);
    expect(JSON.stringify(api.mails)).not.toContain('secret');
  });

  test('a suggestion is accepted by another, and the text is the API’s to read', async () => {
    const made = await api.call('reporter', 'POST', `${story}/suggestions`, { passage, words: 'Ten metres' });
    const one = `${story}/remarks/${made.body.remark.id}`;
    const own = await api.call('reporter', 'POST', `${one}/acceptance`);
    expect(own.status).toBe(403);
    const accepted = await api.call('editor', 'POST', `${one}/acceptance`);
    expect(accepted.body.remark.settled).toMatchObject({ how: 'accepted' });
    const { body } = await api.call('editor', 'GET', `${story}?body=paragraphs`);
    expect(body.paragraphs).toEqual(['Ten metres of water stood at the gates of the Lenn.']);
    expect(body.version).toBe(2);
  });

  test('nobody accepts their own; they take it back', async () => {
    const made = await api.call('editor', 'POST', `${story}/suggestions`, { passage, words: 'Ten metres' });
    const one = `${story}/remarks/${made.body.remark.id}`;
    expect((await api.call('editor', 'POST', `${one}/acceptance`)).body.type).toBe(
      'urn:dateline:problem:own-suggestion',
    );
    expect((await api.call('editor', 'POST', `${one}/refusal`)).body.remark.settled).toMatchObject({
      how: 'taken-back',
    });
  });

  test('are listed by pages', async () => {
    for (const text of ['One.', 'Two.', 'Three.'])
      await api.call('editor', 'POST', `${story}/notes`, { passage, text });
    await api.call('editor', 'POST', `${story}/suggestions`, { passage, words: 'Ten' });
    const texts: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await api.call('reporter', 'GET', `${story}/remarks?kind=note&limit=2${after}`);
      texts.push(...body.remarks.map(({ thread }: { thread: { text: string }[] }) => thread[0]?.text));
      next = body.next;
    }
    expect(texts).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('what is not there, or on another story, is 404; what cannot be is told in words', async () => {
    const { body } = await api.call('editor', 'POST', `${story}/notes`, { passage, text: 'x' });
    const other = `/stories/${(await drafted(api.desk, 'Another')).id}`;
    const before = await everything(api.desk);
    for (const path of [
      `${other}/remarks/${body.remark.id}`,
      `${story}/remarks/remark_0000000000000000`,
      `/stories/story_0000000000000000/remarks/${body.remark.id}`,
    ])
      expect((await api.call('editor', 'GET', path)).status).toBe(404);
    expect((await api.call('editor', 'POST', `${other}/remarks/${body.remark.id}/resolution`)).status).toBe(404);
    const nowhere = await api.call('editor', 'POST', `${story}/notes`, { passage: { words: 'fire' }, text: 'x' });
    expect(nowhere).toMatchObject({ status: 422, body: { detail: expect.stringContaining('word for word') } });
    const late = { version: 9, from: 1, to: 2 };
    expect((await api.call('editor', 'POST', `${story}/notes`, { passage: late, text: 'x' })).status).toBe(422);
    expect((await api.call('contributor', 'GET', `${story}/remarks`)).status).toBe(403);
    expect(await everything(api.desk)).toBe(before);
  });
});

describe('house rules', () => {
  const rules = '/house-rules/en';

  test('are read, added, and replaced as a whole from the version that was seen', async () => {
    const none = await api.call('reporter', 'GET', rules);
    expect(none.body).toEqual({ language: 'en', version: 0, rules: [] });
    const list = [
      { find: 'advisor', prefer: 'adviser' },
      { find: 'iconic', why: 'Say why.' },
    ];
    const first = await api.call('editor', 'PUT', rules, { rules: list, seen: 0 });
    expect(first.body).toMatchObject({ added: 2, houseRules: { version: 1 } });
    await api.call('editor', 'POST', rules, { rules: [{ find: 'while', prefer: 'although' }] });
    const tag = { 'if-match': String(first.headers['etag']) };
    const late = await api.call('editor', 'PUT', rules, { rules: [] }, tag);
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:dateline:problem:changed-meanwhile' } });
    const wanted = [
      { find: 'Advisor', prefer: 'counsellor' },
      { find: 'whilst', prefer: 'while' },
    ];
    const next = await api.call('editor', 'PUT', rules, { rules: wanted, seen: 2 });
    expect(next.body).toMatchObject({ added: 1, changed: 1, removed: 2, houseRules: { version: 3 } });
    expect(next.body.houseRules.rules[0]).toMatchObject({ id: first.body.houseRules.rules[0].id, version: 2 });
    const same = await api.call('editor', 'PUT', rules, {
      rules: next.body.houseRules.rules.map(withoutVersion),
      seen: 3,
    });
    expect(same.body).toMatchObject({ added: 0, changed: 0, removed: 0, houseRules: { version: 3 } });
  });

  test('that cannot be used are refused, all of them, in words', async () => {
    const before = await everything(api.desk);
    const good = { find: 'advisor', prefer: 'adviser' };
    for (const bad of [{ find: 'a(', kind: 'pattern', why: 'x' }, { find: 'iconic' }, good, { find: ' ', why: 'x' }]) {
      const { status, body } = await api.call('editor', 'POST', rules, { rules: [good, bad] });
      expect([bad, status]).toEqual([bad, 422]);
      expect(body.detail).toMatch(/\.$/);
    }
    expect((await api.call('editor', 'PUT', rules, { rules: [good] })).status).toBe(428);
    const unknown = [{ ...good, id: 'rule_0000000000000000' }];
    expect((await api.call('editor', 'PUT', rules, { rules: unknown, seen: 0 })).status).toBe(422);
    expect((await api.call('reporter', 'POST', rules, { rules: [good] })).status).toBe(403);
    expect((await api.call('editor', 'GET', '/house-rules/fr')).status).toBe(404);
    expect(await everything(api.desk)).toBe(before);
  });
});

function withoutVersion({ version: _, ...rule }: { version: number }) {
  return rule;
}
