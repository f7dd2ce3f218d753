import { always, type Span } from '../kit/span.ts';
import type { PlateSheet } from '../press/sheet.ts';

/** A sheet of a single plate without furniture: a feed, a sitemap, robots.txt. `holds` where it goes by the calendar. */
export function textSheet(page: string, contentType: string, render: () => string, holds: Span = always): PlateSheet {
  return {
    kind: 'plates',
    page,
    status: 200,
    contentType,
    dictionary: null,
    holds,
    lasting: false,
    plates: [{ kind: 'own', name: 'text', render }],
  };
}
