import { searchKey } from '../archive/key.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import { trackingReader } from '../archive/tracking-reader.ts';
import { encodePath } from '../kit/http/request-target.ts';
import type { Instant } from '../kit/instant.ts';
import { earlier, type Span } from '../kit/span.ts';
import type { SheetAddress } from './address.ts';
import { revalidated, revalidatedByDictionary } from './complete.ts';
import { type Dictionary, nameDictionary } from './dictionary.ts';
import type { KeptFurniture, KeptSheet, Provenance } from './kept-sheet.ts';
import { type MadePlate, makePlate } from './plate.ts';
import type { PressWorks } from './press-works.ts';
import type { Plate } from './sheet.ts';

/** What everything that is made is read with. */
type ReadingWorks = Pick<PressWorks, 'archive' | 'clock' | 'news'>;

/** Reads, renders and compresses what stands at an address. */
export async function makeSheet(
  works: ReadingWorks & Pick<PressWorks, 'edit'>,
  { segments, query }: SheetAddress,
): Promise<KeptSheet> {
  const { read: sheet, ...provenance } = await readWith(works, (reader) => works.edit(reader, { segments, query }));
  const passing = provenance.reads.includes(searchKey);
  if (sheet.kind === 'moved')
    return {
      ...provenance,
      page: 'moved',
      status: 301,
      headers: {},
      movedTo: encodePath(sheet.path.split('/').slice(1)),
      furniture: [],
      dictionary: null,
      plates: [],
      lasting: false,
      passing,
    };
  return {
    ...provenance,
    ...heldBy(provenance, sheet.holds),
    page: sheet.page,
    status: sheet.status,
    headers: {
      ...(sheet.dictionary === null ? revalidated : revalidatedByDictionary),
      'Content-Type': sheet.contentType,
      ...sheet.headers,
    },
    movedTo: null,
    furniture: sheet.plates.flatMap((plate) => (plate.kind === 'furniture' ? [plate.name] : [])),
    dictionary: sheet.dictionary,
    plates: sheet.plates.map(make),
    lasting: sheet.lasting && sheet.status === 200 && query.size === 0,
    passing,
  };
}

/** Reads, renders and compresses the furniture plate of a name. */
export async function makeFurniture(works: PressWorks, name: string): Promise<KeptFurniture> {
  const { read: furniture, ...provenance } = await readWith(works, (reader) => works.furnish(reader, name));
  return { ...provenance, ...heldBy(provenance, furniture.holds), plate: makePlate(furniture.render()) };
}

/** Reads the dictionary of a name as it is from an instant on. */
export async function makeDictionary(works: PressWorks, name: string, from: Instant): Promise<Dictionary> {
  const { read, seq, madeAt } = await readWith(works, (reader) => works.dictionary(reader, name, from));
  const holdsUntil = works.news.holdsUntil(read.quotes, madeAt);
  return nameDictionary(name, read, { reads: read.quotes, seq, madeAt, heldSince: null, holdsUntil });
}

function make(plate: Plate): MadePlate | string {
  return plate.kind === 'own' ? makePlate(plate.render()) : plate.name;
}

/** Reads in one snapshot, and remembers what was read. */
async function readWith<Read>(
  works: ReadingWorks,
  work: (reader: PublicReader) => Promise<Read>,
): Promise<Provenance & { readonly read: Read }> {
  const { news } = works;
  for (;;) {
    const made = await readOnce(works, work);
    if (made) return { ...made, heldSince: null, holdsUntil: news.holdsUntil(made.reads, made.madeAt) };
    await news.catchUp();
  }
}

/**
 * Null where the snapshot is of more than the news tells. What was committed after the instant for which is read may be of a later one, and would
 * be taken for something that is still to come.
 */
async function readOnce<Read>(
  { archive, clock, news }: ReadingWorks,
  work: (reader: PublicReader) => Promise<Read>,
): Promise<(Omit<Provenance, 'heldSince' | 'holdsUntil'> & { readonly read: Read }) | null> {
  const { head } = news;
  const now = clock();
  return archive.asOf(now, async (reader) => {
    const seq = await reader.logHead();
    if (seq !== head) return null;
    const { reader: followed, keys } = trackingReader(reader);
    const read = await work(followed);
    return { read, reads: [...keys], seq, madeAt: now };
  });
}

function heldBy({ holdsUntil }: Provenance, { since, until }: Span): Pick<Provenance, 'heldSince' | 'holdsUntil'> {
  return { heldSince: since, holdsUntil: earlier(holdsUntil, until) };
}
