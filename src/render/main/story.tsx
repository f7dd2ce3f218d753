import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { bodyOf, type Heading, standfirstOf } from '../../story/document.ts';
import type { BylineName, ShownStory } from '../../story/shown.ts';
import { Body } from '../block/body.tsx';
import type { BodyContext } from '../block/context.ts';
import { placeCorrections } from '../block/correction-marks.ts';
import { Text } from '../block/inline.tsx';
import { headingText, outlineOf } from '../block/outline.ts';
import { accentClass } from '../look/look-css.ts';
import { Byline, Names, writersOf } from '../part/byline.tsx';
import { classes } from '../part/classes.ts';
import { Figure } from '../part/figure.tsx';
import { Row } from '../part/row.tsx';
import { PublishedTime, Time } from '../part/time.tsx';
import { address } from '../paths.ts';
import type { Site, StoryView } from '../view.ts';
import { ownName } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main } from './main.tsx';
import { StoryEnd } from './story-end.tsx';
import { StoryKicker } from './story-kicker.tsx';

/** A story's own part of its page: holds nothing that changes with other stories but what the story itself names. */
export function renderStory(site: Site, view: StoryView): string {
  const { story } = view;
  const context: BodyContext = {
    site,
    pictures: story.pictures,
    alsoRead: story.alsoRead,
    corrected: placeCorrections(story.document, story.corrections),
    outline: outlineOf(bodyOf(story.document)),
  };
  return renderToString(
    <Main name={classes('story', `k-${story.kind}`, accentClass(story.section, site.sections))}>
      <article>
        <StoryHead context={context} view={view} />
        <LeadPicture view={view} />
        <Row name="text" side={<Contents context={context} view={view} />} sideFirst>
          <div class="body">
            <Body blocks={bodyOf(story.document)} context={context} />
          </div>
        </Row>
        <StoryEnd site={site} story={story} corrected={context.corrected} />
      </article>
    </Main>,
  );
}

interface PartProps {
  readonly context: BodyContext;
  readonly view: StoryView;
}

function StoryHead({ context, view }: PartProps): JSX.Element {
  const { story } = view;
  const { site, corrected } = context;
  const [headline, standfirst] = story.document.content;
  const writers = writersOf(story.byline);
  return (
    <header class="row head">
      <div class="col">
        <StoryKicker site={site} story={story} />
        {story.kind === 'opinion' && writers.length > 0 ? (
          <p class="voice-name">
            <Names site={site} names={writers} />
          </p>
        ) : null}
        <h1>
          <Text site={site} of={headline} corrected={corrected} />
        </h1>
        {standfirstOf(story.document) ? (
          <p class="stand">
            <Text site={site} of={standfirst} corrected={corrected} />
          </p>
        ) : null}
      </div>
      <DateLine view={view} site={site} />
    </header>
  );
}

function LeadPicture({ view }: { readonly view: StoryView }): JSX.Element | null {
  const { leadPicture, picture } = view.story;
  if (!leadPicture || !picture) return null;
  return (
    <Row name="lead-picture">
      <Figure picture={picture.picture} alt={picture.alt} caption={picture.caption} place="top" first />
    </Row>
  );
}

/** The story's own date line: who, where and when. */
function DateLine({ view, site }: { readonly view: StoryView; readonly site: Site }): JSX.Element {
  const { story } = view;
  return (
    <div class="side">
      <Byline site={site} byline={besidesTheHead(story)} />
      <p class="when">
        {story.dateline ? <span>{story.dateline} </span> : null}
        <PublishedTime story={story} edition={site.edition} />
      </p>
      {story.updatedAt ? (
        <p class="when">
          {wordsFor(site.edition.language).updated} <Time at={story.updatedAt} edition={site.edition} />
        </p>
      ) : null}
      <Translations view={view} site={site} />
    </div>
  );
}

/** Whoever the head has not named already: an opinion bears its writer over the headline. */
function besidesTheHead({ kind, byline }: ShownStory): readonly BylineName[] {
  const writers = writersOf(byline);
  return kind === 'opinion' ? byline.filter((name) => !writers.includes(name)) : byline;
}

function Translations({ view, site }: { readonly view: StoryView; readonly site: Site }): JSX.Element | null {
  const { translations } = view.story;
  if (translations.length === 0) return null;
  return (
    <p class="when tongues">
      {wordsFor(site.edition.language).alsoIn}{' '}
      {translations.map(({ language, path }) => (
        <a href={address(path)} hreflang={language} lang={language} key={language}>
          {ownName(language)}
        </a>
      ))}
    </p>
  );
}

const longRead = { words: 900, parts: 3 };

/** The headings of the second level of a long read. */
function Contents({ context, view }: PartProps): JSX.Element | null {
  const headings = bodyOf(view.story.document).filter(
    (block): block is Heading => block.type === 'heading' && context.outline.get(block)?.level === 2,
  );
  if (view.story.wordCount < longRead.words || headings.length < longRead.parts) return null;
  const title = wordsFor(context.site.edition.language).contents;
  return (
    <nav class="contents" aria-label={title}>
      <p class="title">{title}</p>
      <ol>
        {headings.map((heading) => (
          <li key={context.outline.get(heading)?.id}>
            <a href={`#${context.outline.get(heading)?.id}`}>{headingText(heading)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
