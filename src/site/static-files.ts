import type { PublicArchive } from '../archive/archive.ts';
import type { PublicReader } from '../archive/public-reader.ts';
import type { Clock } from '../kit/clock.ts';
import { sha256 } from '../kit/hash.ts';
import { type Answer, completeAnswer, type Wanted } from '../press/complete.ts';
import { createCompressor } from '../press/compressor.ts';
import type { Look, Publication } from '../story/publication.ts';
import type { Section } from '../story/section.ts';
import { type IconColours, iconIco, iconSvg } from './icon.ts';
import { speculationRules } from './speculation-rules.ts';

/** Addresses of the files that a publication's pages ask for. */
export interface FileAddresses {
  readonly css: string;
  readonly script: string;
  readonly icon: string;
  readonly manifest: string;
}

/** Files that bear the hash of their bytes in their names, so that they hold for ever; and the icon that bears none. */
export interface StaticFiles {
  addresses(publication: Publication, sections: readonly Section[]): FileAddresses;
  /** The file of a name (`site.0123….css`); null where there is none, or not any more. */
  answer(name: string, wanted: Wanted): Promise<Answer | null>;
  favicon(wanted: Wanted): Promise<Answer>;
}

export interface StaticFilesWorks {
  readonly archive: PublicArchive;
  readonly clock: Clock;
  readonly css: string;
  readonly script: string;
  /** What of a publication's look stands before the style sheet. */
  readonly lookCss: (look: Look, sections: readonly Section[]) => string;
}

interface NamedFile {
  readonly address: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** The files of one look. */
interface FileSet {
  readonly addresses: FileAddresses;
  readonly files: readonly NamedFile[];
}

/** Looks that are remembered: the present one, and some before it, which pages on their way still ask for. */
const remembered = 8;
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const forAnHour = { 'Cache-Control': 'public, max-age=3600' };

export function createStaticFiles({ archive, clock, css, script, lookCss }: StaticFilesWorks): StaticFiles {
  const compress = createCompressor({ brotliQuality: 11 });
  const opened = clock();
  const sets = new Map<string, FileSet>();
  /** The sets of publications and sections as they were read: of what is read again and again, the same objects come. */
  const setsOf = new WeakMap<readonly Section[], { publication: Publication; key: string; set: FileSet }>();

  const setOf = (publication: Publication, sections: readonly Section[]): FileSet => {
    const known = setsOf.get(sections);
    if (known?.publication === publication && sets.has(known.key)) return known.set;
    const [key, set] = makeSetOf(publication, sections);
    setsOf.set(sections, { publication, key, set });
    return set;
  };
  const makeSetOf = ({ look }: Publication, sections: readonly Section[]): readonly [string, FileSet] => {
    const tokens = lookCss(look, sections);
    const key = `${look.accent} ${look.paper} ${tokens}`;
    const set = sets.get(key) ?? makeSet(tokens + css, script, iconSvg(iconColours(look)));
    sets.set(key, set);
    if (sets.size > remembered) sets.delete(sets.keys().next().value as string);
    return [key, set];
  };
  const fileOf = async (address: string): Promise<NamedFile | undefined> => {
    const find = () => [...sets.values()].flatMap(({ files }) => files).find((file) => file.address === address);
    return (
      find() ?? (await readNow(async (reader) => setOf(await reader.publication(), await reader.sections())).then(find))
    );
  };
  const readNow = <T>(work: (reader: PublicReader) => Promise<T>) => archive.asOf(clock(), work);

  return {
    addresses: (publication, sections) => setOf(publication, sections).addresses,
    answer: async (name, wanted) => {
      const file = await fileOf(`/files/${name}`);
      if (!file) return null;
      const { contentType, bytes } = file;
      const content = { page: 'file', status: 200, contentType, headers: forEver, bytes, since: opened } as const;
      return completeAnswer(content, wanted, clock(), compress);
    },
    favicon: async (wanted) => {
      const bytes = iconIco(iconColours((await readNow((reader) => reader.publication())).look));
      const content = { page: 'file', status: 200, contentType: 'image/x-icon', headers: forAnHour } as const;
      return completeAnswer({ ...content, bytes, since: null }, wanted, clock(), compress);
    },
  };
}

const rules = nameFile('speculation', 'json', 'application/speculationrules+json', speculationRules);

/** What pages say besides to browsers that can fetch ahead: which file tells them how. */
export const speculationHeader = { 'Speculation-Rules': `"${rules.address}"` };

function makeSet(css: string, script: string, icon: string): FileSet {
  const style = nameFile('site', 'css', 'text/css; charset=utf-8', css);
  const code = nameFile('site', 'js', 'text/javascript; charset=utf-8', script);
  const mark = nameFile('icon', 'svg', 'image/svg+xml', icon);
  const addresses = {
    css: style.address,
    script: code.address,
    icon: mark.address,
    manifest: '/manifest.webmanifest',
  };
  return { addresses, files: [style, code, mark, rules] };
}

function nameFile(stem: string, extension: string, contentType: string, text: string): NamedFile {
  const bytes = Buffer.from(text);
  return { address: `/files/${stem}.${sha256(bytes).slice(0, 16)}.${extension}`, contentType, bytes };
}

function iconColours({ accent, paper }: Look): IconColours {
  return { ground: accent, ink: paper };
}
