import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import { addPasskey } from '../../accounts/add-passkey.ts';
import { askForPasskey } from '../../accounts/ask-passkey.ts';
import { removePasskey } from '../../accounts/remove-passkey.ts';
import { removePassword } from '../../accounts/remove-password.ts';
import { isFresh } from '../../accounts/session-time.ts';
import { setPassword } from '../../accounts/set-password.ts';
import { newCodeSecret } from '../../accounts/time-code.ts';
import type { PasskeyId } from '../../story/ids.ts';
import type { Answer } from '../answer.ts';
import { readCreated } from '../door/passkey-json.ts';
import { refusalHead, refusedJson } from '../door/refused-answer.ts';
import { cookieOf } from '../door/signed-in-answer.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { Newsroom } from '../newsroom.ts';
import { NewPasswordFields } from '../parts/new-password-fields.tsx';
import { Refused } from '../parts/refused.tsx';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { accountWords } from '../words/account-words.ts';
import { refusedRedirect } from './refused-redirect.ts';

const here = '/newsroom/account';

/** The forms by which one changes what one signs in with. */
export const wayScreens: readonly Screen[] = [
  screen({
    method: 'POST',
    path: `${here}/passkeys/ask`,
    handle: async ({ door, desk }, { signedIn: { staff, session }, language }) => {
      if (!isFresh(session, desk.clock())) return refusedJson({ kind: 'sign-in-again' }, language);
      const existing = await desk.archive.read((reader) => reader.passkeys(staff.id));
      const { options, challenge } = await askForPasskey(door, staff, existing);
      return { kind: 'json', body: { options }, challenge };
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/passkeys`,
    handle: async ({ door }, { json, challenge, signedIn, language }) => {
      const read = readCreated(json);
      if (!read) return { kind: 'trouble', what: 'unreadable' };
      const answer = await addPasskey(door, signedIn, { challenge, response: read.response, name: read.passkey });
      return answer.ok ? { kind: 'json', body: { to: here } } : refusedJson(answer.refusal, language);
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/passkeys/:passkey/remove`,
    handle: async ({ desk }, { params, signedIn, language }) => {
      const answer = await removePasskey(desk, signedIn, params['passkey'] as PasskeyId);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      const flash = { text: accountWords[language].removed };
      return { kind: 'redirect', to: here, session: cookieOf(answer.value), flash };
    },
  }),
  screen({
    method: 'GET',
    path: `${here}/password`,
    handle: async (newsroom, asked) =>
      isFresh(asked.signedIn.session, newsroom.desk.clock())
        ? passwordPage(newsroom, asked, newCodeSecret(), null)
        : refusedRedirect({ kind: 'sign-in-again' }, here, asked.language),
  }),
  screen({
    method: 'POST',
    path: `${here}/password`,
    handle: async (newsroom, asked) => {
      const { form, signedIn, language } = asked;
      const codeSecret = form.get('codeSecret') ?? '';
      const [password, code] = [form.get('password') ?? '', form.get('code') ?? ''];
      const answer = await setPassword(newsroom.desk, signedIn, { password, codeSecret, code });
      if (answer.ok) {
        const flash = { text: accountWords[language].passwordSet };
        return { kind: 'redirect', to: here, session: cookieOf(answer.value), flash };
      }
      if (answer.refusal.kind === 'sign-in-again') return refusedRedirect(answer.refusal, here, language);
      const kept = codeSecret.match(/^[A-Z2-7]{32}$/)?.[0] ?? newCodeSecret();
      return passwordPage(newsroom, asked, kept, answer.refusal);
    },
  }),
  screen({
    method: 'POST',
    path: `${here}/password/remove`,
    handle: async ({ desk }, { signedIn, language }) => {
      const answer = await removePassword(desk, signedIn);
      if (!answer.ok) return refusedRedirect(answer.refusal, here, language);
      const flash = { text: accountWords[language].passwordRemoved };
      return { kind: 'redirect', to: here, session: cookieOf(answer.value), flash };
    },
  }),
];

async function passwordPage(
  { desk }: Newsroom,
  { language, signedIn }: StaffAsked,
  codeSecret: string,
  refusal: AccountRefusal | null,
): Promise<Answer> {
  const words = accountWords[language];
  const { publication, password } = await desk.archive.read(async (reader) => ({
    publication: await reader.publication(),
    password: await reader.password(signedIn.staff.id),
  }));
  const title = password ? words.changePassword : words.setPassword;
  return {
    kind: 'page',
    ...(refusal && refusalHead(refusal)),
    title,
    place: here,
    content: (
      <>
        <ScreenTitle title={title} />
        <form class="plain" method="post" action={`${here}/password`}>
          <p class="quiet">{words.passwordText}</p>
          <Refused text={refusal && accountRefusalWords(refusal, language)} />
          <input type="hidden" name="username" value={signedIn.staff.email} autocomplete="username" />
          <NewPasswordFields
            language={language}
            codeSecret={codeSecret}
            paper={publication?.name || 'Dateline'}
            email={signedIn.staff.email}
            isRequired={true}
          />
          <p class="quiet">{words.othersEnd}</p>
          <p class="actions">
            <button type="submit" class="primary">
              {title}
            </button>
          </p>
        </form>
      </>
    ),
  };
}
