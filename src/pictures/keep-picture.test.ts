import { crc32, deflateSync } from 'node:zlib';
import exifr from 'exifr';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../kit/fault.ts';
import { sha256 } from '../kit/hash.ts';
import { instant } from '../kit/instant.ts';
import { idMaker } from '../kit/new-id.ts';
import type { Picture } from '../story/picture.ts';
import { keepPicture } from './keep-picture.ts';
import { originalKey, type PictureFiles, pictureFilesInMemory } from './picture-files.ts';
import { pictureRenderer } from './render-picture.ts';

let files: PictureFiles;
beforeEach(() => {
  files = pictureFilesInMemory();
});

const newId = idMaker(() => instant(Date.UTC(2026, 10, 23)));
const keep = (bytes: Uint8Array, words = {}) => keepPicture(files, newId, bytes, words);

async function kept(bytes: Uint8Array, words = {}): Promise<Picture> {
  const result = await keep(bytes, words);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** A photograph of nothing: noise, so that it compresses like one. */
function photograph(width = 640, height = 400): Sharp {
  return sharp({
    create: { width, height, channels: 3, background: '#356', noise: { type: 'gaussian', mean: 90, sigma: 30 } },
  });
}

const location = {
  GPSLatitudeRef: 'S',
  GPSLatitude: '20/1 9/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '57/1 30/1 0/1',
};

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"' +
  ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:Credit="Salvane Pictures">' +
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">बाढ़ के द्वार, रात में</rdf:li></rdf:Alt></dc:description>' +
  '<dc:creator><rdf:Seq><rdf:li>Joaquín Bell</rdf:li></rdf:Seq></dc:creator>' +
  '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Salvane Pictures</rdf:li></rdf:Alt></dc:rights>' +
  '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial use only</rdf:li></rdf:Alt></xmpRights:UsageTerms>' +
  '</rdf:Description></rdf:RDF></x:xmpmeta>';

/** Puts an IPTC record (IIM, in a Photoshop resource in APP13) into a JPEG: pairs of data set number and text. */
function withIptc(jpeg: Uint8Array, fields: readonly (readonly [number, string])[]): Buffer {
  const sets = fields.flatMap(([number, text]) => {
    const value = Buffer.from(text, 'utf8');
    return [Buffer.from([0x1c, 2, number, value.length >> 8, value.length & 255]), value];
  });
  const records = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...sets]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(records.length);
  const padding = Buffer.alloc(records.length % 2);
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'), size, records, padding]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, body, jpeg.subarray(2)]);
}

describe('an original', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('is taken as %s and kept as it came', async (format) => {
    const bytes = await photograph(160, 100).toFormat(format).toBuffer();
    const picture = await kept(bytes);
    expect(picture).toMatchObject({
      mime: `image/${format}`,
      width: 160,
      height: 100,
      size: bytes.length,
      hash: sha256(bytes),
    });
    expect(Buffer.from((await files.originals.get(originalKey(picture.hash))) ?? [])).toEqual(bytes);
  });

  test('is measured as it is seen: a phone held upright', async () => {
    const bytes = await photograph(640, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await kept(bytes)).toMatchObject({ width: 400, height: 640 });
  });

  test('is written once, however often it comes', async () => {
    const bytes = await photograph().jpeg().toBuffer();
    const first = await kept(bytes);
    const second = await kept(bytes);
    expect(second.hash).toBe(first.hash);
    expect(await Array.fromAsync(files.originals.list())).toHaveLength(1);
  });
});

