import type { JSX } from 'preact';
import { localized } from '../../story/language.ts';
import type { ShownStory } from '../../story/shown.ts';
import type { CorrectionMarks } from '../block/correction-marks.ts';
import { Names, writersOf } from '../part/byline.tsx';
import { Row } from '../part/row.tsx';
import { Time } from '../part/time.tsx';
import { address, contributorPath, seriesPath, topicPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';

interface EndProps {
  readonly site: Site;
  readonly story: ShownStory;
}

/** What follows the text: the writer again, the corrections, what the story is about, its address for those who print it. */
export function StoryEnd(props: EndProps & { readonly corrected: CorrectionMarks }): JSX.Element {
  const { site, story, corrected } = props;
  return (
    <footer class="after">
      <Row>
        <Writers site={site} story={story} />
        <Corrections site={site} story={story} corrected={corrected} />
        <About site={site} story={story} />
        <Changes site={site} story={story} />
        <p class="printed">{site.origin + story.path}</p>
      </Row>
    </footer>
  );
}

/** The names alone of several writers; one who writes alone with what they do. */
function Writers({ site, story }: EndProps): JSX.Element | null {
  const writers = writersOf(story.byline);
  const { language } = site.edition;
  if (writers.length === 0) return null;
  if (writers.length > 1) {
    return (
      <p class="writer">
        <Names site={site} names={writers} />
      </p>
    );
  }
  return (
    <>
      {writers.map(({ contributor }) => (
        <div class="writer" key={contributor.id}>
          <p>
            <a rel="author" href={address(contributorPath(site, contributor.slug))}>
              {localized(contributor.names, language)}
            </a>
          </p>
          {localized(contributor.titles, language) ? <p>{localized(contributor.titles, language)}</p> : null}
        </div>
      ))}
    </>
  );
}

/** The way to what changed, where readers were told that something did. */
function Changes({ site, story }: EndProps): JSX.Element | null {
  if (story.updatedAt === null && story.corrections.length === 0) return null;
  return (
    <p>
      <a href={`${address(story.path)}?changes`}>{wordsFor(site.edition.language).changes.link}</a>
    </p>
  );
}

/** Each with its date and, where its passage stands in the text, the way back to it. */
function Corrections(props: EndProps & { readonly corrected: CorrectionMarks }): JSX.Element | null {
  const { site, story, corrected } = props;
  const marked = new Set([...corrected.values()].flat().map(({ number }) => number));
  const words = wordsFor(site.edition.language);
  if (story.corrections.length === 0) return null;
  return (
    <section class="corrections" aria-label={words.corrections}>
      {story.corrections.map((correction, place) => (
        <p id={`correction-${place + 1}`} key={correction.id}>
          <b>
            {words.correction}, <Time at={correction.at} edition={site.edition} shape="date" />:
          </b>{' '}
          {correction.text}
          {marked.has(place + 1) ? (
            <>
              {' '}
              <a class="dagger" href={`#corrected-${place + 1}`} aria-label={words.correctedPassage}>
                ↑
              </a>
            </>
          ) : null}
        </p>
      ))}
    </section>
  );
}

function About({ site, story }: EndProps): JSX.Element | null {
  const { series, topics } = story;
  const { language } = site.edition;
  const words = wordsFor(language);
  if (!series && topics.length === 0) return null;
  return (
    <div class="about">
      {series ? (
        <p>
          <a href={address(seriesPath(site, series.slug))}>{words.partOf(localized(series.names, language))}</a>
        </p>
      ) : null}
      {topics.length > 0 ? (
        <nav aria-label={words.topics}>
          <ul>
            {topics.map((topic) => (
              <li key={topic.id}>
                <a rel="tag" href={address(topicPath(site, topic.slug))}>
                  {localized(topic.names, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
