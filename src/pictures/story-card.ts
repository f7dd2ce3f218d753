import sharp, { type OverlayOptions } from 'sharp';
import { type CardTexts, cardHash, cardSize } from './card-texts.ts';
import { makeOnce } from './make-once.ts';
import type { PictureFiles } from './picture-files.ts';
import { fitText, type SetText } from './set-text.ts';

/** Answers a card as PNG, which is drawn when first asked for. */
export type MakeCard = (texts: CardTexts) => Promise<Uint8Array>;

export function cardMaker(files: Pick<PictureFiles, 'cards'>): MakeCard {
  const once = makeOnce(files.cards, 1);
  return (texts) => {
    const hash = cardHash(texts);
    return once(`${hash.slice(0, 2)}/${hash}.png`, () => storyCard(texts));
  };
}

/** The margin on all sides, and the width between. */
const edge = 64;
const width = cardSize.width - 2 * edge;
const ink = '#1a1714';
const grey = '#5c564e';

/**
 * Draws a card, 1200 by 630 pixels, as the head of a front page: the nameplate over its double rule, the section, the headline as large as it
 * fits. A text in a script that no font of ours has is left out, and never drawn as empty boxes.
 */
export async function storyCard(texts: CardTexts): Promise<Buffer> {
  const parts = (await headlineCard(texts)) ?? (await nameplateCard(texts));
  return sharp({ create: { ...cardSize, channels: 3, background: texts.paper } })
    .composite(parts)
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();
}

type Parts = OverlayOptions[];

async function headlineCard({ direction, ...texts }: CardTexts): Promise<Parts | null> {
  const strong = { weight: 'semibold', direction } as const;
  const nameplate = await fitText(texts.nameplate, { width, height: 84 }, [52, 46, 40, 34, 28], {
    ...strong,
    colour: ink,
  });
  const kicker = await fitText(texts.section, { width, height: 64 }, [36, 30], { ...strong, colour: texts.accent });
  const signed = [texts.byline, texts.date].filter(Boolean).join('  ·  ');
  const foot = await fitText(signed, { width, height: 64 }, [29, 25, 21], {
    direction,
    weight: 'regular',
    colour: grey,
  });
  const top = kicker ? 166 + kicker.height + 26 : 176;
  const bottom = foot ? cardSize.height - 124 : cardSize.height - 56;
  const headline = await fitText(texts.headline, { width, height: bottom - top }, sizes, { ...strong, colour: ink });
  if (!headline) return null;
  const start = direction === 'rtl' ? 'end' : 'start';
  return [
    ...placed(nameplate, 'centre', 40 + (56 - (nameplate?.height ?? 0)) / 2),
    ...doubleRule(114),
    ...placed(kicker, start, 166),
    ...placed(headline, start, top + Math.min(40, (bottom - top - headline.height) / 3)),
    ...(foot ? [rule(cardSize.height - 92, 1)] : []),
    ...placed(foot, start, cardSize.height - 58 - (foot?.height ?? 0) / 2),
  ];
}

/** From a headline of three words to one of forty. */
const sizes = [104, 96, 88, 80, 72, 66, 60, 54, 48, 42, 36];

/** The card of the newspaper itself, and of a story whose headline cannot be set. */
async function nameplateCard({ nameplate, section, direction, accent }: CardTexts): Promise<Parts> {
  const strong = { weight: 'semibold', direction, centred: true } as const;
  const large = await fitText(nameplate, { width, height: 180 }, [132, 116, 104, 92, 80, 68], {
    ...strong,
    colour: ink,
  });
  const below = await fitText(section, { width, height: 90 }, [42, 36, 30], { ...strong, colour: accent });
  return [
    ...doubleRule(150),
    ...placed(large, 'centre', (cardSize.height - (large?.height ?? 0)) / 2 - 20),
    rule(cardSize.height - 190, 1),
    ...placed(below, 'centre', cardSize.height - 118 - (below?.height ?? 0) / 2),
  ];
}

function placed(set: SetText | null, side: 'start' | 'centre' | 'end', top: number): Parts {
  if (!set) return [];
  const room = cardSize.width - set.width;
  const left = side === 'centre' ? room / 2 : side === 'start' ? edge : room - edge;
  const raw = { width: set.width, height: set.height, channels: 4 } as const;
  return [{ input: set.image, raw, left: Math.round(left), top: Math.round(top) }];
}

/** A thick line over a thin one, as under the nameplates of broadsheets. */
function doubleRule(top: number): Parts {
  return [rule(top, 5), rule(top + 9, 1)];
}

function rule(top: number, height: number): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background: ink } }, left: edge, top };
}
