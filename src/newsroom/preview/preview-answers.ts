import { pictureIds } from '../../story/document-text.ts';
import { parseRendition } from '../../story/picture.ts';
import type { Story } from '../../story/story.ts';
import { type Answer, nothingHere } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';

/** A page of a preview: kept by nobody, told to no other site, framed by nobody but this one. */
export function pageAnswer(html: string, origin: string): Answer {
  return {
    kind: 'bytes',
    contentType: 'text/html; charset=utf-8',
    body: html,
    headers: previewHeaders(origin),
  };
}

function previewHeaders(origin: string): Readonly<Record<string, string>> {
  const secure = origin.startsWith('https:');
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
  };
}

/** A rendition of a picture that the working copy shows; nothing of any other. */
export async function pictureAnswer(
  { desk, renderPicture }: Pick<Newsroom, 'desk' | 'renderPicture'>,
  story: Story,
  hash: string,
  file: string,
): Promise<Answer> {
  const rendition = parseRendition(file);
  const picture = await desk.archive.read((reader) => reader.pictureByHash(hash));
  const lead = story.fields.leadPicture?.picture;
  const isShown = picture && (picture.id === lead || pictureIds(story.document).includes(picture.id));
  if (!rendition || !isShown) return nothingHere;
  const { bytes, mime } = await renderPicture(picture, rendition.width, rendition.format);
  return { kind: 'bytes', contentType: mime, body: Buffer.from(bytes) };
}
