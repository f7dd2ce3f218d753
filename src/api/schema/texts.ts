import { z } from 'zod';
import { type HttpUrl, parseHttpUrl } from '../../kit/http-url.ts';
import type { Id } from '../../kit/id.ts';
import { type Instant, parseInstant } from '../../kit/instant.ts';
import { type Language, parseLanguage } from '../../story/language.ts';
import { parseSlug, type Slug } from '../../story/slug.ts';

/** An id of one kind, `story_01k4…`. */
export function idOf<Prefix extends string>(prefix: Prefix) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{16}$`), `must be an id of the form ${prefix}_…`)
    .transform((text) => text as Id<Prefix>);
}

/** RFC 3339 with its offset. */
export const instantText = z
  .string()
  .max(40)
  .meta({ format: 'date-time' })
  .transform(
    parsedBy<Instant>(
      parseInstant,
      'must be an instant as RFC 3339 writes it, with its offset: 2026-11-23T14:05:00+04:00',
    ),
  );

/** BCP 47. */
export const languageText = z
  .string()
  .max(20)
  .transform(
    parsedBy<Language>(
      (text) => (parseLanguage(text) === text ? (text as Language) : null),
      'must be a language tag in lower case: en, pt-br',
    ),
  );

export const slugText = z
  .string()
  .max(200)
  .transform(
    parsedBy<Slug>(
      parseSlug,
      'must be lower-case letters, marks and digits of any script, in words joined by single hyphens',
    ),
  );

export const httpUrlText = z
  .string()
  .max(2000)
  .meta({ format: 'uri' })
  .transform(parsedBy<HttpUrl>(parseHttpUrl, 'must be an absolute http or https address'));

/** Texts by language. */
export const localizedTexts = z.record(z.string().max(20), z.string().max(10_000)).meta({
  description: 'A text in each of some languages, by language tag.',
  examples: [{ en: 'Science', hi: 'विज्ञान' }],
});

/** Text in the query that says how many; 1 to 200, 50 where nothing is said. */
export const limitText = z
  .string()
  .regex(/^([1-9]|[1-9]\d|1\d\d|200)$/, 'must be a whole number from 1 to 200')
  .default('50')
  .transform(Number);

/** A version, in JSON. */
export const version = z.int().min(1).max(999_999_999);

/** A version, in the query. */
export const versionText = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a version')
  .transform(Number);

/** An instant as the API gives it. */
export const instantOut = z.string().meta({ format: 'date-time', examples: ['2026-11-23T10:05:00Z'] });

/** An id as the API gives it. */
export const idOut = z.string();

export const localizedOut = z.record(z.string(), z.string());

/** Nothing: no parameters, no query, no body. */
export const nothing = z.strictObject({});
export const noBody = z.undefined({ error: 'must be empty' });

function parsedBy<Parsed>(parse: (text: string) => Parsed | null, must: string) {
  return (text: string, context: z.RefinementCtx): Parsed => {
    const parsed = parse(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: must });
    return z.NEVER;
  };
}
