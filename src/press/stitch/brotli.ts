import { brotliDecompressSync, constants, createBrotliCompress } from 'node:zlib';

/** A piece of a page in brotli (RFC 7932). The leading one opens the stream; following ones can stand anywhere after it. */
export interface BrotliPiece {
  readonly compressed: Buffer;
  readonly place: 'leading' | 'following';
}

/** Compresses the piece that a page begins with, as well as brotli can. */
export async function leadingBrotliPiece(bytes: Uint8Array, quality = 11): Promise<BrotliPiece> {
  return proven({ compressed: await compress(bytes, quality, 'leading'), place: 'leading' }, bytes);
}

/**
 * Compresses a piece that follows others. Only quality 0 and 1 write nothing that depends on where in the stream it stands (no
 * references before the piece, none to the built-in dictionary), so only those are offered.
 */
export async function followingBrotliPiece(bytes: Uint8Array, quality: 0 | 1 = 1): Promise<BrotliPiece> {
  return proven({ compressed: await compress(bytes, quality, 'following'), place: 'following' }, bytes);
}

/** Puts a leading piece and those that follow it together as one brotli stream. */
export function joinBrotli(pieces: readonly BrotliPiece[]): Buffer {
  return Buffer.concat([...pieces.map(({ compressed }) => compressed), lastEmptyBlock]);
}

/** The window is the same for all pieces, 256 KiB: the leading piece's header announces it for those that follow. */
const windowBits = 18;
/** What a flush before any input writes: the header of a stream with that window, padded to a byte. */
const streamHeader = Buffer.from([0x63, 0x00]);
const lastEmptyBlock = Buffer.from([3]);

function compress(bytes: Uint8Array, quality: number, place: BrotliPiece['place']): Promise<Buffer> {
  const encoder = createBrotliCompress({
    chunkSize: Math.max(1024, bytes.length + 64),
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  return new Promise((resolve, reject) => {
    let written: Buffer[] = [];
    encoder.on('error', reject);
    encoder.on('data', (chunk: Buffer) => written.push(chunk));
    const flush = (then: () => void) => encoder.flush(constants.BROTLI_OPERATION_FLUSH, then);
    const finish = () => {
      encoder.destroy();
      resolve(Buffer.concat(written));
    };
    const write = () => encoder.write(bytes, () => flush(finish));
    if (place === 'leading') return write();
    return flush(() => {
      written = [];
      write();
    });
  });
}

function proven(piece: BrotliPiece, bytes: Uint8Array): BrotliPiece {
  const before = piece.place === 'leading' ? [] : [streamHeader];
  const decoded = brotliDecompressSync(Buffer.concat([...before, piece.compressed, lastEmptyBlock]));
  if (!decoded.equals(bytes)) throw new Error('A brotli piece does not decode to itself.');
  return piece;
}
