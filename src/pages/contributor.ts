import { contributorHead } from '../render/head/list-heads.ts';
import { renderContributor } from '../render/main/contributor.tsx';
import { contributorPath } from '../render/paths.ts';
import type { ContributorView } from '../render/view.ts';
import type { Contributor } from '../story/contributor.ts';
import { localized } from '../story/language.ts';
import type { ShownPicture } from '../story/shown.ts';
import { whereStories } from './alternates.ts';
import { type NamedList, parseNamedList } from './named-list.ts';
import type { Page, PageContext } from './page.ts';
import { readList } from './read-list.ts';

/** `/author/{slug}`: a contributor and what bears their name. Nobody is shown before a story of theirs is. */
export const contributorPage: Page<NamedList, ContributorView> = {
  name: 'contributor',
  address: (address) => parseNamedList(address, 'author'),
  data: async (context, params) => {
    const { reader, site } = context;
    const contributor = await reader.contributor(params.slug);
    if (!contributor) return null;
    const key = { kind: 'contributor', contributor: contributor.id } as const;
    const path = contributorPath(site, contributor.slug);
    const list = await readList(context, key, path, params);
    if (!list || list.stories.length === 0) return null;
    if (contributor.slug !== params.slug) return { kind: 'moved', path };
    return {
      contributor,
      portrait: await portraitOf(context, contributor),
      list,
      alternates: params.before ? [] : await whereStories(context, key, `/author/${contributor.slug}`),
    };
  },
  head: contributorHead,
  main: renderContributor,
};

async function portraitOf({ reader, site }: PageContext, contributor: Contributor): Promise<ShownPicture | null> {
  if (!contributor.portrait) return null;
  const [picture] = await reader.pictures([contributor.portrait]);
  return picture
    ? { picture, alt: picture.alt || localized(contributor.names, site.edition.language), caption: picture.caption }
    : null;
}
