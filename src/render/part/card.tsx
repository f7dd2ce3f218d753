import type { JSX } from 'preact';
import { type CalendarDay, calendarDay } from '../../kit/time-zone.ts';
import { localized } from '../../story/language.ts';
import type { StoryCard } from '../../story/shown.ts';
import { accentClass } from '../look/look-css.ts';
import { address } from '../paths.ts';
import type { Site } from '../view.ts';
import { isoDay, printNames } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { writersOf } from './byline.tsx';
import { classes } from './classes.ts';
import { PictureImage, type PicturePlace } from './picture.tsx';
import { Time } from './time.tsx';

/** How a story stands on a front, the largest first. */
export type CardShape = 'lead' | 'second' | 'third' | 'feature' | 'column' | 'plain' | 'line' | 'voice';

interface ShapeParts {
  /** Where its picture would stand; null for none. */
  readonly picture: PicturePlace | null;
  readonly kicker: boolean;
  readonly standfirst: boolean;
}

const shapes: Readonly<Record<CardShape, ShapeParts>> = {
  lead: { picture: 'top', kicker: true, standfirst: true },
  second: { picture: 'third', kicker: true, standfirst: true },
  third: { picture: null, kicker: true, standfirst: false },
  feature: { picture: 'half', kicker: true, standfirst: true },
  column: { picture: 'third', kicker: true, standfirst: true },
  plain: { picture: null, kicker: true, standfirst: true },
  line: { picture: null, kicker: false, standfirst: false },
  voice: { picture: null, kicker: false, standfirst: false },
};

/** One story on a front. The whole card leads to it; names inside lead to their own pages. */
export function Card(props: {
  readonly site: Site;
  readonly story: StoryCard;
  readonly shape: CardShape;
  /** The headline's level in the page's outline. */
  readonly level: 2 | 3;
  readonly today: CalendarDay;
  readonly first?: boolean;
}): JSX.Element {
  const { site, story, shape, level, today, first = false } = props;
  const parts = shapes[shape];
  const shown = parts.picture && story.picture;
  return (
    <article
      class={classes(
        'card',
        shape,
        `k-${story.kind}`,
        shown && 'has-picture',
        shape === 'voice' ? null : accentClass(story.section, site.sections),
      )}
      lang={story.language === site.edition.language ? undefined : story.language}
    >
      <Kicker site={site} story={story} withTopic={parts.kicker} />
      <Headline level={level} story={story} />
      {parts.standfirst && story.standfirst ? <p class="stand">{story.standfirst}</p> : null}
      {isOf(today, story, site) ? (
        <p class="when">
          <Time at={story.publishedAt} edition={site.edition} shape="clock" />
        </p>
      ) : null}
      {shown && parts.picture ? (
        <PictureImage picture={shown.picture} alt={shown.alt} place={parts.picture} cut first={first} />
      ) : null}
    </article>
  );
}

/** What stands over a headline: the writer of an opinion, the kind where it is not plain news, the topic or series. */
export function Kicker(props: {
  readonly site: Site;
  readonly story: StoryCard;
  readonly withTopic: boolean;
}): JSX.Element | null {
  const { site, story, withTopic } = props;
  const { language } = site.edition;
  if (story.kind === 'opinion' && story.byline.length > 0) {
    const names = writersOf(story.byline).map(({ contributor }) => localized(contributor.names, language));
    return <p class="voice-name">{printNames(names, language)}</p>;
  }
  const kind = wordsFor(language).kinds[story.kind];
  const kicker = withTopic ? story.kicker : null;
  if (!kind && !kicker) return null;
  return (
    <p class="kicker">
      {kind ? <b>{kind}</b> : null}
      {kind && kicker ? ' ' : null}
      {kicker ? <a href={address(kicker.path)}>{localized(kicker.names, language)}</a> : null}
    </p>
  );
}

/** A headline that leads to its story. */
export function Headline({ level, story }: { readonly level: 2 | 3; readonly story: StoryCard }): JSX.Element {
  const Tag = `h${level}` as const;
  return (
    <Tag>
      <a href={address(story.path)}>{story.headline}</a>
    </Tag>
  );
}

function isOf(today: CalendarDay, story: StoryCard, site: Site): boolean {
  return !story.dateEstimated && isoDay(calendarDay(story.publishedAt, site.edition.timeZone)) === isoDay(today);
}