describe('what a file says of itself', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('is read from XMP in %s', async (format) => {
    const picture = await kept(await photograph(160, 100).withXmp(xmp).toFormat(format).toBuffer());
    expect(picture.caption).toBe('बाढ़ के द्वार, रात में');
    expect(picture.credit).toBe('Joaquín Bell / Salvane Pictures');
    expect(picture.rights).toEqual({ holder: '© Salvane Pictures', licence: 'Editorial use only', until: null });
  });

  test('is read from IPTC, letters beyond ASCII included', async () => {
    const jpeg = await photograph().jpeg().toBuffer();
    const iptc = withIptc(jpeg, [
      [120, 'The ferry “Lenn” at dusk,\nInês said'],
      [80, 'Joaquín Bell'],
      [110, 'Agência Salvane'],
      [116, '© 2026 Agência Salvane'],
    ]);
    const picture = await kept(iptc);
    expect(picture.caption).toBe('The ferry “Lenn” at dusk, Inês said');
    expect(picture.credit).toBe('Joaquín Bell / Agência Salvane');
    expect(picture.rights.holder).toBe('© 2026 Agência Salvane');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    "is read from the camera's EXIF in %s, but not the camera's own name",
    async (format) => {
      const exif = {
        IFD0: { Artist: 'Abel Tiernan', Copyright: 'Abel Tiernan, all rights', ImageDescription: 'SONY DSC' },
      };
      const picture = await kept(await photograph(160, 100).withExif(exif).toFormat(format).toBuffer());
      expect(picture).toMatchObject({ credit: 'Abel Tiernan', caption: '' });
      expect(picture.rights.holder).toBe('Abel Tiernan, all rights');
    },
  );

  test('gives way to what the one who brings it says', async () => {
    const bytes = await photograph().withXmp(xmp).jpeg().toBuffer();
    const picture = await kept(bytes, { alt: 'A gate', caption: 'The gate', credit: '' });
    expect(picture).toMatchObject({ alt: 'A gate', caption: 'The gate', credit: '' });
  });

  test('may be nonsense', async () => {
    const jpeg = await photograph().jpeg().toBuffer();
    const nonsense = withIptc(jpeg, [[120, '\u0000\u0007']]);
    expect(await kept(nonsense)).toMatchObject({ caption: '' });
  });
});

describe('what is not a picture that can be used is refused, and nothing is kept', () => {
  afterEach(async () => expect(await Array.fromAsync(files.originals.list())).toEqual([]));

  test.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG behind an XML declaration', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['nothing', ''],
    ['a text', 'ferry.jpg'],
    ['a PDF', '%PDF-1.7'],
    ['a TIFF', 'II*\0\x08\0\0\0'],
    ['an archive', 'PK\x03\x04'],
  ])('%s', async (_, text) => {
    expect(await keep(Buffer.from(text, 'latin1'))).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid', what: 'picture', why: 'Only JPEG, PNG, WebP, AVIF and GIF files are taken.' },
    });
  });

  test('a file cut short', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const bytes = await photograph(160, 100).toFormat(format).toBuffer();
      const half = bytes.subarray(0, bytes.length / 2);
      expect(await keep(half), format).toMatchObject({
        ok: false,
        refusal: { why: 'The file is damaged or incomplete.' },
      });
    }
  });

  test('the first bytes of a picture before something else', async () => {
    const disguised = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), Buffer.from('<svg onload="alert(1)"/>')]);
    expect(await keep(disguised)).toMatchObject({ ok: false, refusal: { why: 'The file is damaged or incomplete.' } });
  });

  test('a pixel bomb: a few bytes that unfold to gigabytes', async () => {
    const bomb = pngOfSize(100_000, 100_000);
    expect(await keep(bomb)).toMatchObject({
      ok: false,
      refusal: { why: expect.stringContaining('120 million pixels') },
    });
    expect(await keep(pngOfSize(31_000, 1))).toMatchObject({
      ok: false,
      refusal: { why: expect.stringContaining('30,000') },
    });
  });

  test('a file that is too large', async () => {
    const huge = new Uint8Array(64 * 1024 * 1024 + 1);
    expect(await keep(huge)).toMatchObject({ ok: false, refusal: { why: 'It is larger than 64 MB.' } });
  });
});

/** A PNG whose header claims a size; its data are those of one pixel. */
function pngOfSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

