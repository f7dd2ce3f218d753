import type { JSX } from 'preact';
import type { CalendarDay } from '../../kit/time-zone.ts';
import type { FrontArrangement, FrontBlock } from '../../story/front.ts';
import { localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import type { StoryCard } from '../../story/shown.ts';
import { accentClass } from '../look/look-css.ts';
import { Card, Headline } from '../part/card.tsx';
import { classes } from '../part/classes.ts';
import { Row } from '../part/row.tsx';
import { Subsections } from '../part/subsections.tsx';
import { Time } from '../part/time.tsx';
import { address, sectionPath } from '../paths.ts';
import type { Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { blockShape } from './block-shape.ts';

interface FrontProps {
  readonly site: Site;
  readonly front: FrontArrangement;
  readonly today: CalendarDay;
}

/** The stories of a front in the order of their importance: the lead, the seconds, the briefs, a block for each section, the opinions. */
export function Front(props: FrontProps): JSX.Element {
  const { site, front, today } = props;
  const [first, ...rest] = front.blocks;
  return (
    <>
      <Top {...props} />
      {first ? <SectionBlock site={site} block={first} place={0} today={today} /> : null}
      <Opinion {...props} />
      {rest.map((block, place) => (
        <SectionBlock site={site} block={block} place={place + 1} today={today} key={block.section.id} />
      ))}
    </>
  );
}

function Top({ site, front, today }: FrontProps): JSX.Element | null {
  const { lead, seconds, briefs } = front;
  if (!lead) return null;
  return (
    <Row
      name={classes('top', lead.picture && seconds.length > 0 && 'split')}
      side={briefs.length > 0 ? <Briefs site={site} briefs={briefs} /> : null}
    >
      <Card site={site} story={lead} shape="lead" level={2} today={today} first />
      {seconds.length > 0 ? (
        <div class="seconds">
          {seconds.map((story, place) => (
            <Card
              site={site}
              story={story}
              shape={place === 0 ? 'second' : seconds[0]?.picture ? 'third' : 'plain'}
              level={2}
              today={today}
              key={story.id}
            />
          ))}
        </div>
      ) : null}
    </Row>
  );
}

function Briefs({ site, briefs }: { readonly site: Site; readonly briefs: readonly StoryCard[] }): JSX.Element {
  return (
    <section class="briefs">
      <h2>{wordsFor(site.edition.language).inBrief}</h2>
      {briefs.map((story) => (
        <article key={story.id}>
          <Headline level={3} story={story} />
          <p class="when">
            <Time at={story.publishedAt} edition={site.edition} shape="date" />
          </p>
        </article>
      ))}
    </section>
  );
}

/** A section's name in the margin, its stories beside it. Blocks differ by what they hold and by their place on the page. */
function SectionBlock(props: {
  readonly site: Site;
  readonly block: FrontBlock;
  readonly place: number;
  readonly today: CalendarDay;
}): JSX.Element {
  const { site, block, place, today } = props;
  const { section, cards } = block;
  const { name, shapes } = blockShape(cards, place);
  const split = name === 'broad' || name === 'beside';
  const [first, ...rest] = cards;
  return (
    <section class={classes('row', 'block', name, split && 'split', accentClass(section, site.sections))}>
      <div class="side">
        <h2>
          <a href={address(sectionPath(site, section))}>{localized(section.names, site.edition.language)}</a>
        </h2>
        <Subsections site={site} section={section} />
      </div>
      <div class="col">
        {first ? <Card site={site} story={first} shape={shapes[0] ?? 'plain'} level={3} today={today} /> : null}
        {rest.length > 0 ? (
          <div class="rest">
            {rest.map((story, place) => (
              <Card
                site={site}
                story={story}
                shape={shapes[place + 1] ?? 'line'}
                level={3}
                today={today}
                key={story.id}
              />
            ))}
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Opinion({ site, front, today }: FrontProps): JSX.Element | null {
  const { opinion } = front;
  const [first] = opinion;
  if (!first) return null;
  const section = sharedSection(opinion);
  const word = wordsFor(site.edition.language).kinds.opinion;
  return (
    <section class={classes('row', 'block', 'voices', accentClass(first.section, site.sections))}>
      <div class="side">
        <h2>{section ? <a href={address(sectionPath(site, section))}>{word}</a> : word}</h2>
      </div>
      <div class="col">
        {opinion.map((story) => (
          <Card site={site} story={story} shape="voice" level={3} today={today} key={story.id} />
        ))}
      </div>
    </section>
  );
}

/** The section that all of these stand in; null where they stand in several. */
function sharedSection(stories: readonly StoryCard[]): Section | null {
  const section = stories[0]?.section;
  return section && stories.every((story) => story.section.id === section.id) ? section : null;
}
