import { expect } from 'vitest';
import { foreignMarkup, markupOf } from './foreign-markup.ts';
import type { Reader } from './reader.ts';

/** Opens pages that show hostile texts. What elements and attributes pages have is learned from the same ones with plain texts. */
export class PageWatch {
  readonly #reader: Reader;
  readonly #origin: string;
  readonly #known = new Set<string>();

  constructor(reader: Reader, origin: string) {
    this.#reader = reader;
    this.#origin = origin;
  }

  /** Opens a page whose texts are plain. */
  async learn(path: string, work: () => Promise<unknown> = async () => {}): Promise<void> {
    await this.#open(path);
    await work();
    for (const part of await markupOf(this.#reader.page)) this.#known.add(part);
    this.#expectQuiet(path);
  }

  /**
   * Opens a page, does something there, and fails where anything ran, was refused, led elsewhere, or made an element or an attribute that
   * pages with plain texts have not. `shows`: what its main part says, as a text.
   */
  async expectHarmless(path: string, { shows = '', work }: Watched = {}): Promise<void> {
    const { page } = this.#reader;
    await this.#open(path);
    await work?.();
    const markup = await markupOf(page);
    expect([path, markup.filter((part) => !this.#known.has(part))]).toEqual([path, []]);
    const foreign = page.locator(foreignMarkup);
    expect([path, await foreign.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)))]).toEqual([
      path,
      [],
    ]);
    if (shows !== '') expect([path, await this.#says(shows)]).toEqual([path, true]);
    expect(page.url()).toMatch(new RegExp(`^${this.#origin}/`));
    this.#expectQuiet(path);
  }

  async #open(path: string): Promise<void> {
    const response = await this.#reader.page.goto(this.#origin + path, { timeout: 90_000 });
    expect([path, response?.status()]).toEqual([path, expect.toBeOneOf([200, 404, 410])]);
  }

  /** Spaces aside: browsers show some signs as spaces. */
  async #says(text: string): Promise<boolean> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is shown, not what is there
    const shown = await this.#reader.page.locator('main').innerText();
    return shown.replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, ''));
  }

  #expectQuiet(path: string): void {
    const { problems, violations, dialogs, foreign } = this.#reader;
    const told = problems.splice(0).filter((problem) => !isExpected.test(problem));
    expect([path, told, violations, dialogs, foreign]).toEqual([path, [], [], [], []]);
  }
}

/** A page that is gone, and the frame in which a preview is shown: no script runs there at all. */
const isExpected =
  /status of (404|410)|^Blocked script execution in '[^']*\/preview\/page\?[^']*' because the document's frame is sandboxed/;

export interface Watched {
  readonly shows?: string;
  /** What is done on the page before it is looked at. */
  readonly work?: () => Promise<unknown>;
}
