import type { PlateSheet } from '../press/sheet.ts';

/** A sheet of a single plate without furniture: a feed, a sitemap, robots.txt. */
export function textSheet(
  page: string,
  contentType: string,
  render: () => string,
  headers: Readonly<Record<string, string>> = {},
): PlateSheet<never> {
  return {
    kind: 'plates',
    page,
    status: 200,
    contentType,
    headers,
    furniture: null,
    plates: [{ kind: 'own', name: 'text', render }],
  };
}
