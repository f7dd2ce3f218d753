import type { JSX } from 'preact';
import type { Staff } from '../../accounts/staff.ts';
import type { Session } from '../../archive/accounts-reader.ts';
import type { Contributor } from '../../story/contributor.ts';
import type { LogEntry } from '../../story/events.ts';
import type { SessionId } from '../../story/ids.ts';
import { type Language, localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import { SessionList } from '../account/session-list.tsx';
import { LogLines } from '../audit/log-lines.tsx';
import { ScreenTitle } from '../frame/layout.tsx';
import { ActButton } from '../parts/act-button.tsx';
import type { NameOf } from '../stories/desk-names.ts';
import { printShort, type ScreenTime } from '../words/print-time.ts';
import { staffWords } from '../words/staff-words.ts';
import { RightsFields } from './rights-fields.tsx';

export interface StaffPageProps {
  readonly staff: Staff;
  readonly sections: readonly Section[];
  readonly contributors: readonly Contributor[];
  readonly contributor: Contributor | null;
  readonly sessions: readonly Session[];
  /** The session of whoever looks. */
  readonly own: SessionId;
  readonly entries: readonly LogEntry[];
  readonly names: NameOf;
  readonly time: ScreenTime;
}

export function StaffPage(props: StaffPageProps): JSX.Element {
  const { staff, sections, sessions, own, entries, names, time } = props;
  const { language } = time;
  const words = staffWords[language];
  const here = `/newsroom/staff/${staff.id}`;
  return (
    <>
      <ScreenTitle title={staff.name}>
        <p class="quiet">
          <bdi>{staff.email}</bdi> · {words.status[staff.status]} · {words.joined(printShort(staff.joinedAt, time))}
        </p>
      </ScreenTitle>
      <div class="account">
        <section>
          <h2>{words.rights}</h2>
          <form class="plain" method="post" action={`${here}/role`}>
            <RightsFields language={language} role={staff.role} chosen={staff.sections} sections={sections} />
            <p class="quiet">{words.rightsHelp}</p>
            <p class="actions">
              <button type="submit" class="primary">
                {words.saveRights}
              </button>
            </p>
          </form>
        </section>
        <Byline {...props} />
        <section>
          <h2>{words.sessions}</h2>
          {sessions.length === 0 ? <p class="quiet">{words.noSessions}</p> : null}
          <SessionList sessions={sessions} own={own} end={`${here}/sessions`} time={time} />
        </section>
        <Standing staff={staff} time={time} />
        <section>
          <h2>{words.lately}</h2>
          <LogLines entries={entries} names={names} time={time} />
        </section>
      </div>
    </>
  );
}

function Byline({ staff, contributors, contributor, time }: StaffPageProps): JSX.Element {
  const words = staffWords[time.language];
  const own = time.language as string as Language;
  return (
    <section>
      <h2>{words.byline}</h2>
      <p class="quiet">{words.bylineHelp}</p>
      <form class="plain" method="post" action={`/newsroom/staff/${staff.id}/contributor`}>
        <div class="field">
          <label for="field-contributor">{words.contributor}</label>
          <select id="field-contributor" name="contributor">
            <option value="">{words.nobody}</option>
            {contributors.map(({ id, names }) => (
              <option value={id} selected={id === contributor?.id} key={id}>
                {localized(names, own)}
              </option>
            ))}
          </select>
        </div>
        <p class="actions">
          <button type="submit">{words.saveByline}</button>
        </p>
      </form>
    </section>
  );
}

/** Whether somebody may come in at all, and the way back for who cannot. */
function Standing({ staff, time }: { readonly staff: Staff; readonly time: ScreenTime }): JSX.Element {
  const words = staffWords[time.language];
  const here = `/newsroom/staff/${staff.id}`;
  if (staff.status === 'suspended')
    return (
      <section>
        <h2>{words.reinstate}</h2>
        <p class="quiet">{words.reinstateText}</p>
        <ActButton action={`${here}/reinstate`} text={words.reinstate} about={staff.name} />
      </section>
    );
  return (
    <>
      <section>
        <h2>{words.lockedOut}</h2>
        <p class="quiet">{words.lockedOutText}</p>
        <ActButton action={`${here}/sign-in-link`} text={words.makeLink} />
      </section>
      <section>
        <h2>{words.suspend}</h2>
        <p class="quiet">{words.suspendText}</p>
        <ActButton action={`${here}/suspend`} text={words.suspend} about={staff.name} />
      </section>
    </>
  );
}
