/**
 * The characters that a font can draw: its `cmap` table (OpenType 1.9, formats 4 and 12). Throws a RangeError where the file is no
 * such font.
 */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = unicodeSubtables(view, tableAt(view, 'cmap')).flatMap((at) => rangesOf(view, at));
  ranges.sort((a, b) => a.from - b.from);
  return (codePoint) => ranges.some(({ from, to }) => from <= codePoint && codePoint <= to);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function tableAt(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join('');
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`A font without a table ${name}`);
}

/** Platform 0 is Unicode; of platform 3 (Windows), encodings 1 and 10 are. */
function unicodeSubtables(view: DataView, cmap: number): readonly number[] {
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + 4 + i * 8)
    .filter((record) => {
      const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
      return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    })
    .map((record) => cmap + view.getUint32(record + 4));
}

function rangesOf(view: DataView, at: number): readonly Range[] {
  const format = view.getUint16(at);
  if (format === 4) return segments(view, at);
  return format === 12 ? groups(view, at) : [];
}

/** Format 4. The last segment (0xffff) stands for the end. */
function segments(view: DataView, at: number): readonly Range[] {
  const doubled = view.getUint16(at + 6);
  return Array.from({ length: doubled / 2 }, (_, i) => ({
    from: view.getUint16(at + 16 + doubled + i * 2),
    to: view.getUint16(at + 14 + i * 2),
  })).filter(({ to }) => to !== 0xffff);
}

/** Format 12. */
function groups(view: DataView, at: number): readonly Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => ({
    from: view.getUint32(at + 16 + i * 12),
    to: view.getUint32(at + 20 + i * 12),
  }));
}
