import { pictureRenderer } from '../../pictures/render-picture.ts';
import { pictureIds } from '../../story/document-text.ts';
import { type RenditionFormat, renditionWidths } from '../../story/picture.ts';
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

const formats: Readonly<Record<string, RenditionFormat>> = { '.jpg': 'jpeg', '.avif': 'avif' };

/** A rendition of a picture that the working copy shows; nothing of any other. */
export async function pictureAnswer(
  { desk, files }: Pick<Newsroom, 'desk' | 'files'>,
  story: Story,
  hash: string,
  file: string,
): Promise<Answer> {
  const [, digits, ending = ''] = /^([1-9]\d*)(\.jpg|\.avif)?$/.exec(file) ?? [];
  const width = renditionWidths.find((offered) => String(offered) === digits);
  const picture = await desk.archive.read((reader) => reader.pictureByHash(hash));
  const lead = story.fields.leadPicture?.picture;
  const isShown = picture && (picture.id === lead || pictureIds(story.document).includes(picture.id));
  if (!width || !isShown) return nothingHere;
  const { bytes, mime } = await pictureRenderer(files)(picture, width, formats[ending] ?? 'webp');
  return { kind: 'bytes', contentType: mime, body: Buffer.from(bytes) };
}
