import type { EventLog, Upcoming } from '../archive/event-log.ts';
import type { Clock } from '../kit/clock.ts';
import type { KeysHeader, Purging } from '../kit/http/shared-caching.ts';
import type { Instant } from '../kit/instant.ts';
import { everyPage, manyThings, surrogateKey } from './surrogate-keys.ts';

export interface PurgerWorks extends Purging {
  readonly log: Pick<EventLog, 'head' | 'version' | 'news' | 'upcoming'>;
  readonly clock: Clock;
  readonly keysHeader: KeysHeader;
  readonly fetch: typeof fetch;
  /** Told why the CDN could not be told, once until it could. */
  readonly report: (fault: unknown) => void;
}

/** Tells a CDN to let go of what was touched: by acts, soon after each, and by the clock, when its instant has come. */
export interface Purger extends AsyncDisposable {
  /** Tells what is to be told by now. Resolves when that was tried; what failed is tried again the next time. */
  keepUp(): Promise<void>;
}

/** What one request may name: Fastly takes 256 keys, Cloudflare 30 tags. */
const mostNamed: Readonly<Record<KeysHeader, number>> = { 'Surrogate-Key': 256, 'Cache-Tag': 30 };
/** With more than so many at once all pages are let go of. */
const mostAtOnce = 2_000;
const entriesAtOnce = 500;
/** In milliseconds. */
const patience = 5_000;

/** Lets go of all pages first, for nobody knows what happened while nobody told the CDN. */
export async function createPurger(works: PurgerWorks): Promise<Purger> {
  const { log, clock, keysHeader, report } = works;
  const ahead = new Map<string, Upcoming>();
  let due = new Set<string>([everyPage]);
  let told = clock();
  let version = log.version();
  let cursor = await log.head();
  for (const upcoming of await log.upcoming(told)) ahead.set(upcoming.subject, upcoming);
  let isWell = true;

  const touch = (keys: Upcoming['keys']) => {
    for (const key of keys) due.add(surrogateKey(key));
    if (keys.length > 0) due.add(manyThings);
  };
  const passTo = (now: Instant) => {
    for (const { keys, instants } of ahead.values()) if (instants.some((at) => at > told && at <= now)) touch(keys);
    if (now > told) told = now;
  };
  const hear = async () => {
    passTo(clock());
    const newest = log.version();
    if (newest === version) return;
    for (;;) {
      const entries = await log.news(cursor, entriesAtOnce);
      for (const { seq, touched, upcoming } of entries) {
        if (touched === null) due.add(everyPage);
        else touch(touched);
        if (upcoming) ahead.set(upcoming.subject, upcoming);
        cursor = seq;
      }
      if (entries.length < entriesAtOnce) break;
    }
    version = newest;
  };
  const tell = async () => {
    const telling = due.has(everyPage) || due.size > mostAtOnce ? [everyPage] : [...due];
    due = new Set();
    try {
      for (let at = 0; at < telling.length; at += mostNamed[keysHeader])
        await send(works, telling.slice(at, at + mostNamed[keysHeader]));
      isWell = true;
    } catch (fault) {
      for (const key of telling) due.add(key);
      throw fault;
    }
  };
  let underWay = Promise.resolve();
  const keepUp = () => {
    underWay = underWay
      .then(hear)
      .then(() => (due.size > 0 ? tell() : undefined))
      .catch((fault: unknown) => {
        if (isWell) report(fault);
        isWell = false;
      });
    return underWay;
  };
  return { keepUp, [Symbol.asyncDispose]: () => underWay };
}

/** Throws where the CDN does not say yes. */
async function send({ url, credential, keysHeader, fetch }: PurgerWorks, keys: readonly string[]): Promise<void> {
  const isTags = keysHeader === 'Cache-Tag';
  const headers = new Headers(credential ? [[...credential]] : []);
  if (isTags) headers.set('Content-Type', 'application/json');
  else headers.set('Surrogate-Key', keys.join(' '));
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    ...(isTags && { body: JSON.stringify({ tags: keys }) }),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The CDN answers ${answer.status} when it is told to let go of pages.`);
}
