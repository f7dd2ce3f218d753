import type { JSX } from 'preact';
import { headlineOf } from '../../../story/document.ts';
import type { LogEntry, StoryPart } from '../../../story/events.ts';
import type { Sitting } from '../../../story/sittings.ts';
import type { Correction, Revision } from '../../../story/story.ts';
import { printExact, printZone, printZoned } from '../../words/print-time.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { StoryBar } from '../page/story-page.tsx';
import { historyWords, type StoryHappening } from '../words/history-words.ts';
import { listWords } from '../words/list-words.ts';
import { panelWords } from '../words/panel-words.ts';
import { sittingWords } from '../words/sitting-words.ts';
import { SittingList } from './sitting-list.tsx';

export interface HistoryProps {
  readonly page: StoryPage;
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  readonly hasOlder: boolean;
  readonly isNewest: boolean;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  readonly corrections: readonly Correction[];
  /** Of the working copy, oldest first. */
  readonly sittings: readonly Sitting[];
  /** Only sittings before this version of the document are told; null: from the newest. */
  readonly until: number | null;
}

/** What happened to a story, and its revisions. */
export function HistoryScreen(props: HistoryProps): JSX.Element {
  const { page, entries, hasOlder, isNewest } = props;
  const words = historyWords[page.time.language];
  const own = `/newsroom/stories/${page.story.id}`;
  const last = entries.at(-1);
  return (
    <div class="act">
      <p>
        <a href={own}>{words.back}</a>
      </p>
      <StoryBar page={page} />
      <Revisions {...props} />
      <SittingList page={page} sittings={props.sittings} until={props.until} />
      <section aria-labelledby="history-title">
        <h2 id="history-title">{words.title}</h2>
        <ol class="entries">
          {entries.map((entry) => (
            <Entry {...props} entry={entry} key={entry.seq} />
          ))}
        </ol>
        <p class="quiet small">{listWords[page.time.language].timesIn(printZone(page.time))}</p>
        <div class="actions">
          {isNewest ? null : (
            <a class="button" href={`${own}/history`}>
              {words.newest}
            </a>
          )}
          {hasOlder && last ? (
            <a class="button" rel="next" href={`${own}/history?before=${last.seq}`}>
              {words.older}
            </a>
          ) : null}
        </div>
      </section>
    </div>
  );
}

function Entry({ page, corrections, entry }: HistoryProps & { readonly entry: LogEntry }): JSX.Element {
  const { time, nameOf } = page;
  const words = historyWords[time.language];
  const { happening, at, by } = entry;
  const name = words.happened[happening.kind as StoryHappening] ?? words.other;
  const more = detailOf(page, corrections, entry);
  return (
    <li>
      <p>
        <strong>{name}</strong> <bdi>{nameOf(by)}</bdi>
        <span class="quiet"> · {printExact(at, time)}</span>
      </p>
      {more.map((text) => (
        <p class="small" dir="auto" key={text}>
          {text}
        </p>
      ))}
    </li>
  );
}

/** What an entry says beside who and when. */
function detailOf(page: StoryPage, corrections: readonly Correction[], { happening, at }: LogEntry): readonly string[] {
  const words = historyWords[page.time.language];
  const waived = 'waived' in happening && happening.waived ? [words.waived(happening.waived.why)] : [];
  switch (happening.kind) {
    case 'story-saved':
      return [words.parts(happening.parts.map((part) => partName(page, part)).join(', '))];
    case 'story-returned':
    case 'story-withdrawn':
      return [happening.reason];
    case 'story-scheduled':
      return [words.until(printZoned(happening.from, page.time)), ...waived];
    case 'story-embargoed':
      return [words.until(printZoned(happening.until, page.time))];
    case 'story-corrected':
      return [...corrections.filter((correction) => correction.at === at).map(({ text }) => text), ...waived];
    default:
      return waived;
  }
}

/** What a part of a story is called within a sentence. */
export function partName({ time: { language } }: Pick<StoryPage, 'time'>, part: StoryPart): string {
  return part === 'document' ? historyWords[language].text : panelWords[language].fields[part];
}

function Revisions({ page, revisions, sittings }: HistoryProps): JSX.Element {
  const { story, time, nameOf } = page;
  const words = historyWords[time.language];
  const reasons = new Map(story.releases.map(({ revision, reason }) => [revision, reason]));
  const newest = revisions.toReversed();
  const names = new Map(newest.map((revision) => [revision.id, words.revision(revision.number)]));
  return (
    <section aria-labelledby="revisions-title">
      <h2 id="revisions-title">{words.revisions}</h2>
      {newest.length === 0 ? <p class="quiet">{words.noRevisions}</p> : null}
      {newest.length + sittings.length === 0 ? null : <ComparisonForm page={page} names={names} sittings={sittings} />}
      <ol class="entries">
        {newest.map((revision, index) => {
          const reason = reasons.get(revision.id);
          const before = newest[index + 1];
          return (
            <li key={revision.id}>
              <p>
                <strong>{words.revision(revision.number)}</strong>
                {reason ? ` · ${words.reasons[reason]}` : ''} <bdi>{nameOf(revision.by)}</bdi>
                <span class="quiet"> · {printExact(revision.at, time)}</span>
              </p>
              <p class="small" lang={revision.fields.language} dir="auto">
                {headlineOf(revision.document)}
              </p>
              {revision.note === '' ? null : (
                <p class="small" dir="auto">
                  {revision.note}
                </p>
              )}
              {before ? (
                <p>
                  <a href={`/newsroom/stories/${story.id}/compare?from=${before.id}&to=${revision.id}`}>
                    {words.compared(words.revision(before.number), words.revision(revision.number))}
                  </a>
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Sittings that can be chosen; earlier ones are found in their list. */
const mostChoices = 50;

interface ComparisonProps {
  readonly page: StoryPage;
  readonly names: ReadonlyMap<string, string>;
  readonly sittings: readonly Sitting[];
}

/** Any two versions, to be compared; at first, the newest revision (or what stood before the last sitting) and the working copy. */
function ComparisonForm({ page: { story, time, nameOf }, names, sittings }: ComparisonProps): JSX.Element {
  const words = historyWords[time.language];
  const [newest = `v${sittings.at(-1)?.before ?? 0}`] = names.keys();
  const past = sittings.slice(-mostChoices).toReversed();
  const earliest = sittings.at(-past.length);
  const texts = [
    ...past.map(({ after, ended, writers }) => {
      const writer = writers[0] ? `, ${nameOf(writers[0].by)}` : '';
      return [`v${after}`, `${printExact(ended, time)}${writer}`] as const;
    }),
    ...(earliest ? [[`v${earliest.before}`, sittingWords[time.language].beginning] as const] : []),
  ];
  return (
    <form class="compare" method="get" action={`/newsroom/stories/${story.id}/compare`}>
      {(['from', 'to'] as const).map((name) => {
        const chosen = name === 'from' ? newest : 'working';
        const option = ([value, text]: readonly [string, string]) => (
          <option value={value} selected={value === chosen} key={value}>
            {text}
          </option>
        );
        return (
          <div class="field" key={name}>
            <label for={name}>{words[name]}</label>
            <select id={name} name={name}>
              {option(['working', words.workingCopy])}
              {[...names].map(option)}
              {texts.length === 0 ? null : (
                <optgroup label={sittingWords[time.language].title}>{texts.map(option)}</optgroup>
              )}
            </select>
          </div>
        );
      })}
      <button type="submit">{words.compare}</button>
    </form>
  );
}
