import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import type { Question, Reply } from '../site/ask.ts';

/** Asks as a browser does that can have a dictionary: fetches the one that a page leads to, and names it from then on. */
export interface DictionaryReader {
  /** The answer, its text decoded with the dictionary where it is sent so. Fetches the dictionary that it leads to. */
  get(target: string, headers?: Question['headers']): Promise<Reply>;
  /** The one that it has. */
  readonly dictionary: Buffer | null;
  /** How the last one came. */
  readonly fetched: Reply | null;
}

export function dictionaryReader(ask: (target: string, question: Question) => Promise<Reply>): DictionaryReader {
  let dictionary: Buffer | null = null;
  let fetched: Reply | null = null;
  const get = async (target: string, headers: Question['headers'] = {}) => {
    const had = dictionary;
    const named = had ? { 'Accept-Encoding': withDictionary, 'Available-Dictionary': nameOf(had) } : without;
    const reply = await ask(target, { headers: { ...named, ...headers } });
    if (reply.headers['content-encoding'] !== 'dcz') return reply;
    if (!had) throw new Error(`${target} is compressed with a dictionary that nobody has.`);
    return { ...reply, text: decodeDcz(reply.bytes, had).toString() };
  };
  return {
    get dictionary() {
      return dictionary;
    },
    get fetched() {
      return fetched;
    },
    get: async (target, headers) => {
      const reply = await get(target, headers);
      const [, file] = /<(\/files\/[^>]+)>; rel="compression-dictionary"/.exec(String(reply.headers['link'])) ?? [];
      if (file) {
        fetched = await get(file);
        if (fetched.status === 200) dictionary = Buffer.from(fetched.text);
      }
      return reply;
    },
  };
}

const without = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
export const withDictionary = 'gzip, deflate, br, zstd, dcb, dcz';

/** As Available-Dictionary names it. */
export function nameOf(dictionary: Buffer): string {
  return `:${createHash('sha256').update(dictionary).digest('base64')}:`;
}

/** Decodes Dictionary-Compressed Zstandard, and throws where it was made with another dictionary (RFC 9842, section 5). */
export function decodeDcz(bytes: Buffer, dictionary: Buffer): Buffer {
  const hash = createHash('sha256').update(dictionary).digest('hex');
  if (bytes.toString('hex', 0, 40) !== `5e2a4d1820000000${hash}`)
    throw new Error('It was made with another dictionary.');
  return zstdDecompressSync(bytes.subarray(40), { dictionary });
}
