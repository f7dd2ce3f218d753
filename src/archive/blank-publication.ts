import type { Language } from '../story/language.ts';
import { parseLanguage } from '../story/language.ts';
import type { Publication } from '../story/publication.ts';

/** What an archive that holds no publication yet is served as. */
export const blankPublication: Publication = {
  name: 'Dateline',
  languages: [
    {
      language: parseLanguage('en') as Language,
      direction: 'ltr',
      timeZone: 'UTC',
      nameplate: 'Dateline',
      tagline: '',
      place: '',
    },
  ],
  look: {
    accent: '#7a1f1f',
    accentDark: '#e0a39a',
    paper: '#ffffff',
    paperDark: '#161616',
    headlineFace: 'charter',
    textFace: 'charter',
  },
  policies: { aiCrawlers: 'search-only', feeds: 'full' },
  standingPages: [],
  organization: { legalName: '', email: '', foundingYear: null, sameAs: [] },
  version: 0,
};
