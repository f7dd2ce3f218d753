import { crc32, deflateSync } from 'node:zlib';

/*
 * The publication's mark, made of its accent and its paper: a broadsheet with a headline and two columns. As SVG, and as a picture
 * of 32 by 32 points for programs that ask for nothing but /favicon.ico.
 */

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const side = 32;
const bars: readonly Bar[] = [
  { x: 6, y: 6, width: 20, height: 5 },
  { x: 6, y: 14, width: 9, height: 2 },
  { x: 6, y: 18, width: 9, height: 2 },
  { x: 6, y: 22, width: 9, height: 2 },
  { x: 17, y: 14, width: 9, height: 10 },
];

export interface IconColours {
  /** `#rrggbb`; anything else is taken for black or white. */
  readonly ground: string;
  readonly ink: string;
}

export function iconSvg({ ground, ink }: IconColours): string {
  const path = bars.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${hex(ground, '#000000')}" d="M0 0h${side}v${side}H0z"/><path fill="${hex(ink, '#ffffff')}" d="${path}"/></svg>\n`;
}

/** An ICO file with one PNG in it. */
export function iconIco(colours: IconColours): Buffer {
  const png = iconPng(colours);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header[6] = side;
  header[7] = side;
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** PNG (ISO 15948) with a palette of two colours, a bit a point. */
function iconPng({ ground, ink }: IconColours): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size.set([1, 3, 0, 0, 0], 8);
  const palette = Buffer.from(`${hex(ground, '#000000')}${hex(ink, '#ffffff')}`.replaceAll('#', ''), 'hex');
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(points())),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of 32 bits, each behind a byte that says that it is not filtered. */
function points(): Buffer {
  const rows = Buffer.alloc(side * 5);
  for (const { x, y, width, height } of bars)
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++) {
        const at = row * 5 + 1 + (column >> 3);
        rows[at] = (rows[at] ?? 0) | (0x80 >> (column & 7));
      }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function hex(colour: string, otherwise: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : otherwise;
}
