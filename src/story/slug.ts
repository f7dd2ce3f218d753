declare const slugBrand: unique symbol;

/** One segment of an address: lower-case letters, marks and digits of any script (NFC) in words joined by single hyphens, 1 to 100 characters. */
export type Slug = string & { readonly [slugBrand]: true };

/** First segments of addresses that the site keeps for itself. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'about',
  'api',
  'archive',
  'atom',
  'author',
  'cards',
  'contact',
  'corrections',
  'corrections-policy',
  'feed',
  'files',
  'healthz',
  'imprint',
  'latest',
  'metrics',
  'newsroom',
  'pictures',
  'preview',
  'privacy',
  'search',
  'series',
  'sitemap',
  'topic',
]);

/** Reads a slug as written; null where it is not one (capital letters, spaces, dots, a hyphen at an end, over 100 characters). */
export function parseSlug(text: string): Slug | null {
  const slug = text.normalize('NFC');
  if ([...slug].length > 100 || slug !== slug.toLowerCase()) return null;
  return /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(slug) ? (slug as Slug) : null;
}

/** A slug made of a headline: its first words, up to 80 characters; null where no letter or digit is left. */
export function slugFrom(headline: string): Slug | null {
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if ([...longer].length > 80) break;
    slug = longer;
  }
  return parseSlug(slug || [...(words[0] ?? '')].slice(0, 80).join(''));
}

/** The n-th alternative to a slug that is taken: `flood`, `flood-2`, `flood-3` … */
export function numberedSlug(slug: Slug, n: number): Slug {
  return n < 2 ? slug : (`${[...slug].slice(0, 90).join('').replace(/-+$/, '')}-${n}` as Slug);
}
