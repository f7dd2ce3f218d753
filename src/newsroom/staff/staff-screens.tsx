import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import type { Actor } from '../../accounts/actor.ts';
import { changeRole } from '../../accounts/change-role.ts';
import { endSession } from '../../accounts/end-session.ts';
import type { AccountKeeping } from '../../accounts/keeping.ts';
import { linkContributor } from '../../accounts/link-contributor.ts';
import { makeSignInLink } from '../../accounts/make-sign-in-link.ts';
import { may } from '../../accounts/may.ts';
import { staffOf } from '../../accounts/staff.ts';
import { reinstateStaff, suspendStaff } from '../../accounts/suspend-staff.ts';
import type { Result } from '../../kit/result.ts';
import type { ContributorId, SessionId, StaffId } from '../../story/ids.ts';
import { refusedRedirect } from '../account/refused-redirect.ts';
import { type Answer, nothingHere } from '../answer.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { accountWords } from '../words/account-words.ts';
import { printWhole } from '../words/print-time.ts';
import { type StaffWords, staffWords } from '../words/staff-words.ts';
import { LinkShown } from './link-shown.tsx';
import { readRights } from './rights-fields.tsx';
import { StaffPage } from './staff-page.tsx';

const here = '/newsroom/staff/:staff';

/** One of the staff: their rights, their byline, their sessions, and the way back in. */
export const staffScreens: readonly Screen[] = [
  screen({ method: 'GET', path: here, handle: staffAnswer }),
  form('role', async (desk, actor, staff, { form: fields }) => {
    const answer = await changeRole(desk, actor, { staff, ...readRights(fields) });
    return answer.ok ? { ok: true, value: (words) => words.rightsSaved(answer.value.name) } : answer;
  }),
  form('suspend', async (desk, actor, staff) => {
    const answer = await suspendStaff(desk, actor, staff);
    return answer.ok ? { ok: true, value: (words) => words.suspended(answer.value.name) } : answer;
  }),
  form('reinstate', async (desk, actor, staff) => {
    const answer = await reinstateStaff(desk, actor, staff);
    return answer.ok ? { ok: true, value: (words) => words.reinstated(answer.value.name) } : answer;
  }),
  form('contributor', async (desk, actor, staff, { form: fields }) => {
    const contributor = (fields.get('contributor') || null) as ContributorId | null;
    const answer = await linkContributor(desk, actor, { staff, contributor });
    return answer.ok ? { ok: true, value: (words) => words.bylineSaved } : answer;
  }),
  form('sessions/:session/end', async (desk, actor, _staff, { params, language }) => {
    const answer = await endSession(desk, actor, params['session'] as SessionId);
    return answer.ok ? { ok: true, value: () => accountWords[language].ended } : answer;
  }),
  screen({ method: 'POST', path: `${here}/sign-in-link`, handle: linkAnswer }),
];

type Said = (words: StaffWords) => string;

/** A form of somebody's page: its act, then back to the page, which says what was done. */
function form(
  name: string,
  act: (desk: AccountKeeping, actor: Actor, staff: StaffId, asked: StaffAsked) => Promise<Result<Said, AccountRefusal>>,
): Screen {
  return screen({
    method: 'POST',
    path: `${here}/${name}`,
    handle: async ({ desk }, asked) => {
      const staff = asked.params['staff'] as StaffId;
      const answer = await act(desk, asked.signedIn.actor, staff, asked);
      if (!answer.ok && answer.refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
      if (!answer.ok) return refusedRedirect(answer.refusal, `/newsroom/staff/${staff}`, asked.language);
      const flash = { text: answer.value(staffWords[asked.language]) };
      return { kind: 'redirect', to: `/newsroom/staff/${staff}`, flash };
    },
  });
}

async function staffAnswer({ desk }: Newsroom, { params, signedIn, language }: StaffAsked): Promise<Answer> {
  if (!may(signedIn.actor, 'manage-staff', null)) return { kind: 'trouble', what: 'notAllowed' };
  const id = params['staff'] as StaffId;
  const now = desk.clock();
  const found = await desk.archive.read(async (reader) => {
    const kept = await reader.staff(id);
    return (
      kept && {
        staff: staffOf(kept),
        timeZone: publicationZone(await reader.publication()),
        sections: await reader.sections(),
        contributors: await reader.contributors({ limit: 500 }),
        contributor: await reader.contributorOfStaff(id),
        sessions: (await reader.sessions(id)).filter(({ isHalf }) => !isHalf),
        entries: await reader.audit({ staff: id, limit: 20 }),
        names: await deskNames(reader, language),
      }
    );
  });
  if (!found) return nothingHere;
  const { timeZone, ...account } = found;
  return {
    kind: 'page',
    title: account.staff.name,
    place: '/newsroom/staff',
    content: <StaffPage {...account} own={signedIn.session.id} time={{ language, timeZone, now }} />,
  };
}

async function linkAnswer({ desk, origin }: Newsroom, { params, signedIn, language }: StaffAsked): Promise<Answer> {
  const id = params['staff'] as StaffId;
  const answer = await makeSignInLink(desk, signedIn.actor, id);
  if (!answer.ok && answer.refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
  if (!answer.ok) return refusedRedirect(answer.refusal, `/newsroom/staff/${id}`, language);
  const { staff, timeZone } = await desk.archive.read(async (reader) => ({
    staff: await reader.staff(id),
    timeZone: publicationZone(await reader.publication()),
  }));
  const words = staffWords[language];
  const until = printWhole(answer.value.link.expiresAt, { language, timeZone, now: desk.clock() });
  const title = words.linkTitle(staff?.name ?? '');
  return {
    kind: 'page',
    title,
    place: '/newsroom/staff',
    content: (
      <>
        <ScreenTitle title={title} />
        <LinkShown
          text={words.passOn(staff?.email ?? '')}
          address={`${origin}/newsroom/sign-in/link/${answer.value.secret}`}
          help={words.linkOnce(until)}
        />
        <p class="actions">
          <a class="button" href={`/newsroom/staff/${id}`}>
            {staff?.name}
          </a>
        </p>
      </>
    ),
  };
}
