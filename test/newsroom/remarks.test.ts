import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeNote } from '../../src/desk/make-note.ts';
import type { StoryId } from '../../src/story/ids.ts';
import type { Mail } from '../../src/wire/mail/send-mail.ts';
import { tellMentioned } from '../../src/wire/mail/tell-mentioned.ts';
import { allowed, drafted, published } from '../desk/test-desk.ts';
import { checkHtml } from './check-html.ts';
import { type Browsing, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

/** Notes and suggestions by plain forms, as they are without script. */

let newsroom: TestNewsroom;
let story: StoryId;
let mara: Browsing;
let ann: Browsing;
let home: string;
beforeEach(async () => {
  newsroom = await openTestNewsroom();
  story = (await drafted(newsroom.desk)).id;
  [mara, ann] = [
    await newsroom.as('editor', { name: 'Mara Okonjo' }),
    await newsroom.as('reporter', { name: 'Ann Tarn' }),
  ];
  home = `/newsroom/stories/${story}`;
});
afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom[Symbol.asyncDispose]();
});

const remarkOf = (html: string) => /remarks\/(remark_[0-9a-z]{16})\//.exec(html)?.[1] ?? 'none';

describe('a note', () => {
  it('is written, stands on the list of whom it mentions, is answered, resolved and opened again', async () => {
    const form = { passage: 'Nine metres of water', text: '@Ann Tarn: who measured it?' };
    const list = await mara.submit(`${home}/notes`, form);
    expect(list.html).toContain('The note is there.');
    expect(list.html).toContain('<mark>Nine metres of water</mark>');
    expect(list.html).toContain('<strong>@Ann Tarn</strong>');
    await checkHtml(list.html);
    const remark = remarkOf(list.html);
    const mine = await ann.get('/newsroom');
    expect(mine.html).toContain('You are mentioned');
    expect(mine.html).toContain(`/remarks#${remark}`);
    const panel = await mara.get(home);
    expect(panel.html).toContain('who measured it?');
    expect(panel.html).toContain('1 note is not resolved');
    await checkHtml(panel.html);
    const answered = await ann.submit(`${home}/remarks/${remark}/answers`, { text: 'The port.' });
    expect(answered.html).toContain('The port.');
    const held = await mara.post(`${home}/publish`, { seen: '1' });
    expect(held.html).toContain('1 note is not resolved (“Nine metres of water”)');
    const resolved = await ann.submit(`${home}/remarks/${remark}/resolution`);
    expect(resolved.html).toContain('Resolved by Ann Tarn');
    expect((await ann.get('/newsroom')).html).not.toContain('You are mentioned');
    expect((await mara.submit(`${home}/remarks/${remark}/reopening`)).html).toContain('The note is open again.');
  });

  it('is worded anew and deleted by who wrote it, without script', async () => {
    const list = await mara.submit(`${home}/notes`, { passage: 'Nine metres', text: 'Who said so?' });
    const remark = remarkOf(list.html);
    await ann.submit(`${home}/remarks/${remark}/answers`, { text: 'The pert.' });
    const form = `action="${home}/remarks/${remark}/sayings/`;
    const seen = await ann.get(`${home}/remarks`);
    expect(seen.html).toContain(`${form}1"`);
    expect(seen.html).not.toContain(`${form}0"`);
    const empty = await ann.post(`${home}/remarks/${remark}/sayings/1`, { text: ' ' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Write the note.');
    await checkHtml(empty.html);
    // Saved in another window meanwhile: both are shown, and the next time it is meant.
    const stale = { text: 'The fort.', seen: 'The part.' };
    const twice = await ann.post(`${home}/remarks/${remark}/sayings/1`, stale);
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('in another window: “The pert.”');
    expect(twice.html).toContain('>The fort.</textarea>');
    expect(twice.html).toContain('name="seen" value="The pert."');
    await checkHtml(twice.html);
    const edit = { text: 'The port.', seen: 'The pert.' };
    const edited = await ann.submit(`${home}/remarks/${remark}/sayings/1`, edit);
    expect(edited.html).toContain('Your words are changed.');
    expect(edited.html).toMatch(/Ann Tarn<\/bdi>, [^<]*, edited /);
    expect(edited.html).not.toContain('The pert.');
    const others = await mara.post(`${home}/remarks/${remark}/sayings/1`, { text: 'Mine.' });
    expect(others.status).toBe(403);
    const less = await mara.submit(`${home}/remarks/${remark}/sayings/0/deletion`);
    expect(less.html).toContain('Deleted by who wrote it.');
    expect(less.html).not.toContain('Who said so?');
    expect(less.html).toContain('The port.');
    await checkHtml(less.html);
    const gone = await ann.submit(`${home}/remarks/${remark}/sayings/1/deletion`);
    expect(gone.html).toContain('Nobody has anything to say');
    expect(gone.html).not.toContain(remark);
    for (const place of ['9', '-1', 'x', '1e0'])
      expect((await ann.post(`${home}/remarks/${remark}/sayings/${place}`, { text: 'x' })).status).toBe(404);
  });

  it('that is refused comes back as it was filled in, with the reason', async () => {
    const answer = await mara.post(`${home}/notes`, { passage: 'fire', text: 'Is it?' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('The passage cannot be used: it does not stand in the text');
    expect(answer.html).toContain('>fire</textarea>');
    expect(answer.html).toContain('>Is it?</textarea>');
    await checkHtml(answer.html);
  });

  it('is there in Hindi and Urdu', async () => {
    for (const [language, title] of [
      ['hi', 'टिप्पणियाँ और सुझाव'],
      ['ur', 'نوٹ اور تجاویز'],
    ] as const) {
      const reader = await newsroom.as('editor', { language });
      const { html } = await reader.get(`${home}/remarks`);
      expect(html).toContain(title);
      await checkHtml(html);
    }
  });
});

describe('a suggestion', () => {
  it('is made, shown as what goes and what comes, and accepted by another', async () => {
    const john = await newsroom.as('editor', { name: 'John Vale' });
    const form = { passage: 'Nine metres', words: 'Ten metres', reason: 'Says the port.' };
    const { html } = await john.submit(`${home}/suggestions`, form);
    expect(html).toMatch(/<del>.*Nine metres<\/del> <ins>.*Ten metres<\/ins>/s);
    expect(html).toContain('Take back');
    expect(html).not.toContain('>Accept<');
    const remark = remarkOf(html);
    const own = await john.post(`${home}/remarks/${remark}/acceptance`);
    expect(own.html).toContain('You cannot accept what you suggested yourself');
    const accepted = await mara.submit(`${home}/remarks/${remark}/acceptance`);
    expect(accepted.html).toContain('Accepted: the words are in the text.');
    expect(accepted.html).toContain('Accepted by Mara Okonjo');
    expect((await mara.get(home)).html).toContain('Ten metres of water');
  });

  it('is told to have been overtaken where the text has changed', async () => {
    const form = { passage: 'Nine metres', words: 'Ten metres' };
    const remark = remarkOf((await ann.submit(`${home}/suggestions`, form)).html);
    const other = await ann.submit(`${home}/suggestions`, { passage: 'metres of', words: 'feet of' });
    const [, second = ''] = [
      ...new Set([...other.html.matchAll(/remarks\/(remark_[0-9a-z]{16})\//g)].map(([, id]) => id)),
    ];
    await mara.submit(`${home}/remarks/${remark}/acceptance`);
    const { html } = await mara.get(`${home}/remarks`);
    expect(html).toContain('The passage says something else by now.');
    const late = await mara.post(`${home}/remarks/${second}/acceptance`);
    expect(late.status).toBe(422);
    expect((await mara.submit(`${home}/remarks/${second}/refusal`)).html).toContain('Refused by Mara Okonjo');
  });
});

it('a story that is out can be noted on like any other, and readers see nothing of it', async () => {
  const out = await published(newsroom.desk, 'Out');
  await mara.submit(`/newsroom/stories/${out.id}/notes`, { passage: 'Nine metres', text: 'A secret of the staff.' });
  expect((await newsroom.outside().get(`/newsroom/stories/${out.id}/remarks`)).html).not.toContain('secret');
});

it('a mail tells whom a note mentions, in their language, and says nothing of what was said', async () => {
  const { desk } = newsroom;
  const told = { name: 'زہرا خان', language: 'ur', email: 'zahra@courier.example' };
  await newsroom.as('editor', told);
  const passage = { words: 'Nine metres' };
  const text = '@زہرا خان a secret of the staff';
  const made = allowed(await makeNote(desk, mara.who.actor, { story, passage, text }));
  const mails: Mail[] = [];
  const mail = async (one: Mail) => mails.push(one) > 0;
  await tellMentioned({ desk, mail, origin: 'https://courier.example' }, mara.who.actor.ref, made);
  expect(mails).toEqual([
    {
      to: 'zahra@courier.example',
      subject: 'Mara Okonjo نے آپ کا ذکر کیا',
      text: expect.stringContaining(`https://courier.example/newsroom/stories/${story}/remarks#${made.remark.id}`),
    },
  ]);
  expect(JSON.stringify(mails)).not.toContain('secret');
});
