import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BuiltFile } from '../../src/newsroom/frame/newsroom-files.ts';

/** A file as the build makes it, compressed with less pains. */
export function builtFile(text = ''): BuiltFile {
  const bytes = Buffer.from(text);
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  return { bytes, packed: { br, gzip: gzipSync(bytes, { level: 1 }) } };
}
