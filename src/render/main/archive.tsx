import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Row } from '../part/row.tsx';
import { StoryList, StoryListByDay } from '../part/story-list.tsx';
import { Day } from '../part/time.tsx';
import { address, archivePath, dayPath, monthPath } from '../paths.ts';
import type { ArchiveDayView, ArchiveMonthView, ArchiveView, MonthOfYear, Site } from '../view.ts';
import { isoDay, printDay, printMonth, printMonthName, printWeekday } from '../words/dates.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** Every month that has stories, year by year. */
export function renderArchive(site: Site, view: ArchiveView): string {
  const words = wordsFor(site.edition.language);
  return renderToString(
    <Main>
      <PageTitle title={words.archive} under={<p class="stand">{words.archiveIntroduction}</p>} />
      {view.months.length === 0 ? (
        <Row name="turn">
          <p>{words.noStories}</p>
        </Row>
      ) : null}
      {byYear(view.months).map(({ year, months }) => (
        <section class="row year" key={year}>
          <div class="side">
            <h2>{year}</h2>
          </div>
          <ul class="col links">
            {months.map((month) => (
              <li key={month.month}>
                <a href={address(monthPath(site, month))}>{printMonthName(month.month, site.edition)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Main>,
  );
}

/** The stories of a month, day by day. */
export function renderArchiveMonth(site: Site, view: ArchiveMonthView): string {
  const { month, days, list, earlier, later } = view;
  return renderToString(
    <Main>
      <PageTitle
        title={printMonth(month, site.edition)}
        over={<ArchiveLink site={site} />}
        under={
          days.length > 0 ? (
            <ul class="days">
              {days.map((day) => (
                <li key={day.day}>
                  <a href={address(dayPath(site, day))} aria-label={printDay(day, site.edition)}>
                    {day.day}
                  </a>
                </li>
              ))}
            </ul>
          ) : null
        }
      />
      <StoryListByDay site={site} list={list} />
      <Neighbours
        site={site}
        earlier={earlier ? <a href={address(monthPath(site, earlier))}>{printMonth(earlier, site.edition)}</a> : null}
        later={later ? <a href={address(monthPath(site, later))}>{printMonth(later, site.edition)}</a> : null}
      />
    </Main>,
  );
}

/** The stories of a day. */
export function renderArchiveDay(site: Site, view: ArchiveDayView): string {
  const { day, list, earlier, later } = view;
  const { edition } = site;
  return renderToString(
    <Main>
      <PageTitle
        title={printDay(day, edition)}
        over={
          <>
            <ArchiveLink site={site} /> <a href={address(monthPath(site, day))}>{printMonth(day, edition)}</a>
          </>
        }
        under={<p class="stand">{printWeekday(day, edition)}</p>}
      />
      <StoryList site={site} list={list} />
      <Neighbours
        site={site}
        earlier={earlier ? <DayLink site={site} day={earlier} /> : null}
        later={later ? <DayLink site={site} day={later} /> : null}
      />
    </Main>,
  );
}

function ArchiveLink({ site }: { readonly site: Site }): JSX.Element {
  return <a href={address(archivePath(site))}>{wordsFor(site.edition.language).archive}</a>;
}

function DayLink({ site, day }: { readonly site: Site; readonly day: ArchiveDayView['day'] }): JSX.Element {
  return (
    <a href={address(dayPath(site, day))} key={isoDay(day)}>
      <Day day={day} edition={site.edition} />
    </a>
  );
}

function Neighbours(props: {
  readonly site: Site;
  readonly earlier: ComponentChildren;
  readonly later: ComponentChildren;
}): JSX.Element | null {
  const { site, earlier, later } = props;
  const words = wordsFor(site.edition.language);
  if (!earlier && !later) return null;
  return (
    <Row name="turn">
      {earlier ? (
        <p>
          {words.earlier}: {earlier}
        </p>
      ) : null}
      {later ? (
        <p>
          {words.later}: {later}
        </p>
      ) : null}
    </Row>
  );
}

function byYear(
  months: readonly MonthOfYear[],
): readonly { readonly year: number; readonly months: readonly MonthOfYear[] }[] {
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, ofYear]) => ({ year, months: ofYear }));
}
