import { archiveHead } from '../render/head/list-heads.ts';
import { renderArchive } from '../render/main/archive.tsx';
import type { ArchiveView } from '../render/view.ts';
import { inLanguages } from './alternates.ts';
import { isAt, type Page } from './page.ts';

/** `/archive`: the months in which stories appeared. */
export const archiveIndexPage: Page<'archive', ArchiveView> = {
  name: 'archive',
  address: (address) => (isAt(address, 'archive') ? 'archive' : null),
  data: async ({ reader, site }) => ({
    months: await reader.months(site.edition.language),
    alternates: inLanguages(site.publication, '/archive'),
  }),
  head: archiveHead,
  main: renderArchive,
};
