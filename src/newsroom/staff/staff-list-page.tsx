import type { JSX } from 'preact';
import type { Role } from '../../accounts/actor.ts';
import { isRole } from '../../accounts/staff.ts';
import type { KeptStaff, OneTimeLink } from '../../archive/accounts-reader.ts';
import type { SectionId } from '../../story/ids.ts';
import type { Section } from '../../story/section.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { printZoned, type ScreenTime } from '../words/print-time.ts';
import { roleWords } from '../words/role-words.ts';
import { staffWords } from '../words/staff-words.ts';
import { RightsFields } from './rights-fields.tsx';

export interface StaffListProps {
  readonly staff: readonly KeptStaff[];
  readonly invitations: readonly OneTimeLink[];
  readonly sections: readonly Section[];
  /** What was filled in when an invitation was refused, and why it was. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly chosen?: readonly SectionId[];
  readonly trouble: string | null;
  readonly time: ScreenTime;
}

export function StaffListPage(props: StaffListProps): JSX.Element {
  const words = staffWords[props.time.language];
  return (
    <>
      <ScreenTitle title={words.title} />
      <div class="account">
        <ul class="things">
          {props.staff.map((one) => (
            <StaffRow staff={one} time={props.time} key={one.id} />
          ))}
        </ul>
        <Invitations {...props} />
        <Invite {...props} />
      </div>
    </>
  );
}

function StaffRow({ staff, time }: { readonly staff: KeptStaff; readonly time: ScreenTime }): JSX.Element {
  const words = staffWords[time.language];
  return (
    <li>
      <div>
        <p>
          <a class="row-link" href={`/newsroom/staff/${staff.id}`}>
            <bdi>{staff.name}</bdi>
          </a>
        </p>
        <p class="quiet small">
          <bdi>{staff.email}</bdi>
        </p>
      </div>
      <p>
        {isRole(staff.role) ? roleWords[time.language][staff.role] : staff.role}
        {staff.status === 'suspended' ? <strong> · {words.status.suspended}</strong> : null}
      </p>
    </li>
  );
}

function Invitations({ invitations, time }: StaffListProps): JSX.Element {
  const words = staffWords[time.language];
  return (
    <section>
      <h2>{words.open}</h2>
      {invitations.length === 0 ? <p class="quiet">{words.noInvitations}</p> : null}
      <ul class="things">
        {invitations.map((link) =>
          link.kind === 'invitation' ? (
            <li key={link.id}>
              <div>
                <p>
                  <strong>
                    <bdi>{link.name}</bdi>
                  </strong>{' '}
                  <bdi>{link.email}</bdi>
                </p>
                <p class="quiet small">
                  {words.invitedUntil(
                    isRole(link.role) ? roleWords[time.language][link.role] : link.role,
                    printZoned(link.expiresAt, time),
                  )}
                </p>
              </div>
              <ActButton
                action={`/newsroom/staff/invitations/${link.id}/withdraw`}
                text={words.takeBack}
                about={link.name}
              />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

function Invite({ name, email, role, chosen = [], sections, trouble, time }: StaffListProps): JSX.Element {
  const { language } = time;
  const words = staffWords[language];
  return (
    <section>
      <h2>{words.invite}</h2>
      <p class="quiet">{words.inviteText}</p>
      <form class="plain" method="post" action="/newsroom/staff/invite">
        <Refused text={trouble} />
        <Field name="name" label={words.name} value={name} autocomplete="off" maxlength={100} required />
        <Field
          name="email"
          type="email"
          label={words.email}
          value={email}
          autocomplete="off"
          dir="ltr"
          maxlength={254}
          required
        />
        <RightsFields language={language} role={isRole(role) ? role : 'reporter'} chosen={chosen} sections={sections} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.inviteButton}
          </button>
        </p>
      </form>
    </section>
  );
}
