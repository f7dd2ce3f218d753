import { isId } from '../../kit/id.ts';
import { parseEmbedAddress } from '../../story/block/embed-provider.ts';
import type { RawNode, Reader } from './raw-node.ts';
import { type Caption, captionOf, signOf } from './rules.ts';
import type { Branch } from './token-tree.ts';

/** Reads a line that begins with `::`, and the captions straight after it. */
export function readSign(branch: Branch, captions: readonly Branch[], reader: Reader): RawNode | null {
  const { name, rest } = signOf(branch.token);
  switch (name) {
    case 'also-read':
      return readAlsoRead(rest, branch, reader);
    case 'picture':
      return readPicture(rest, branch, captions, reader);
    case 'gallery':
      return readGallery(rest, branch, reader);
    case 'embed':
      return readEmbed(rest, branch, captions, reader);
    case '':
      return refuse(
        branch,
        reader,
        '`::` is followed by a space and what it is to be; the signs themselves are written `\\::`',
      );
    default:
      return refuse(branch, reader, `\`:: ${name}\` is not known`);
  }
}

/** Whether captions may stand straight after a line. */
export function takesCaptions(branch: Branch): boolean {
  const { name } = signOf(branch.token);
  return name === 'picture' || name === 'embed';
}

/** The caption and the alt text among lines straight after a block; null for one that is not there. */
export function readCaptions(
  captions: readonly Branch[],
  known: readonly Caption['of'][],
  reader: Reader,
): { readonly caption: string | null; readonly alt: string | null } {
  const texts: { caption: string | null; alt: string | null } = { caption: null, alt: null };
  for (const branch of captions) {
    const { of, text } = captionOf(branch.token);
    if (!known.includes(of)) refuse(branch, reader, `\`:${of}\` has no place here`);
    if (texts[of] !== null) refuse(branch, reader, 'stands here twice');
    texts[of] = text;
  }
  return texts;
}

function readAlsoRead(rest: string, branch: Branch, reader: Reader): RawNode | null {
  if (!rest) return refuse(branch, reader, '`:: also-read` is followed by a headline or the id of a story');
  const attrs = isId('story', rest) ? { story: rest, headline: null } : { story: null, headline: rest };
  return { type: 'also_read', attrs };
}

function readPicture(rest: string, branch: Branch, captions: readonly Branch[], reader: Reader): RawNode | null {
  const [key = '', size = 'column', ...more] = rest.split(/ +/);
  const texts = readCaptions(captions, ['caption', 'alt'], reader);
  if (more.length > 0 || (size !== 'column' && size !== 'wide'))
    return refuse(branch, reader, 'after the picture only `wide` may stand');
  const picture = pictureOf(key, branch, reader);
  return picture === null ? null : { type: 'picture', attrs: { picture, ...texts, size } };
}

function readGallery(rest: string, branch: Branch, reader: Reader): RawNode | null {
  const pictures = rest.split(/ +/).map((key) => pictureOf(key, branch, reader));
  return {
    type: 'gallery',
    content: pictures.map((picture) => ({ type: 'picture', attrs: { picture } })),
  };
}

function pictureOf(key: string, branch: Branch, reader: Reader): string | null {
  if (!key) return refuse(branch, reader, 'names no picture');
  return reader.resolve.picture(key) ?? refuse(branch, reader, `there is no picture “${key.slice(0, 80)}”`);
}

function readEmbed(rest: string, branch: Branch, captions: readonly Branch[], reader: Reader): RawNode | null {
  const { caption } = readCaptions(captions, ['caption'], reader);
  if (!caption) refuse(branch, reader, 'an embed has a title, in a line `: Title` straight after it');
  const found = parseEmbedAddress(rest);
  if (!found) return refuse(branch, reader, `“${rest.slice(0, 80)}” is no address of a provider that is known`);
  return { type: 'embed', attrs: { ...found, title: caption ?? '' } };
}

function refuse({ line }: Branch, reader: Reader, problem: string): null {
  reader.refuse(line, problem);
  return null;
}
