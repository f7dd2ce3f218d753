import type { CorrectionPlace } from '../archive/public-reader.ts';
import { correctionsHead } from '../render/head/list-heads.ts';
import { renderCorrections } from '../render/main/corrections.tsx';
import { correctionsPath } from '../render/paths.ts';
import type { CorrectionsView } from '../render/view.ts';
import { inLanguages } from './alternates.ts';
import { isAt, type Page } from './page.ts';
import { formatCorrectionPlace, parseCorrectionPlace } from './place.ts';
import { pageAddress, pageLength } from './read-list.ts';

interface CorrectionsParams {
  readonly before: CorrectionPlace | null;
}

/** `/corrections`: every public correction, newest first. */
export const correctionsPage: Page<CorrectionsParams, CorrectionsView> = {
  name: 'corrections',
  address: (address) => {
    const text = address.query.get('before');
    const before = text === null ? null : parseCorrectionPlace(text);
    return isAt(address, 'corrections') && (text === null || before) ? { before } : null;
  },
  data: async ({ reader, site }, { before }) => {
    const limit = pageLength + 1;
    const read = await reader.corrections(site.edition.language, before ? { limit, before } : { limit });
    if (before && read.length === 0) return null;
    const corrections = read.slice(0, pageLength);
    const last = read.length > pageLength ? corrections.at(-1)?.correction : undefined;
    const path = correctionsPath(site);
    return {
      corrections,
      own: pageAddress(path, before && formatCorrectionPlace(before)),
      older: last ? pageAddress(path, formatCorrectionPlace({ at: last.at, correction: last.id })) : null,
      newest: before ? pageAddress(path, null) : null,
      alternates: before ? [] : inLanguages(site.publication, '/corrections'),
    };
  },
  head: correctionsHead,
  main: renderCorrections,
};
