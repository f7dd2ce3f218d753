import type { PublicArchive } from '../archive/archive.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import type { Clock } from '../kit/clock.ts';
import { encodePath, type RequestTarget } from '../kit/http/request-target.ts';
import { type Answer, completeAnswer, revalidated, type Wanted } from './complete.ts';
import { createCompressor } from './compressor.ts';
import type { Asked, Editor, Furnisher, PlateSheet } from './sheet.ts';

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
      const found = await works.archive.asOf(works.clock(), (reader) => readSheet(works, reader, target));
      if (found.kind === 'moved') return redirect(found.path, target);
      const { page, status, contentType, headers = {} } = found.sheet;
      return completeAnswer({ page, status, contentType, headers, bytes: putTogether(found) }, wanted, compress);
    },
  };
}

/** A sheet with everything read that its plates show. */
interface CompleteSheet<Furniture> {
  readonly kind: 'sheet';
  readonly sheet: PlateSheet<Furniture>;
  readonly furniture: Readonly<Record<string, () => string>>;
}

async function readSheet<Furniture>(
  { edit, furnish }: PressWorks<Furniture>,
  reader: PublicReader,
  target: RequestTarget,
): Promise<CompleteSheet<Furniture> | { readonly kind: 'moved'; readonly path: string }> {
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

function putTogether<Furniture>({ sheet, furniture }: CompleteSheet<Furniture>): Buffer {
  const texts = sheet.plates.map((plate) => (plate.kind === 'own' ? plate.render() : furnished(furniture, plate.name)));
  return Buffer.from(texts.join(''));
}

function furnished(furniture: Readonly<Record<string, () => string>>, name: string): string {
  const render = furniture[name];
  if (!render) throw new Error(`No furniture is called ${name}.`);
  return render();
}

/** A query goes along: it may say which page of a list is meant, or be the reader's own affair. */
function redirect(path: string, { search }: RequestTarget): Answer {
  const query = /^[\x21-\x7e]*$/.test(search) ? search : '';
  const location = encodePath(path.split('/').slice(1)) + query;
  const headers = { ...revalidated, Location: location, 'Content-Length': '0' };
  return { page: 'moved', status: 301, headers, body: Buffer.alloc(0) };
}
