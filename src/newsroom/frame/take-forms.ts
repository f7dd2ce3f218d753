import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeUtf8 } from '../../kit/decode-utf8.ts';
import { largestOriginal } from '../../pictures/keep-picture.ts';

/** Bytes of a form or of an island's JSON: the longest story in any script fits. */
export const largestForm = 4 * 1024 * 1024;

/** Teaches an instance which bodies there are: forms and JSON in UTF-8, and a picture's bytes. Any other type is refused. */
export function takeForms(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  const readJson = instance.getDefaultJsonParser('error', 'error');
  const texts = { parseAs: 'buffer', bodyLimit: largestForm } as const;
  instance.addContentTypeParser('application/x-www-form-urlencoded', texts, (_request, bytes: Buffer, done) => {
    const text = decodeUtf8(bytes);
    if (text === null) done(notUtf8());
    else done(null, new URLSearchParams(text));
  });
  instance.addContentTypeParser('application/json', texts, (request: FastifyRequest, bytes: Buffer, done) => {
    const text = decodeUtf8(bytes);
    if (text === null) done(notUtf8());
    else readJson(request, text, done);
  });
  const pictures = { parseAs: 'buffer', bodyLimit: largestOriginal } as const;
  instance.addContentTypeParser(/^image\/(jpeg|png|webp|avif|gif)$/, pictures, (_request, bytes: Buffer, done) =>
    done(null, bytes),
  );
}

function notUtf8(): Error {
  return Object.assign(new Error('The body is not UTF-8.'), { statusCode: 400 });
}
