import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { formatInstant, type Instant } from '../../src/kit/instant.ts';

/** A reader at a real browser, who notes what goes wrong and what is asked of other sites. */
export interface Reader extends AsyncDisposable {
  readonly page: Page;
  /** Errors of scripts, refusals of the content security policy, failed requests. */
  readonly problems: string[];
  /** What the content security policy refused, as the page itself is told. */
  readonly violations: string[];
  /** Dialogs that something opened: what an injected script would do. */
  readonly dialogs: string[];
  /** Addresses beyond the site that were asked for; none is reached. */
  readonly foreign: string[];
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
}

export interface ReaderSettings extends BrowserContextOptions {
  readonly origin: string;
  /** The reader's clock; the machine's own where it is left out. */
  readonly now?: Instant;
}

export async function openReader(browser: Browser, { origin, now, ...context }: ReaderSettings): Promise<Reader> {
  const place = await browser.newContext(context);
  const page = await place.newPage();
  const [problems, violations, dialogs, foreign]: [string[], string[], string[], string[]] = [[], [], [], []];
  await tellViolations(page, (violation) => violations.push(violation));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  page.on('dialog', (dialog) => {
    // Whether something unsaved may be left is asked by the browser itself.
    if (dialog.type() === 'beforeunload') return dialog.accept();
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      foreign.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
    },
  );
  if (now !== undefined) await page.clock.setFixedTime(formatInstant(now));
  return { page, problems, violations, dialogs, foreign, [Symbol.asyncDispose]: () => place.close() };
}

/** Has each page tell what its policy refuses, from its first moment on. */
async function tellViolations(page: Page, tell: (violation: string) => void): Promise<void> {
  await page.exposeFunction('tellViolation', tell);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (violation: string) => void };
      tellViolation(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** The lines of a page as they are read: one for each block of text, empty ones left out. */
export async function readLines(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: lines are what the layout makes of the text
  const text = await page.locator('body').innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Pictures hold no text; making two sizes of each would take most of the time. */
export async function withoutPictures({ page }: Pick<Reader, 'page'>): Promise<void> {
  await page.route('**/pictures/**', (route) => route.fulfill({ contentType: 'image/gif', body: oneTransparentPoint }));
}

const oneTransparentPoint = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
