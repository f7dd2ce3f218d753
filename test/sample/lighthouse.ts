import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** What Lighthouse says of a page. */
export interface Verdict {
  /** 0 to 1. */
  readonly scores: Readonly<Record<'accessibility' | 'best-practices' | 'seo', number | null>>;
  /** The audits that count and are not passed, by name. */
  readonly failed: readonly string[];
  /** Why it could not judge, or what it has to say besides. */
  readonly warnings: readonly string[];
}

export interface LighthouseKeeper extends AsyncDisposable {
  judge(address: string, device: 'phone' | 'desk'): Promise<Verdict>;
}

/** Lighthouse over a browser of its own. It may judge one page at a time. */
export async function startLighthouse(): Promise<LighthouseKeeper> {
  await using open = new AsyncDisposableStack();
  const profile = await mkdtemp(join(tmpdir(), 'dateline-lighthouse-'));
  open.defer(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }));
  const args = ['--no-sandbox', '--remote-debugging-port=0'];
  const browser = await chromium.launchPersistentContext(profile, { executablePath: inject('chromium'), args });
  open.defer(() => browser.close());
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const held = open.move();
  return {
    judge: (address, device) => judge(address, Number(port), device),
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

async function judge(address: string, port: number, device: 'phone' | 'desk'): Promise<Verdict> {
  const result = await lighthouse(
    address,
    {
      port,
      logLevel: 'silent',
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      // Counts for nothing, and to trace which features of the web a page uses makes this build of Chromium crash.
      skipAudits: ['baseline'],
      disableFullPageScreenshot: true,
      // Speed is not judged here, so nothing is to be waited for.
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0,
      networkQuietThresholdMs: 100,
      cpuQuietThresholdMs: 0,
    },
    device === 'desk' ? desktopConfig : undefined,
  );
  if (!result) throw new Error('Lighthouse said nothing.');
  const { categories, audits, runtimeError, runWarnings } = result.lhr;
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  const score = (category: string) => categories[category]?.score ?? null;
  return {
    scores: { accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
    failed: [...new Set(failed)],
    warnings: [...(runtimeError ? [runtimeError.message] : []), ...runWarnings],
  };
}
