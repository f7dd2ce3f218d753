import exifr from 'exifr';
import { decodeUtf8 } from '../../kit/decode-utf8.ts';
import { bareJpeg } from './bare-jpeg.ts';

/** What a file says of itself in IPTC, XMP or EXIF; empty texts where it says nothing. */
export interface Metadata {
  readonly caption: string;
  readonly credit: string;
  readonly holder: string;
  readonly licence: string;
}

/** A file, and what of metadata its container was found to hold: PNG, WebP, AVIF and GIF keep them each in a way of its own. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly isJpeg: boolean;
  readonly exif: Uint8Array | undefined;
  readonly xmp: Uint8Array | undefined;
}

const nothing: Metadata = { caption: '', credit: '', holder: '', licence: '' };

/** In a JPEG, metadata stand at the front; a caption that does not fit in here is no caption. */
const asFarAsWeRead = 1_000_000;

/** Reads caption, credit and rights, the press's own fields (IPTC, XMP) before the camera's. Never throws: a file may say anything. */
export async function readMetadata(file: Container): Promise<Metadata> {
  try {
    return understood(await parse(file));
  } catch {
    return nothing;
  }
}

function understood(found: Found): Metadata {
  const { ifd0 } = found;
  const iptc = everyText(found.iptc, asUtf8);
  const [dc, photoshop, xmpRights] = [found.dc, found.photoshop, found.xmpRights].map((each) =>
    everyText(each, unescaped),
  );
  const creator = firstText(iptc?.['Byline'], dc?.['creator'], ifd0?.['Artist']);
  const agency = firstText(photoshop?.['Credit'], iptc?.['Credit']);
  return {
    caption: firstText(iptc?.['Caption'], dc?.['description'], fromTheCamera(ifd0?.['ImageDescription'])).slice(
      0,
      2000,
    ),
    credit: [...new Set([creator, agency])].filter(Boolean).join(' / ').slice(0, 300),
    holder: firstText(iptc?.['CopyrightNotice'], dc?.['rights'], ifd0?.['Copyright']).slice(0, 300),
    licence: firstText(xmpRights?.['UsageTerms'], xmpRights?.['WebStatement']).slice(0, 300),
  };
}

type Fields = Readonly<Record<string, unknown>>;
type Found = Partial<Readonly<Record<'ifd0' | 'iptc' | 'dc' | 'photoshop' | 'xmpRights', Fields>>>;

async function parse({ bytes, isJpeg, exif, xmp }: Container): Promise<Found> {
  const front = isJpeg ? bytes.subarray(0, asFarAsWeRead) : bareJpeg(exif, xmp);
  if (front === null) return {};
  const read = exifr.parse(front, {
    tiff: true,
    ifd0: { pick: ['ImageDescription', 'Artist', 'Copyright'] },
    exif: false,
    gps: false,
    iptc: true,
    xmp: true,
    multiSegment: false,
    mergeOutput: false,
  });
  return (await read) ?? {};
}

/** Some cameras describe every picture with their own name. */
function fromTheCamera(description: unknown): unknown {
  return /^(olympus digital camera|sony dsc|minolta digital camera|kodak digital still camera)\s*$/i.test(
    String(description),
  )
    ? ''
    : description;
}

function firstText(...values: readonly unknown[]): string {
  return values.map(textOf).find((text) => text !== '') ?? '';
}

/** The fields with each text in them changed, however deep it stands. */
function everyText(value: unknown, change: (text: string) => string): Fields | undefined {
  return value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? change(each) : each));
}

/** IPTC texts arrive as one character a byte; most files hold UTF-8, old ones Latin-1. */
function asUtf8(text: string): string {
  if (/[^\p{ASCII}\u0080-\u00ff]/u.test(text)) return text;
  return decodeUtf8(Buffer.from(text, 'latin1')) ?? text;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XMP is XML, whose references arrive as they are written. */
function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A value as one line of text: of a list its texts, of a text in several languages the one that is meant for all. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return cleaned(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : '';
}

function cleaned(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Co}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
