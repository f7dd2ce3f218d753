import { z } from 'zod';
import { gates } from '../../story/gate.ts';
import { fontStacks, standingPageNames } from '../../story/publication.ts';
import { kinds } from '../../story/story.ts';
import { httpUrlText, idOf, languageText, version } from './texts.ts';

const look = z.strictObject({
  accent: z.string(),
  accentDark: z.string(),
  paper: z.string(),
  paperDark: z.string(),
  headlineFace: z.enum(fontStacks),
  textFace: z.enum(fontStacks),
});
const policies = z.strictObject({
  aiCrawlers: z.enum(['allow', 'search-only', 'deny']),
  feeds: z.enum(['full', 'excerpt']),
  gates: z
    .partialRecord(z.enum(kinds), z.array(z.enum(gates)))
    .exactOptional()
    .meta({
      description: 'What each kind of story must pass before it is out; the house’s own where a kind is absent.',
    }),
  legalTopics: z
    .array(idOf('topic'))
    .max(200)
    .exactOptional()
    .meta({ description: 'Topics whose stories must be legally passed.' }),
});
const edition = {
  direction: z.enum(['ltr', 'rtl']),
  timeZone: z.string().max(100).meta({ description: 'IANA name.' }),
  nameplate: z.string(),
  tagline: z.string(),
  place: z.string(),
};
const organization = { legalName: z.string(), email: z.string(), foundingYear: z.int().nullable() };
const page = { name: z.enum(standingPageNames), title: z.string() };

/** What of a publication can be set. */
export const publicationFields = z.strictObject({
  name: z.string(),
  languages: z
    .array(z.strictObject({ language: languageText, ...edition }))
    .min(1)
    .max(50)
    .meta({ description: 'The editions, the most important first.' }),
  look,
  policies,
  organization: z.strictObject({ ...organization, sameAs: z.array(httpUrlText).max(50) }),
  standingPages: z
    .array(
      z.strictObject({
        ...page,
        language: languageText,
        blocks: z.array(z.record(z.string(), z.unknown())).optional(),
        markdown: z.string().optional(),
        paragraphs: z.array(z.string()).optional(),
      }),
    )
    .max(250),
});

export const publicationOut = z
  .strictObject({
    version,
    name: z.string(),
    languages: z.array(z.strictObject({ language: z.string(), ...edition })),
    look,
    policies,
    organization: z.strictObject({ ...organization, sameAs: z.array(z.string()) }),
    standingPages: z.array(
      z.strictObject({ ...page, language: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) }),
    ),
  })
  .meta({ id: 'Publication' });
