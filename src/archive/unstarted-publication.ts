import { blankEdition, blankPublication } from '../story/decide-publication.ts';
import type { Language } from '../story/language.ts';
import type { Publication } from '../story/publication.ts';

/** What an archive that holds no publication yet is served as. */
export const unstartedPublication: Publication = {
  ...blankPublication('Dateline', [blankEdition('en' as Language, 'UTC', 'Dateline')]),
  version: 0,
};
