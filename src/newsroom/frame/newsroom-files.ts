import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { sha256 } from '../../kit/hash.ts';
import { chooseCoding } from '../../kit/http/accept-encoding.ts';
import { lookCss } from '../../render/look/look-css.ts';
import type { Look } from '../../story/publication.ts';
import type { Section } from '../../story/section.ts';

/** What the build made for the newsroom's screens: texts of files. */
export interface NewsroomAssets {
  /** The newsroom's own style sheet, and the paper's, for what looks as it will on the page. */
  readonly css: string;
  readonly paperCss: string;
  /** Scripts by the names of their islands. */
  readonly islands: Readonly<Record<string, string>>;
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
  answer(address: string, acceptEncoding: string | undefined): Promise<FileAnswer | null>;
}

export interface FileAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface NamedFile {
  readonly contentType: string;
  readonly bytes: Buffer;
  packed: Promise<Buffer> | null;
}

/** Looks that are remembered, so that one that is changed again and again takes no memory. */
const rememberedLooks = 8;

export function createNewsroomFiles({ css, paperCss, islands }: NewsroomAssets): NewsroomFiles {
  const files = new Map<string, NamedFile>();
  const looks: string[] = [];
  const add = (stem: string, extension: 'css' | 'js', text: string): string => {
    const bytes = Buffer.from(text);
    const address = `/newsroom/files/${stem}.${sha256(bytes).slice(0, 16)}.${extension}`;
    if (!files.has(address)) files.set(address, { contentType: types[extension], bytes, packed: null });
    return address;
  };
  const scripts = new Map(Object.entries(islands).map(([name, text]) => [name, add(name, 'js', text)]));
  return {
    css: add('newsroom', 'css', css),
    paperCss: add('paper', 'css', paperCss),
    island: (name) => {
      const address = scripts.get(name);
      if (!address) throw new Error(`The island ${name} is not built.`);
      return address;
    },
    look: (look, sections) => {
      const address = add('look', 'css', lookCss(look, sections));
      if (!looks.includes(address) && looks.push(address) > rememberedLooks) files.delete(looks.shift() as string);
      return address;
    },
    answer: async (address, acceptEncoding) => {
      const file = files.get(address);
      return file ? answerFile(file, acceptEncoding) : null;
    },
  };
}

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

async function answerFile(file: NamedFile, acceptEncoding: string | undefined): Promise<FileAnswer> {
  const isPacked = chooseCoding(acceptEncoding, ['br']) === 'br';
  if (isPacked) file.packed ??= pack(file.bytes);
  const body = isPacked && file.packed ? await file.packed : file.bytes;
  return {
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': file.contentType,
      Vary: 'Accept-Encoding',
      ...(isPacked && { 'Content-Encoding': 'br' }),
    },
    body,
  };
}

function pack(bytes: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}
