import type { JSX } from 'preact';
import { type CalendarDay, calendarDay } from '../../kit/time-zone.ts';
import type { Section } from '../../story/section.ts';
import type { StoryCard } from '../../story/shown.ts';
import type { Address, Site, StoryList as StoryListView } from '../view.ts';
import { isoDay } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { Entry } from './entry.tsx';
import { Row } from './row.tsx';
import { Day } from './time.tsx';

/** A list of stories, newest first, and the ways to the rest of it. */
export function StoryList(props: {
  readonly site: Site;
  readonly list: StoryListView;
  readonly within?: Section;
}): JSX.Element {
  const { site, list, within } = props;
  return (
    <>
      {list.stories.map((story) => (
        <Entry site={site} story={story} time="full" within={within} key={story.id} />
      ))}
      <ListEnd site={site} {...list} empty={list.stories.length === 0} />
    </>
  );
}

/** The same under a heading for each day. */
export function StoryListByDay({ site, list }: { readonly site: Site; readonly list: StoryListView }): JSX.Element {
  return (
    <>
      {byDay(list.stories, site.edition.timeZone).map(({ day, stories }) => (
        <section class="day" key={isoDay(day)}>
          <Row name="day-head">
            <h2>
              <Day day={day} edition={site.edition} />
            </h2>
          </Row>
          {stories.map((story) => (
            <Entry site={site} story={story} time="clock" level={3} key={story.id} />
          ))}
        </section>
      ))}
      <ListEnd site={site} {...list} empty={list.stories.length === 0} />
    </>
  );
}

/** The links to newer and older pages, or the word that there is nothing. */
export function ListEnd(props: {
  readonly site: Site;
  readonly older: Address | null;
  readonly newest: Address | null;
  readonly empty: boolean;
}): JSX.Element | null {
  const { older, newest, empty } = props;
  const words = wordsFor(props.site.edition.language);
  if (!empty && !older && !newest) return null;
  return (
    <Row name="turn">
      {empty ? <p>{words.noStories}</p> : null}
      {newest ? <a href={newest}>{words.newest}</a> : null} {older ? <a href={older}>{words.older}</a> : null}
    </Row>
  );
}

function byDay(
  stories: readonly StoryCard[],
  timeZone: string,
): readonly { readonly day: CalendarDay; readonly stories: readonly StoryCard[] }[] {
  const days: { day: CalendarDay; stories: StoryCard[] }[] = [];
  for (const story of stories) {
    const day = calendarDay(story.publishedAt, timeZone);
    const last = days.at(-1);
    if (last && isoDay(last.day) === isoDay(day)) last.stories.push(story);
    else days.push({ day, stories: [story] });
  }
  return days;
}
