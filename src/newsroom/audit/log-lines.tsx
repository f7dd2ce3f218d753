import type { JSX } from 'preact';
import { isRole } from '../../accounts/staff.ts';
import type { Happening, LogEntry } from '../../story/events.ts';
import type { NameOf } from '../stories/desk-names.ts';
import { auditWords } from '../words/audit-words.ts';
import { happeningWords } from '../words/happening-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { printExact, type ScreenTime } from '../words/print-time.ts';
import { roleWords } from '../words/role-words.ts';

export interface LogLinesProps {
  readonly entries: readonly LogEntry[];
  readonly names: NameOf;
  readonly time: ScreenTime;
}

/** Entries of the log, one a line: when, who, what. */
export function LogLines({ entries, names, time }: LogLinesProps): JSX.Element {
  return (
    <ol class="log">
      {entries.map((entry) => (
        <LogLine entry={entry} names={names} time={time} key={entry.seq} />
      ))}
    </ol>
  );
}

function LogLine({ entry, names, time }: { entry: LogEntry; names: NameOf; time: ScreenTime }): JSX.Element {
  const { at, by, happening, seq } = entry;
  const whom = aboutWhom(entry, names, time.language);
  const more = detailOf(happening, time.language);
  return (
    <li>
      <time class="quiet small" dateTime={new Date(at).toISOString()}>
        {printExact(at, time)}
      </time>
      <p>
        <strong>
          <bdi>{names(by)}</bdi>
        </strong>{' '}
        {happeningWords[time.language][happening.kind]}
        {whom === null ? null : (
          <>
            {' '}
            <bdi>{whom}</bdi>
          </>
        )}
        {'story' in happening || 'of' in happening ? (
          <>
            {' · '}
            <a href={`/newsroom/stories/${'of' in happening ? happening.of : happening.story}`}>
              {auditWords[time.language].theStory}
            </a>
          </>
        ) : null}
        {more === '' ? null : (
          <span class="quiet">
            {' '}
            (<bdi>{more}</bdi>)
          </span>
        )}
      </p>
      <span class="quiet small number">{seq}</span>
    </li>
  );
}

/** Whom an entry is about, where that is not who did it. */
function aboutWhom({ by, happening }: LogEntry, names: NameOf, language: ScreenLanguage): string | null {
  if (happening.kind === 'sign-in-failed' && happening.staff === null) return auditWords[language].somebodyUnknown;
  if (!('staff' in happening) || happening.staff === null || happening.staff === by) return null;
  return names(happening.staff);
}

function detailOf(happening: Happening, language: ScreenLanguage): string {
  const role = (text: string) => (isRole(text) ? roleWords[language][text] : text);
  const words = auditWords[language];
  switch (happening.kind) {
    case 'staff-invited':
    case 'staff-joined':
      return role(happening.role);
    case 'staff-role-changed':
      return `${role(happening.from.role)} → ${role(happening.to.role)}`;
    case 'signed-in':
    case 'sign-in-failed':
      return `${words.way[happening.way]}, ${happening.network}`;
    case 'story-returned':
    case 'story-withdrawn':
      return happening.reason;
    default:
      return '';
  }
}
