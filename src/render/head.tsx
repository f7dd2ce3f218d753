import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { formatInstant } from '../kit/instant.ts';
import type { Language } from '../story/language.ts';
import { firstEdition } from '../story/publication.ts';
import { paperColours } from './look/look-css.ts';
import { address } from './paths.ts';
import { LinkedDataScript } from './raw.tsx';
import type { ArticleFacts, FeedLink, Head, Site } from './view.ts';

/** The first piece of every page: from the doctype to the opening of the body. */
export function renderHead(site: Site, head: Head): string {
  const { language, direction } = site.edition;
  const setting = { front: ' class="is-front"', page: '', gallery: ' class="night"' }[head.setting];
  return `<!doctype html><html lang="${language}" dir="${direction}">${renderToString(
    <head>
      <Essentials site={site} head={head} />
      <Links site={site} head={head} />
      <Social site={site} head={head} />
      <LinkedDataScript graph={head.linkedData} />
    </head>,
  )}<body${setting}>`;
}

interface HeadProps {
  readonly site: Site;
  readonly head: Head;
}

function Essentials({ site, head }: HeadProps): JSX.Element {
  const { css, script } = site.assets;
  const papers = paperColours(site.publication.look);
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{pageTitle(site, head)}</title>
      <meta name="description" content={head.description} />
      <meta name="robots" content={head.index ? 'max-image-preview:large' : 'noindex'} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={papers.day} media="(prefers-color-scheme:light)" />
      <meta name="theme-color" content={papers.night} media="(prefers-color-scheme:dark)" />
      <link rel="stylesheet" href={css} />
      {/* Before the first paint: a time that becomes "1 hour ago" later would move what stands around it. */}
      <script src={script} defer {...{ blocking: 'render' }} />
    </>
  );
}

function pageTitle({ edition }: Site, { title, setting }: Head): string {
  return setting === 'front' ? title : `${title} – ${edition.nameplate}`;
}

function Links({ site, head }: HeadProps): JSX.Element {
  const { publication, origin, assets } = site;
  const first = head.alternates.find(({ language }) => language === firstEdition(publication).language);
  return (
    <>
      {head.canonical === null ? null : <link rel="canonical" href={origin + head.canonical} />}
      {head.alternates.map(({ language, path }) => (
        <link rel="alternate" hreflang={language} href={origin + address(path)} key={language} />
      ))}
      {first ? <link rel="alternate" hreflang="x-default" href={origin + address(first.path)} /> : null}
      {head.feeds.map((feed) => (
        <link rel="alternate" type={feedTypes[feed.type]} title={feed.title} href={feed.address} key={feed.address} />
      ))}
      <link rel="icon" href={assets.icon} />
      <link rel="manifest" href={assets.manifest} />
    </>
  );
}

const feedTypes: Readonly<Record<FeedLink['type'], string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Open Graph, and what Twitter's cards want besides. */
function Social({ site, head }: HeadProps): JSX.Element {
  const { image, social, article } = head;
  return (
    <>
      <meta property="og:site_name" content={site.edition.nameplate} />
      <meta property="og:type" content={head.kind} />
      <meta property="og:title" content={social.title} />
      <meta property="og:description" content={social.description} />
      <meta property="og:locale" content={localeOf(site.edition.language)} />
      {head.canonical === null ? null : <meta property="og:url" content={site.origin + head.canonical} />}
      {image ? (
        <>
          <meta property="og:image" content={site.origin + image.address} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      ) : null}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {article ? <Article site={site} facts={article} /> : null}
    </>
  );
}

function Article({ site, facts }: { readonly site: Site; readonly facts: ArticleFacts }): JSX.Element {
  return (
    <>
      <meta property="article:published_time" content={formatInstant(facts.publishedAt)} />
      {facts.modifiedAt === null ? null : (
        <meta property="article:modified_time" content={formatInstant(facts.modifiedAt)} />
      )}
      <meta property="article:section" content={facts.section} />
      {facts.authors.map((author) => (
        <meta property="article:author" content={site.origin + author} key={author} />
      ))}
      {facts.tags.map((tag) => (
        <meta property="article:tag" content={tag} key={tag} />
      ))}
    </>
  );
}

/** Language and territory as Open Graph writes them: `hi_IN`. */
function localeOf(language: Language): string {
  const known = locales.get(language);
  if (known) return known;
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  const locale = region ? `${tongue}_${region}` : tongue;
  locales.set(language, locale);
  return locale;
}

const locales = new Map<Language, string>();
