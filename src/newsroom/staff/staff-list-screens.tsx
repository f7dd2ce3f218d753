import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import { inviteStaff } from '../../accounts/invite-staff.ts';
import { may } from '../../accounts/may.ts';
import { withdrawInvitation } from '../../accounts/withdraw-invitation.ts';
import type { OneTimeLinkId } from '../../story/ids.ts';
import { refusedRedirect } from '../account/refused-redirect.ts';
import type { Answer } from '../answer.ts';
import { refusalHead } from '../door/refused-answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { staffWords } from '../words/staff-words.ts';
import { readRights } from './rights-fields.tsx';
import { StaffListPage } from './staff-list-page.tsx';
import { tellInvited } from './tell-invited.tsx';

const here = '/newsroom/staff';

/** Everybody who may sign in, and invitations. */
export const staffListScreens: readonly Screen[] = [
  screen({ method: 'GET', path: here, handle: (newsroom, asked) => listPage(newsroom, asked, null) }),
  screen({
    method: 'POST',
    path: `${here}/invite`,
    handle: async (newsroom, asked) => {
      const { form, signedIn } = asked;
      const person = { name: form.get('name') ?? '', email: form.get('email') ?? '' };
      const answer = await inviteStaff(newsroom.desk, signedIn.actor, { ...person, ...readRights(form) });
      return answer.ok ? tellInvited(newsroom, asked, answer.value) : listPage(newsroom, asked, answer.refusal);
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/invitations/:link/withdraw`,
    handle: async ({ desk }, { params, signedIn, language }) => {
      const answer = await withdrawInvitation(desk, signedIn.actor, params['link'] as OneTimeLinkId);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      return { kind: 'redirect', to: here, flash: { text: staffWords[language].takenBack } };
    },
  }),
];

async function listPage({ desk }: Newsroom, asked: StaffAsked, refusal: AccountRefusal | null): Promise<Answer> {
  const { signedIn, language, form } = asked;
  if (!may(signedIn.actor, 'manage-staff', null)) return { kind: 'trouble', what: 'notAllowed' };
  const now = desk.clock();
  const rights = readRights(form);
  const { timeZone, ...lists } = await desk.archive.read(async (reader) => ({
    timeZone: publicationZone(await reader.publication()),
    staff: await reader.allStaff(),
    invitations: (await reader.oneTimeLinks('invitation')).filter(({ expiresAt }) => expiresAt > now),
    sections: await reader.sections(),
  }));
  return {
    kind: 'page',
    ...(refusal && refusalHead(refusal)),
    title: staffWords[language].title,
    place: here,
    content: (
      <StaffListPage
        {...lists}
        role={rights.role}
        chosen={rights.sections}
        name={form.get('name') ?? ''}
        email={form.get('email') ?? ''}
        trouble={refusal && accountRefusalWords(refusal, language)}
        time={{ language, timeZone, now }}
      />
    ),
  };
}
