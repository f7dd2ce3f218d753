import { z } from 'zod';
import { idOut, instantOut, instantText } from './texts.ts';

const focal = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });

/** What is said of a picture, each as it can be set. */
export const pictureWords = z.strictObject({
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  focal: focal.meta({ description: 'The point that must stay in view, as fractions from the top left.' }),
  rights: z.strictObject({
    holder: z.string(),
    licence: z.string(),
    until: instantText.nullable().meta({ description: 'Not shown from this instant on.' }),
  }),
});

export const pictureOut = z
  .strictObject({
    id: idOut,
    hash: z.string().meta({ description: 'SHA-256 of the original.' }),
    mime: z.string(),
    width: z.int(),
    height: z.int(),
    size: z.int(),
    alt: z.string(),
    caption: z.string(),
    credit: z.string(),
    focal,
    rights: z.strictObject({ holder: z.string(), licence: z.string(), until: instantOut.nullable() }),
  })
  .meta({ id: 'Picture' });
