import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DeskReader } from '../../src/archive/desk-reader.ts';
import type { LogEntry } from '../../src/story/events.ts';
import type { RemarkId, StoryId } from '../../src/story/ids.ts';
import type { Remark } from '../../src/story/remark.ts';

/** A word of every note, reason and answer of random writers: it is nowhere but among remarks. */
export const noteWord = 'zqnote';
/** What begins each word that they suggest: in a text it is there only where it was accepted. */
export const suggestedWord = 'zqword';

/** What a browser was told of acts on notes and suggestions, while it was open. */
export interface HeardRemarks {
  /** Words that were said, each its own, and the remark that the server said is there. */
  readonly made: ReadonlyMap<string, RemarkId>;
  /** Answers, each in words of its own, and the remark in whose thread the server said it is. */
  readonly answered: ReadonlyMap<string, RemarkId>;
  /** Remarks that the server said are settled, and how. */
  readonly settled: ReadonlyMap<RemarkId, string>;
}

/** Listens to what the server acknowledges. To be called before the page is opened. */
export function hearRemarks(page: Page): HeardRemarks {
  const made = new Map<string, RemarkId>();
  const answered = new Map<string, RemarkId>();
  const settled = new Map<RemarkId, string>();
  page.on('response', async (response) => {
    if (response.request().method() !== 'POST' || response.status() !== 200) return;
    const [, kind, remark, act] = /\/(notes|suggestions|remarks)(?:\/(\w+)\/(\w+))?$/.exec(response.url()) ?? [];
    if (kind === undefined) return;
    const form = new URLSearchParams(response.request().postData() ?? '');
    // An answer that was cut off on its way has told nobody anything.
    const body = (await response.json().catch(() => null)) as { readonly id: RemarkId } | null;
    if (!body) return;
    if (remark === undefined) made.set(form.get('words') ?? (form.get('text') ?? '').trim(), body.id);
    else if (act === 'answers') answered.set((form.get('text') ?? '').trim(), body.id);
    else settled.set(remark as RemarkId, act as string);
  });
  return { made, answered, settled };
}

/** How much browsers were told of, all together. */
export function countHeard(heard: readonly HeardRemarks[]): number {
  return heard.reduce((sum, { made, answered, settled }) => sum + made.size + answered.size + settled.size, 0);
}

let said = 0;

/** One thing that somebody does with notes: says something of a few letters, answers, or settles what somebody said. */
export async function noteSomething(page: Page, chance: () => number): Promise<void> {
  if (chance() < 0.3) return settleSomething(page, chance());
  if (chance() < 0.3) return answerSomething(page, chance());
  const isNote = chance() < 0.5;
  for (let count = chance() * 4; count > 0; count--) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press(isNote ? 'Control+Alt+m' : 'Control+Alt+r');
  const composing = page.locator('.composing');
  const field = composing.locator('textarea');
  if (!(await field.isVisible().catch(() => false))) return;
  said += 1;
  const text = isNote ? `${noteWord} ${said}` : `${suggestedWord}${said}`;
  try {
    await field.fill(text, { timeout: 1000 });
    if (!isNote) await composing.locator('input').fill(noteWord, { timeout: 1000 });
    for (let tries = 0; tries < 4; tries++) {
      await field.press('Control+Enter', { timeout: 1000 });
      // Whoever hears nothing, or that it was not sent, says it again.
      if (await isGone(composing)) return;
    }
    await field.press('Escape', { timeout: 1000 });
  } catch {
    // It went away meanwhile, or the page did.
  }
}

function isGone(composing: Locator): Promise<boolean> {
  return composing.waitFor({ state: 'detached', timeout: 1000 }).then(
    () => true,
    () => false,
  );
}

/** Answers in the thread of one of the cards, and once more where nothing was heard. */
async function answerSomething(page: Page, chance: number): Promise<void> {
  said += 1;
  const answer = async ({ at, text }: { readonly at: number; readonly text: string }) => {
    const cards = [...document.querySelectorAll<HTMLElement>('.cards .remark-card[data-remark]')];
    const remark = cards[Math.floor(at * cards.length)]?.dataset['remark'];
    const story = location.pathname.replace(/\/write$/, '');
    const send = async () => {
      const body = new URLSearchParams({ text });
      const headers = { accept: 'application/json' };
      return (await fetch(`${story}/remarks/${remark}/answers`, { method: 'POST', body, headers })).json();
    };
    if (remark) await send().catch(() => new Promise((resolve) => setTimeout(resolve, 1000)).then(send));
  };
  await page.evaluate(answer, { at: chance, text: `${noteWord} answer ${said}` }).catch(() => {});
}

/** Presses one of the buttons of one of the cards, as somebody with a mouse does whose cursor stays in the text. */
async function settleSomething(page: Page, chance: number): Promise<void> {
  await page
    .evaluate((at) => {
      const wanted = ['Resolve', 'Accept', 'Refuse', 'Take back'];
      const buttons = [...document.querySelectorAll<HTMLElement>('.cards .remark-card .doings button')];
      const some = buttons.filter(({ textContent }) => wanted.includes(textContent ?? ''));
      some[Math.floor(at * some.length)]?.click();
    }, chance)
    .catch(() => {});
}

/** Holds the archive to what browsers were told: every note is there once, settled as was said, and what was accepted is in the text's steps once. */
export async function expectRemarksKept(
  reader: DeskReader,
  log: readonly LogEntry[],
  story: StoryId,
  heard: readonly HeardRemarks[],
): Promise<void> {
  const remarks = await reader.remarks(story);
  const byId = new Map(remarks.map((remark) => [remark.id, remark]));
  const said = remarks.map(wordsOf);
  expect(said).toEqual([...new Set(said)]);
  const sayings = remarks.flatMap(({ thread }) => thread.map(({ text }) => text).filter((text) => text !== noteWord));
  expect(sayings).toEqual([...new Set(sayings)]);
  for (const { made, answered, settled } of heard) {
    for (const [words, id] of answered) expect(byId.get(id)?.thread.map(({ text }) => text)).toContain(words);
    for (const [words, id] of made) expect(wordsOf(byId.get(id) as Remark)).toBe(words);
    for (const [id, act] of settled) {
      const remark = byId.get(id);
      expect(remark?.settled).not.toBeNull();
      if (remark?.kind === 'suggestion') expect(remark.settled?.how === 'accepted').toBe(act === 'acceptance');
    }
  }
  const steps = await reader.steps(story, { afterVersion: 0, limit: 1_000_000 });
  const written = steps.filter(({ client }) => client === '').map(({ step }) => JSON.stringify(step));
  for (const remark of remarks) {
    if (remark.kind !== 'suggestion') continue;
    const isAccepted = remark.settled?.how === 'accepted';
    const times = log.filter(
      ({ happening }) => happening.kind === 'suggestion-accepted' && happening.remark === remark.id,
    );
    expect(times).toHaveLength(isAccepted ? 1 : 0);
    expect(written.filter((step) => step.includes(`"${remark.words}"`))).toHaveLength(isAccepted ? 1 : 0);
  }
}

/** The remarks that an editor shows as open. */
export function openIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.cards .remark-card[data-remark]')]
      .map(({ dataset }) => dataset['remark'] ?? '')
      .toSorted(),
  );
}

function wordsOf(remark: Remark): string {
  return remark.kind === 'suggestion' ? remark.words : (remark.thread[0]?.text ?? '');
}
