import type { Picture } from '../story/picture.ts';

/** What a file is by its first bytes, whatever its name or its sender say; null for all that is not taken (SVG, TIFF, PDF, HEIC …). */
export function sniffPicture(bytes: Uint8Array): Picture['mime'] | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp';
  if (head.startsWith('ftypavif', 4) || head.startsWith('ftypavis', 4)) return 'image/avif';
  return null;
}
