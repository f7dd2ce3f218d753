import { availableParallelism } from 'node:os';
import { Fault } from './kit/fault.ts';
import { keysHeaders, type Purging, type SharedCaching } from './kit/http/shared-caching.ts';

/** The machine's settings. Everything about the newspaper itself is kept in the archive. */
export interface Config {
  /** 0 to 65535; 0 takes any port that is free. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Scheme, host and port by which readers know the site, without a slash at the end; null for `http://localhost:{port}`. */
  readonly origin: string | null;
  /** The folder of the archive and its pictures. */
  readonly dataFolder: string;
  /** How many threads serve readers, 1 to 256, the main one among them. */
  readonly threads: number;
  /** What caches that many readers share may do. */
  readonly sharedCaching: SharedCaching;
  /** Where a CDN is told to let go of pages; null for nowhere. Its credential is a secret. */
  readonly purging: Purging | null;
  /** What takes mail, and who it comes from; null where none is sent. */
  readonly mailServer: { readonly url: string; readonly sender: string } | null;
}

/** Reads PORT, HOST, ORIGIN and the variables that begin with DATELINE_. Throws the Fault `configuration-invalid`, which says what is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  return {
    port: readPort(environment['PORT'] || '4000'),
    host: environment['HOST'] || '127.0.0.1',
    origin: environment['ORIGIN'] ? readOrigin(environment['ORIGIN']) : null,
    dataFolder: environment['DATELINE_DATA'] || './data',
    threads: readThreads(environment['DATELINE_THREADS'] || String(availableParallelism())),
    sharedCaching: {
      seconds: readSharedSeconds(environment['DATELINE_SHARED_SECONDS'] || '0'),
      keysHeader: readKeysHeader(environment['DATELINE_SURROGATE_KEYS'] || 'off'),
    },
    purging: environment['DATELINE_PURGE_URL'] ? readPurging(environment['DATELINE_PURGE_URL'], environment) : null,
    mailServer: readMailServer(environment['DATELINE_SMTP'] || '', environment['DATELINE_MAIL_FROM'] || ''),
  };
}

/** What is wrong is told without the address itself: it may hold a password. */
function readMailServer(address: string, sender: string): Config['mailServer'] {
  if (address === '' && sender === '') return null;
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Fault(
      'configuration-invalid',
      'DATELINE_SMTP must be an address like smtp://user:password@mail.example:587.',
    );
  if (!/^[^<>\r\n]*<?[^\s@<>"]+@[^\s@<>"]+>?$/.test(sender))
    throw new Fault(
      'configuration-invalid',
      `DATELINE_MAIL_FROM is ${JSON.stringify(sender)}; it must name a sender, for instance The Courier <desk@courier.example>.`,
    );
  return { url: address, sender };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Fault('configuration-invalid', `PORT is ${JSON.stringify(text)}; it must be a number from 0 to 65535.`);
}

function readThreads(text: string): number {
  const threads = Number(text);
  if (/^\d+$/.test(text) && threads >= 1 && threads <= 256) return threads;
  throw new Fault(
    'configuration-invalid',
    `DATELINE_THREADS is ${JSON.stringify(text)}; it must be a number from 1 to 256.`,
  );
}

function readSharedSeconds(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count <= 3600) return count;
  throw new Fault(
    'configuration-invalid',
    `DATELINE_SHARED_SECONDS is ${JSON.stringify(text)}; it must be a number from 0 to 3600.`,
  );
}

function readKeysHeader(text: string): SharedCaching['keysHeader'] {
  if (text === 'off') return null;
  const header = keysHeaders.find((name) => name.toLowerCase() === text.toLowerCase());
  if (header) return header;
  throw new Fault(
    'configuration-invalid',
    `DATELINE_SURROGATE_KEYS is ${JSON.stringify(text)}; it must be off, ${keysHeaders.join(' or ')}.`,
  );
}

function readPurging(text: string, environment: Readonly<Record<string, string | undefined>>): Purging {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Fault('configuration-invalid', 'DATELINE_PURGE_URL must be a whole address, without a password in it.');
  if ((environment['DATELINE_SURROGATE_KEYS'] || 'off') === 'off')
    throw new Fault(
      'configuration-invalid',
      'DATELINE_PURGE_URL needs DATELINE_SURROGATE_KEYS, by which pages are named.',
    );
  return { url: url.href, credential: readCredential(environment['DATELINE_PURGE_HEADER'] || null) };
}

/** Never says what was given: it is a secret. */
function readCredential(text: string | null): Purging['credential'] {
  if (text === null) return null;
  const [, name, value] = /^([\w-]+): *([\x20-\x7e]+)$/.exec(text) ?? [];
  if (name && value) return [name, value];
  throw new Fault(
    'configuration-invalid',
    'DATELINE_PURGE_HEADER must be a name, a colon and a value, for instance Fastly-Key: ….',
  );
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  const bare = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (bare && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw new Fault(
    'configuration-invalid',
    `ORIGIN is ${JSON.stringify(text)}; it must be a scheme and a host, for instance https://courier.example.`,
  );
}
