import type { JSX } from 'preact';
import { localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import type { StoryCard } from '../../story/shown.ts';
import { accentClass } from '../look/look-css.ts';
import { address, sectionPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { Headline, Kicker } from './card.tsx';
import { classes } from './classes.ts';
import { PictureImage } from './picture.tsx';
import { PublishedTime } from './time.tsx';

/** One story of a list: its time in the margin; headline, standfirst or first words, and picture in the column. */
export function Entry(props: {
  readonly site: Site;
  readonly story: StoryCard;
  /** `clock` under the heading of a day, `date` elsewhere. */
  readonly time: 'clock' | 'full';
  /** Instead of standfirst or excerpt. */
  readonly text?: JSX.Element;
  readonly level?: 2 | 3;
  /** The section whose page this is: stories that stand in it do not name it again. */
  readonly within?: Section | undefined;
}): JSX.Element {
  const { site, story, time, text, level = 2, within } = props;
  return (
    <article
      class={classes('row', 'entry', `k-${story.kind}`, accentClass(story.section, site.sections))}
      lang={story.language === site.edition.language ? undefined : story.language}
    >
      <div class={classes('col', story.picture && 'has-picture')}>
        <Kicker site={site} story={story} withTopic={false} />
        <Headline level={level} story={story} />
        {text ?? <p class="stand">{story.standfirst || story.excerpt}</p>}
        {story.picture ? (
          <PictureImage picture={story.picture.picture} alt={story.picture.alt} place="thumb" cut />
        ) : null}
      </div>
      <p class="side">
        <PublishedTime story={story} edition={site.edition} shape={time} />{' '}
        {story.section.id === within?.id ? null : (
          <a class="where" href={address(sectionPath(site, story.section))}>
            {localized(story.section.names, site.edition.language)}
          </a>
        )}
      </p>
    </article>
  );
}
