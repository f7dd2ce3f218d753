/**
 * A JPEG that holds EXIF and XMP and nothing else, for a reader of metadata that knows few containers. What does not fit into a segment is left
 * out; null where nothing is left.
 */
export function bareJpeg(exif: Uint8Array | undefined, xmp: Uint8Array | undefined): Uint8Array | null {
  const segments = [segment(exifMark, withoutMark(exif)), segment(xmpMark, xmp)].filter((each) => each !== null);
  return segments.length > 0 ? Buffer.concat([startOfImage, ...segments, endOfImage]) : null;
}

const startOfImage = Buffer.from([0xff, 0xd8]);
const endOfImage = Buffer.from([0xff, 0xd9]);
const exifMark = Buffer.from('Exif\0\0', 'latin1');
const xmpMark = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');

/** Some containers hold EXIF with the mark that it bears in a JPEG, some without. */
function withoutMark(exif: Uint8Array | undefined): Uint8Array | undefined {
  return exif && exifMark.equals(exif.subarray(0, exifMark.length)) ? exif.subarray(exifMark.length) : exif;
}

/** An APP1 segment. */
function segment(mark: Uint8Array, data: Uint8Array | undefined): Uint8Array | null {
  const length = 2 + mark.length + (data?.length ?? 0);
  if (!data?.length || length > 0xffff) return null;
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), mark, data]);
}
