import sharp from 'sharp';
// Blocks every loader but those of photographs; this file lets in one more for its own, trusted drawings.
import './decode/photograph-loaders.ts';

/** Prints an SVG that Dateline itself drew as a JPEG, as large as it says it is. Never for what comes from outside. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  drawing += 1;
  sharp.unblock({ operation: [svgLoader] });
  try {
    return await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).jpeg({ quality: 86 }).toBuffer();
  } finally {
    drawing -= 1;
    if (drawing === 0) sharp.block({ operation: [svgLoader] });
  }
}

const svgLoader = 'VipsForeignLoadSvgBuffer';

/** How many drawings are being printed. */
let drawing = 0;
