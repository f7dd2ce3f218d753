import { changeOwnDetails } from '../../accounts/change-own-details.ts';
import { endOtherSessions, endSession } from '../../accounts/end-session.ts';
import { makeRecoveryCodes } from '../../accounts/make-recovery-codes.ts';
import { isFresh } from '../../accounts/session-time.ts';
import type { SessionId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Answer } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { accountWords } from '../words/account-words.ts';
import { screenLanguage } from '../words/in-languages.ts';
import { AccountPage } from './account-page.tsx';
import { CodesPage } from './codes-page.tsx';
import { refusedRedirect } from './refused-redirect.ts';

const here = '/newsroom/account';

/** One's own account: who one is, what one signs in with, and where. */
export const accountScreens: readonly Screen[] = [
  screen({ method: 'GET', path: here, handle: accountAnswer }),
  screen({
    method: 'POST',
    path: here,
    handle: async ({ desk }, { form, signedIn, language }) => {
      const wanted = screenLanguage(form.get('language'));
      const details = { name: form.get('name') ?? '', language: wanted as string as Language };
      const answer = await changeOwnDetails(desk, signedIn, details);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      return { kind: 'redirect', to: here, flash: { text: accountWords[wanted].saved } };
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/recovery-codes`,
    handle: async ({ desk }, { signedIn, language }) => {
      const answer = await makeRecoveryCodes(desk, signedIn);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      const title = accountWords[language].codesTitle;
      return { kind: 'page', title, place: here, content: <CodesPage codes={answer.value} language={language} /> };
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/sessions/:session/end`,
    handle: async ({ desk }, { params, signedIn, language }) => {
      const answer = await endSession(desk, signedIn.actor, params['session'] as SessionId);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      return { kind: 'redirect', to: here, flash: { text: accountWords[language].ended } };
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/sessions/end-others`,
    handle: async ({ desk }, { signedIn, language }) => {
      const count = await endOtherSessions(desk, signedIn);
      return { kind: 'redirect', to: here, flash: { text: accountWords[language].endedOthers(count) } };
    },
  }),
];

async function accountAnswer({ desk }: Newsroom, { signedIn, language }: StaffAsked): Promise<Answer> {
  const { staff, session } = signedIn;
  const now = desk.clock();
  const account = await desk.archive.read(async (reader) => ({
    timeZone: publicationZone(await reader.publication()),
    passkeys: await reader.passkeys(staff.id),
    password: await reader.password(staff.id),
    codesLeft: (await reader.recoveryCodes(staff.id)).length,
    sessions: (await reader.sessions(staff.id)).filter(({ isHalf }) => !isHalf),
    entries: await reader.audit({ staff: staff.id, kinds: ofAccounts, limit: 12 }),
    names: await deskNames(reader, language),
  }));
  return {
    kind: 'page',
    title: accountWords[language].title,
    place: here,
    islands: ['passkey'],
    content: (
      <AccountPage
        {...account}
        staff={staff}
        own={session.id}
        isFresh={isFresh(session, now)}
        time={{ language, timeZone: account.timeZone, now }}
      />
    ),
  };
}

/** What of the log is about somebody's account. */
const ofAccounts = [
  'staff-joined',
  'staff-role-changed',
  'staff-changed',
  'staff-linked',
  'staff-suspended',
  'staff-reinstated',
  'passkey-added',
  'passkey-removed',
  'password-set',
  'password-removed',
  'recovery-codes-made',
  'sign-in-link-made',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'session-ended',
] as const;
