import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeUtf8 } from '../kit/decode-utf8.ts';
import { largestOriginal } from '../pictures/keep-picture.ts';

/** Bytes of a request that is not a picture: a body of two million characters fits in every script. */
export const largestJson = 16 * 1024 * 1024;

/** Teaches an instance which bodies there are: JSON in UTF-8, and a picture's bytes. Any other type is answered 415. */
export function takeBodies(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  const readJson = instance.getDefaultJsonParser('error', 'error');
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: largestJson },
    (request: FastifyRequest, bytes: Buffer, done) => {
      const text = decodeUtf8(bytes);
      if (text === null) done(notUtf8());
      else readJson(request, text, done);
    },
  );
  instance.addContentTypeParser(
    /^image\/(jpeg|png|webp|avif|gif)$/,
    { parseAs: 'buffer', bodyLimit: largestOriginal },
    (_request: FastifyRequest, bytes: Buffer, done) => done(null, bytes),
  );
}

function notUtf8(): Error {
  return Object.assign(new Error('The body is not UTF-8.'), { statusCode: 400, code: 'DATELINE_NOT_UTF8' });
}
