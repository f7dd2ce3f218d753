import { z } from 'zod';
import { httpUrlText, idOf, idOut, localizedOut, localizedTexts, slugText } from './texts.ts';

const named = { slug: slugText, names: localizedTexts };
const namedOut = { id: idOut, slug: z.string(), names: localizedOut };

export const sectionFields = z.strictObject({
  ...named,
  parent: idOf('section').nullable().meta({ description: 'The section above; null for the first level.' }),
  descriptions: localizedTexts,
  accent: z.string().max(20).nullable().meta({ description: 'The section’s own colour: #7a1f1f.' }),
  position: z.int().min(0).meta({ description: 'Order among its siblings, ascending.' }),
});
export const sectionOut = z
  .strictObject({
    ...namedOut,
    parent: idOut.nullable(),
    path: z.string(),
    descriptions: localizedOut,
    accent: z.string().nullable(),
    position: z.int(),
  })
  .meta({ id: 'Section' });

export const topicFields = z.strictObject({ ...named, descriptions: localizedTexts });
export const topicOut = z.strictObject({ ...namedOut, descriptions: localizedOut }).meta({ id: 'Topic' });
export const seriesOut = z.strictObject({ ...namedOut, descriptions: localizedOut }).meta({ id: 'Series' });

export const contributorFields = z.strictObject({
  ...named,
  titles: localizedTexts,
  biographies: localizedTexts,
  portrait: idOf('picture').nullable(),
  email: z.string().max(254).nullable(),
  links: z.array(httpUrlText).max(20),
});
export const contributorOut = z
  .strictObject({
    ...namedOut,
    titles: localizedOut,
    biographies: localizedOut,
    portrait: idOut.nullable(),
    email: z.string().nullable(),
    links: z.array(z.string()),
    staff: idOut.nullable(),
  })
  .meta({ id: 'Contributor' });