describe('a rendition', () => {
  const original = () =>
    photograph(1600, 1000)
      .withExif({ IFD0: { Artist: 'A. Tiernan', Make: 'Box', Model: 'Brownie' }, IFD3: location })
      .jpeg()
      .toBuffer();

  test('is as wide as asked for, as AVIF, as WebP or as JPEG', async () => {
    const render = pictureRenderer(files);
    const picture = await kept(await original());
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      const rendition = await render(picture, 640, format);
      expect(rendition.mime).toBe(`image/${format}`);
      const facts = await sharp(rendition.bytes).metadata();
      expect(facts).toMatchObject({ format: format === 'avif' ? 'heif' : format, width: 640, height: 400 });
    }
  });

  test('is never wider than its original', async () => {
    const picture = await kept(await photograph(300, 200).png().toBuffer());
    const { bytes } = await pictureRenderer(files)(picture, 1920);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 300, height: 200 });
  });

  test('stands upright', async () => {
    const picture = await kept(await photograph(640, 400).withMetadata({ orientation: 8 }).jpeg().toBuffer());
    const { bytes } = await pictureRenderer(files)(picture, 320);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 320, height: 512 });
  });

  test('says who must be named, and not where it was taken or with what', async () => {
    const before = await exifr.parse(await original(), true);
    expect(before).toMatchObject({ Make: 'Box', latitude: expect.closeTo(-20.15) });
    const words = {
      credit: 'Abel <Tiernan> & Söhne',
      rights: { holder: '© Courier', licence: 'CC BY 4.0', until: null },
    };
    const picture = await kept(await original(), words);
    const { bytes } = await pictureRenderer(files)(picture, 640, 'jpeg');
    const after = await exifr.parse(bytes as Buffer, { xmp: true, tiff: true, gps: true, mergeOutput: true });
    expect(JSON.stringify(after)).not.toMatch(/latitude|GPS|Brownie/);
    expect(await kept(Buffer.from(bytes))).toMatchObject(words);
    for (const format of ['avif', 'webp'] as const) {
      const rendition = await pictureRenderer(files)(picture, 640, format);
      const facts = await sharp(rendition.bytes).metadata();
      expect(facts.exif, format).toBeUndefined();
      expect(facts.xmpAsString, format).toContain('© Courier');
      expect(Buffer.from(rendition.bytes).toString('latin1'), format).not.toMatch(/Brownie|GPS/);
    }
  });

  test.each(['png', 'webp', 'avif'] as const)('holds nothing of the places in %s', async (format) => {
    const places = xmp.replace(
      'photoshop:Credit=',
      'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="20,9S" photoshop:Credit=',
    );
    const picture = await kept(
      await photograph(160, 100).withExif({ IFD3: location }).withXmp(places).toFormat(format).toBuffer(),
    );
    expect(picture.credit).toBe('Joaquín Bell / Salvane Pictures');
    for (const made of ['avif', 'webp', 'jpeg'] as const) {
      const { bytes } = await pictureRenderer(files)(picture, 160, made);
      const facts = await sharp(bytes).metadata();
      expect(facts.exif, made).toBeUndefined();
      expect(facts.xmpAsString, made).toContain('Salvane Pictures');
      expect(facts.xmpAsString, made).not.toContain('GPS');
    }
  });

  test('is made once, however many ask at the same time, and anew when the rights change', async () => {
    let made = 0;
    const counting = {
      ...files.renditions,
      put: (...args: Parameters<typeof files.renditions.put>) => {
        made += 1;
        return files.renditions.put(...args);
      },
    };
    const render = pictureRenderer({ ...files, renditions: counting });
    const picture = await kept(await original());
    await Promise.all(Array.from({ length: 20 }, () => render(picture, 320)));
    await render(picture, 320);
    expect(made).toBe(1);
    await render({ ...picture, credit: 'Somebody else' }, 320);
    expect(made).toBe(2);
  });

  test('is made though it cannot be kept', async () => {
    const full = { ...files.renditions, put: () => Promise.reject(new Fault('disk-full')) };
    const picture = await kept(await original());
    const { bytes } = await pictureRenderer({ ...files, renditions: full })(picture, 160);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 160 });
  });

  test('of an original that is missing or damaged is a fault, and the next one is made all the same', async () => {
    const render = pictureRenderer(files);
    const picture = await kept(await original());
    const bytes = (await files.originals.get(originalKey(picture.hash))) ?? new Uint8Array();
    await files.originals.delete(originalKey(picture.hash));
    await expect(render(picture, 160)).rejects.toMatchObject({ code: 'picture-unreadable' });
    await files.originals.put(originalKey(picture.hash), new Uint8Array(100));
    await expect(render(picture, 160)).rejects.toMatchObject({ code: 'picture-unreadable' });
    await files.originals.put(originalKey(picture.hash), bytes);
    expect((await render(picture, 160)).bytes.length).toBeGreaterThan(500);
  });
});
