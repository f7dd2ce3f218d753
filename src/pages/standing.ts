import { standingHead } from '../render/head/standing-heads.ts';
import { renderStanding } from '../render/main/standing.tsx';
import type { AlsoReadTargets, StandingView } from '../render/view.ts';
import { type BodyBlock, storyDocument } from '../story/document.ts';
import { alsoReadTargets, pictureIds } from '../story/document-text.ts';
import type { PictureId } from '../story/ids.ts';
import type { Picture } from '../story/picture.ts';
import { type StandingPageName, standingPageNames } from '../story/publication.ts';
import { inLanguages } from './alternates.ts';
import { isAt, type Page, type PageContext } from './page.ts';

/** `/about`, `/contact`, `/imprint`, `/privacy`, `/corrections-policy`: what the publication says of itself. */
export const standingPages: readonly Page<StandingPageName, StandingView>[] = standingPageNames.map((name) => ({
  name,
  address: (address) => (isAt(address, name) ? name : null),
  data: readStanding,
  head: standingHead,
  main: renderStanding,
}));

async function readStanding(context: PageContext, name: StandingPageName): Promise<StandingView | null> {
  const { publication, edition } = context.site;
  const inAll = publication.standingPages.filter((page) => page.name === name);
  const page = inAll.find(({ language }) => language === edition.language);
  if (!page) return null;
  const languages = publication.languages.map(({ language }) => language);
  const present = languages.filter((language) => inAll.some((other) => other.language === language));
  return {
    page,
    pictures: await picturesOf(context, page.body),
    alsoRead: await alsoReadOf(context, page.body),
    alternates: inLanguages(publication, `/${name}`, present),
  };
}

async function picturesOf(
  { reader }: PageContext,
  body: readonly BodyBlock[],
): Promise<ReadonlyMap<PictureId, Picture>> {
  const ids = pictureIds(storyDocument('', '', body));
  const pictures = ids.length > 0 ? await reader.pictures(ids) : [];
  return new Map(pictures.map((picture) => [picture.id, picture]));
}

/** A standing page names stories by id: it is written once, and headlines change. */
async function alsoReadOf({ reader }: PageContext, body: readonly BodyBlock[]): Promise<AlsoReadTargets> {
  const ids = alsoReadTargets(storyDocument('', '', body)).flatMap(({ story }) => story ?? []);
  const stories = ids.length > 0 ? await reader.stories(ids) : [];
  return new Map(stories.map(({ id, headline, path }) => [id, { headline, path }]));
}
