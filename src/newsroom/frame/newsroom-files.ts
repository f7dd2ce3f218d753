import { sha256 } from '../../kit/hash.ts';
import { chooseCoding } from '../../kit/http/accept-encoding.ts';
import { lookCss } from '../../render/look/look-css.ts';
import type { Look } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';

/** A file, and what is sent of it to browsers that take a coding. */
export interface BuiltFile {
  readonly bytes: Buffer;
  readonly packed: Readonly<Partial<Record<PackedCoding, Buffer>>>;
}

const codings = ['br', 'gzip'] as const;
export type PackedCoding = (typeof codings)[number];

/** What the build made for the newsroom's screens. */
export interface NewsroomAssets {
  /** The newsroom's own style sheet, and the paper's, for what looks as it will on the page. */
  readonly css: BuiltFile;
  readonly paperCss: BuiltFile;
  /** Scripts by the names of their islands. */
  readonly islands: Readonly<Record<string, BuiltFile>>;
}

/** The files of the screens, each under an address that bears the hash of its bytes, and so holds for ever. */
export interface NewsroomFiles {
  readonly css: string;
  readonly paperCss: string;
  /** The address of an island's script; throws for one that was not built. */
  island(name: string): string;
  /** The address of the publication's tokens as a style sheet. */
  look(look: Look, sections: readonly Section[]): string;
  /** The file of an address; null where there is none. */
  answer(address: string, acceptEncoding: string | undefined): FileAnswer | null;
}

export interface FileAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface NamedFile extends BuiltFile {
  readonly contentType: string;
}

/** Looks that are remembered, so that one that is changed again and again takes no memory. */
const rememberedLooks = 8;

export function createNewsroomFiles({ css, paperCss, islands }: NewsroomAssets): NewsroomFiles {
  const files = new Map<string, NamedFile>();
  const looks: string[] = [];
  const add = (stem: string, extension: 'css' | 'js', file: BuiltFile): string => {
    const address = `/newsroom/files/${stem}.${sha256(file.bytes).slice(0, 16)}.${extension}`;
    if (!files.has(address)) files.set(address, { ...file, contentType: types[extension] });
    return address;
  };
  const scripts = new Map(Object.entries(islands).map(([name, file]) => [name, add(name, 'js', file)]));
  return {
    css: add('newsroom', 'css', css),
    paperCss: add('paper', 'css', paperCss),
    island: (name) => {
      const address = scripts.get(name);
      if (!address) throw new Error(`The island ${name} is not built.`);
      return address;
    },
    look: (look, sections) => {
      const address = add('look', 'css', { bytes: Buffer.from(lookCss(look, sections)), packed: {} });
      if (!looks.includes(address) && looks.push(address) > rememberedLooks) files.delete(looks.shift() as string);
      return address;
    },
    answer: (address, acceptEncoding) => {
      const file = files.get(address);
      return file ? answerFile(file, acceptEncoding) : null;
    },
  };
}

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

/** A look is a few hundred bytes, and sent as it is. */
function answerFile({ bytes, packed, contentType }: NamedFile, acceptEncoding: string | undefined): FileAnswer {
  const coding = chooseCoding(
    acceptEncoding,
    codings.filter((each) => packed[each]),
  );
  const body = coding === 'identity' ? undefined : packed[coding];
  return {
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': contentType,
      Vary: 'Accept-Encoding',
      ...(body && { 'Content-Encoding': coding }),
    },
    body: body ?? bytes,
  };
}
