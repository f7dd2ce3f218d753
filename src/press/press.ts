import type { PublicArchive } from '../archive/archive.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import type { Clock } from '../kit/clock.ts';
import { sha256 } from '../kit/hash.ts';
import { chooseCoding } from '../kit/http/accept-encoding.ts';
import { entityTag, namesTag } from '../kit/http/entity-tag.ts';
import { encodePath, type RequestTarget } from '../kit/http/request-target.ts';
import { type Compressor, createCompressor } from './compressor.ts';
import type { Asked, Editor, Furnisher, PlateSheet } from './sheet.ts';

/** What of a request's headers counts; nothing else can change an answer. */
export interface Wanted {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** An answer to a GET, complete. A HEAD is answered alike, without the body being sent. */
export interface Answer {
  /** What stands at the address, for the figures: `story`, `home`, `moved` … */
  readonly page: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The page engine: finds what stands at an address now, makes its plates, and puts the page together. */
export interface Press {
  answer(target: RequestTarget, wanted: Wanted): Promise<Answer>;
}

export interface PressWorks<Furniture> {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  readonly edit: Editor<Furniture>;
  readonly furnish: Furnisher<Furniture>;
}

/** Starts the page engine over an archive. Every answer is made from one snapshot, taken when it is asked for. */
export function createPress<Furniture>(works: PressWorks<Furniture>): Press {
  const compress = createCompressor();
  return {
    answer: async (target, wanted) => {
      const found = await works.archive.asOf(works.clock(), (reader) => look(works, reader, target));
      return found.kind === 'moved'
        ? redirect(found.path, target)
        : complete(found.sheet, putTogether(found), wanted, compress);
    },
  };
}

type Looked<Furniture> = { readonly kind: 'moved'; readonly path: string } | ReadSheet<Furniture>;

/** A sheet with everything read that its plates show. */
interface ReadSheet<Furniture> {
  readonly kind: 'sheet';
  readonly sheet: PlateSheet<Furniture>;
  readonly furniture: Readonly<Record<string, () => string>>;
}

async function look<Furniture>(
  { edit, furnish }: PressWorks<Furniture>,
  reader: PublicReader,
  target: RequestTarget,
): Promise<Looked<Furniture>> {
  const asked = canonical(target);
  const sheet = await edit(reader, asked);
  if (sheet.kind === 'moved') return sheet;
  if (sheet.status !== 404 && target.path !== encodePath(asked.segments))
    return { kind: 'moved', path: `/${asked.segments.join('/')}` };
  return { kind: 'sheet', sheet, furniture: sheet.furniture === null ? {} : await furnish(reader, sheet.furniture) };
}

/** One address a page: lower case, composed (NFC), no slash at the end. */
function canonical({ segments, query }: RequestTarget): Asked {
  return { segments: segments.map((segment) => segment.normalize('NFC').toLowerCase()), query };
}

function putTogether<Furniture>({ sheet, furniture }: ReadSheet<Furniture>): Buffer {
  const texts = sheet.plates.map((plate) => (plate.kind === 'own' ? plate.render() : furnished(furniture, plate.name)));
  return Buffer.from(texts.join(''));
}

function furnished(furniture: Readonly<Record<string, () => string>>, name: string): string {
  const render = furniture[name];
  if (!render) throw new Error(`No furniture is called ${name}.`);
  return render();
}

const caching = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept-Encoding' };

async function complete<Furniture>(
  sheet: PlateSheet<Furniture>,
  bytes: Buffer,
  wanted: Wanted,
  compress: Compressor,
): Promise<Answer> {
  const hash = sha256(bytes).slice(0, 32);
  const coding = chooseCoding(wanted.acceptEncoding);
  const tag = entityTag(hash, coding);
  const headers = { ...caching, ...sheet.headers, ETag: tag };
  if (sheet.status === 200 && namesTag(wanted.ifNoneMatch, tag))
    return { page: sheet.page, status: 304, headers, body: nothing };
  const body = await compress(hash, bytes, coding);
  return {
    page: sheet.page,
    status: sheet.status,
    headers: {
      ...headers,
      'Content-Type': sheet.contentType,
      'Content-Length': String(body.length),
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    },
    body,
  };
}

const nothing = Buffer.alloc(0);

/** A query goes along: it may say which page of a list is meant, or be the reader's own affair. */
function redirect(path: string, { search }: RequestTarget): Answer {
  const query = /^[\x21-\x7e]*$/.test(search) ? search : '';
  const location = encodePath(path.split('/').slice(1)) + query;
  return {
    page: 'moved',
    status: 301,
    headers: { ...caching, Location: location, 'Content-Length': '0' },
    body: nothing,
  };
}
