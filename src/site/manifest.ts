import { firstEdition, type Publication } from '../story/publication.ts';

/** The web app manifest (W3C) of the publication's first edition. */
export function manifestText(publication: Publication, icon: string): string {
  const { language, direction, nameplate, tagline } = firstEdition(publication);
  return JSON.stringify({
    id: '/',
    name: publication.name,
    short_name: nameplate,
    ...(tagline && { description: tagline }),
    lang: language,
    dir: direction,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: publication.look.paper,
    theme_color: publication.look.paper,
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  });
}
