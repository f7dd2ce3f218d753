import type { JSX } from 'preact';
import type { Session } from '../../archive/accounts-reader.ts';
import type { SessionId } from '../../story/ids.ts';
import { ActButton } from '../parts/act-button.tsx';
import { accountWords } from '../words/account-words.ts';
import { printShort, type ScreenTime } from '../words/print-time.ts';

export interface SessionListProps {
  readonly sessions: readonly Session[];
  /** The session in which the page is looked at; null where it is about somebody else. */
  readonly own: SessionId | null;
  /** The address below which sessions are ended. */
  readonly end: string;
  readonly time: ScreenTime;
}

/** The browsers in which somebody is signed in, each with the button that ends it. */
export function SessionList({ sessions, own, end, time }: SessionListProps): JSX.Element {
  const words = accountWords[time.language];
  return (
    <ul class="things">
      {sessions.map(({ id, browser, network, way, createdAt, seenAt }) => (
        <li key={id}>
          <div>
            <p>
              <strong>
                <bdi>{browser || words.unknownBrowser}</bdi>
              </strong>
              {id === own ? ` (${words.thisOne})` : ''}
            </p>
            <p class="quiet small">
              <bdi>{network}</bdi> · {words.way[way]}, {words.since(printShort(createdAt, time))} ·{' '}
              {words.seen(printShort(seenAt, time))}
            </p>
          </div>
          {id === own ? null : <ActButton action={`${end}/${id}/end`} text={words.end} about={browser} />}
        </li>
      ))}
    </ul>
  );
}
