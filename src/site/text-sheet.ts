import type { Instant } from '../kit/instant.ts';
import type { PlateSheet } from '../press/sheet.ts';

/** A sheet of a single plate without furniture: a feed, a sitemap, robots.txt. `holdsUntil` where the calendar alone makes it wrong. */
export function textSheet(
  page: string,
  contentType: string,
  render: () => string,
  holdsUntil: Instant | null = null,
): PlateSheet {
  return {
    kind: 'plates',
    page,
    status: 200,
    contentType,
    furniture: null,
    holdsUntil,
    lasting: false,
    plates: [{ kind: 'own', name: 'text', render }],
  };
}
