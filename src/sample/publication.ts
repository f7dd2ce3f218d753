import type { Edition, Look, Organization, Policies } from '../story/publication.ts';
import type { SampleStory } from './sample.ts';

/** The invented newspaper's own settings, without its standing pages. */
export interface SamplePublication {
  readonly name: string;
  /** One for each language, the most important first. */
  readonly editions: readonly (Omit<Edition, 'language'> & { readonly language: SampleStory['language'] })[];
  readonly look: Look;
  readonly policies: Policies;
  readonly organization: Organization;
}

export const samplePublication: SamplePublication = {
  name: 'The Salvane Courier',
  editions: [
    {
      language: 'en',
      direction: 'ltr',
      timeZone: 'Indian/Mauritius',
      nameplate: 'The Salvane Courier',
      tagline: 'Printed between tides since 1871',
      place: 'Port Ansel',
    },
    {
      language: 'hi',
      direction: 'ltr',
      timeZone: 'Indian/Mauritius',
      nameplate: 'साल्वेन कूरियर',
      tagline: 'ज्वार और भाटे के बीच, 1871 से',
      place: 'पोर्ट ऐंसल',
    },
    {
      language: 'ur',
      direction: 'rtl',
      timeZone: 'Indian/Mauritius',
      nameplate: 'سالوین کوریئر',
      tagline: 'مد اور جزر کے درمیان، ۱۸۷۱ سے',
      place: 'پورٹ اینسل',
    },
  ],
  look: {
    accent: '#0b4a5e',
    accentDark: '#8fc7d6',
    paper: '#fffdf9',
    paperDark: '#16140f',
    headlineFace: 'charter',
    textFace: 'charter',
  },
  policies: { aiCrawlers: 'search-only', feeds: 'full' },
  organization: {
    legalName: 'The Salvane Courier Trust',
    email: 'desk@salvanecourier.example',
    foundingYear: 1871,
    sameAs: [],
  },
};
