import { z } from 'zod';
import { may } from '../../accounts/may.ts';
import { addPicture } from '../../desk/add-picture.ts';
import { describePicture } from '../../desk/describe-picture.ts';
import { formatInstant } from '../../kit/instant.ts';
import { ok, refused } from '../../kit/result.ts';
import { keepPicture } from '../../pictures/keep-picture.ts';
import type { Picture } from '../../story/picture.ts';
import { type Outcome, type Route, route } from '../route.ts';
import { pictureOut, pictureWords } from '../schema/picture-schema.ts';
import { idOf, noBody, nothing } from '../schema/texts.ts';

const tag = 'Pictures';
const subject = 'picture';
const params = z.strictObject({ picture: idOf('picture') });
const answer = { status: 200, schema: pictureOut, description: 'The picture.' } as const;

/** The bytes of a picture, as they come. */
export const pictureBytes = z
  .instanceof(Uint8Array, { error: 'must be the bytes of a picture' })
  .meta({ id: 'PictureBytes' });

const add = route({
  method: 'POST',
  path: '/pictures',
  operation: 'addPicture',
  tag,
  subject,
  summary: 'Add a picture',
  description:
    'The body is the file itself: JPEG, PNG, WebP, AVIF or GIF, whatever type the request names. Caption, credit and rights are read from the file; the place where it was taken is never shown. The same file again is the same picture.',
  params: nothing,
  query: nothing,
  body: pictureBytes,
  answer: { status: 201, schema: pictureOut, description: 'The picture.' },
  handle: async ({ desk, files }, { actor, body }) => {
    if (!may(actor, 'add-picture', null)) return refused({ kind: 'not-allowed', act: 'add-picture' });
    const kept = await keepPicture(files, desk.newId, body);
    if (!kept.ok) return kept;
    const added = await addPicture(desk, actor, kept.value);
    if (!added.ok) return added;
    return ok({ body: pictureJson(added.value.record), location: `/pictures/${added.value.record.id}` });
  },
});

const read = route({
  method: 'GET',
  path: '/pictures/{picture}',
  operation: 'readPicture',
  tag,
  subject,
  summary: 'Read what is known of a picture',
  params,
  query: nothing,
  body: noBody,
  answer,
  handle: ({ desk }, asked) =>
    desk.archive.read(async (reader): Promise<Outcome> => {
      const picture = await reader.picture(asked.params.picture);
      return picture ? ok({ body: pictureJson(picture) }) : refused({ kind: 'not-found', what: subject });
    }),
});

const describe = route({
  method: 'PATCH',
  path: '/pictures/{picture}',
  operation: 'describePicture',
  tag,
  subject,
  summary: 'Change what is said of a picture',
  description:
    'Sets what stands in `set`. Where `seen` says what was there before, a field that somebody changed since is refused.',
  params,
  query: nothing,
  body: z.strictObject({ set: pictureWords.partial(), seen: pictureWords.partial().optional() }),
  answer,
  handle: async ({ desk }, { actor, params: { picture }, body }) => {
    const command = { picture, to: body.set, ...(body.seen && { seen: body.seen }) };
    const described = await describePicture(desk, actor, command as Parameters<typeof describePicture>[2]);
    if (!described.ok) return described;
    return ok({ body: pictureJson(described.value.record), seq: described.value.seq });
  },
});

/** Pictures: the originals, and what is said of them. */
export const pictureRoutes: readonly Route[] = [add, read, describe];

function pictureJson(picture: Picture) {
  const { rights } = picture;
  return { ...picture, rights: { ...rights, until: rights.until === null ? null : formatInstant(rights.until) } };
}
