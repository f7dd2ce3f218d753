import type { JSX } from 'preact';
import type { Sitting } from '../../../story/sittings.ts';
import { printExact, printShort } from '../../words/print-time.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { sittingWords } from '../words/sitting-words.ts';

/** Sittings on one page. */
const pageLength = 20;

export interface SittingListProps {
  readonly page: StoryPage;
  /** Of the whole working copy, oldest first. */
  readonly sittings: readonly Sitting[];
  /** Only sittings before this version of the document are shown; null: from the newest. */
  readonly until: number | null;
}

/** Who wrote on the working copy when, newest first, each with the way to its text and to what it changed. */
export function SittingList({ page, sittings, until }: SittingListProps): JSX.Element {
  const { story, time } = page;
  const words = sittingWords[time.language];
  const asked = sittings.filter(({ after }) => until === null || after <= until).toReversed();
  const shown = asked.slice(0, pageLength);
  const last = shown.at(-1);
  return (
    <section aria-labelledby="sittings-title" id="sittings">
      <h2 id="sittings-title">{words.title}</h2>
      {shown.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ol class="entries">
        {shown.map((sitting) => (
          <SittingLine page={page} sitting={sitting} key={sitting.after} />
        ))}
      </ol>
      {asked.length > shown.length && last ? (
        <p class="actions">
          <a class="button" rel="next" href={`/newsroom/stories/${story.id}/history?until=${last.before}#sittings`}>
            {words.older}
          </a>
        </p>
      ) : null}
      <p class="quiet small">{words.kept}</p>
    </section>
  );
}

function SittingLine({ page, sitting }: { readonly page: StoryPage; readonly sitting: Sitting }): JSX.Element {
  const { story, time, nameOf } = page;
  const words = sittingWords[time.language];
  const own = `/newsroom/stories/${story.id}`;
  const { before, after, began, ended, writers } = sitting;
  const sum = writers.reduce((count, { changes }) => count + changes, 0);
  const when = printExact(ended, time);
  return (
    <li>
      <p>
        {writers.map(({ by }, index) => (
          <span key={by}>
            {index === 0 ? '' : ', '}
            <bdi>{nameOf(by)}</bdi>
          </span>
        ))}
        <span class="quiet">
          {' '}
          · {began === ended ? '' : `${printShort(began, time)} – `}
          {when} · {words.changes(sum)}
        </span>
      </p>
      <p class="ways">
        <a href={`${own}/text/${after}`}>
          {words.seeText}
          <span class="visually-hidden"> {when}</span>
        </a>
        <a href={`${own}/compare?from=v${before}&to=v${after}`}>
          {words.seeChange}
          <span class="visually-hidden"> {when}</span>
        </a>
      </p>
    </li>
  );
}
