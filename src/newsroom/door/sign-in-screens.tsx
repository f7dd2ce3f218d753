import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import { askToSignIn } from '../../accounts/ask-passkey.ts';
import { signInWithPasskey } from '../../accounts/sign-in-with-passkey.ts';
import { signInWithPassword } from '../../accounts/sign-in-with-password.ts';
import { signOut } from '../../accounts/sign-out.ts';
import type { Answer } from '../answer.ts';
import { Field } from '../parts/field.tsx';
import { PasskeyPart } from '../parts/passkey-part.tsx';
import { Refused } from '../parts/refused.tsx';
import { type Asked, openScreen, type Screen } from '../screen.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { doorWords } from '../words/door-words.ts';
import { readFields, readSigned } from './passkey-json.ts';
import { refusalHead, refusedJson } from './refused-answer.ts';
import { cookieOf, signedInJson, wantedScreen } from './signed-in-answer.ts';

/** Signing in: a passkey first, a password as the other way; and signing out. */
export const signInScreens: readonly Screen[] = [
  openScreen({
    method: 'GET',
    path: '/newsroom/sign-in',
    handle: async (_newsroom, asked) => {
      const to = wantedScreen(asked.query.get('to'));
      return asked.signedIn ? { kind: 'redirect', to } : signInPage(asked, { to, email: '', refusal: null });
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in',
    handle: async ({ door }, asked) => {
      const { form } = asked;
      const [email, to] = [form.get('email') ?? '', wantedScreen(form.get('to'))];
      const answer = await signInWithPassword(door, asked, { email, password: form.get('password') ?? '' });
      if (!answer.ok) return signInPage(asked, { to, email, refusal: answer.refusal });
      const session = cookieOf(answer.value);
      return { kind: 'redirect', to: `/newsroom/sign-in/code?to=${encodeURIComponent(to)}`, session };
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in/passkey/ask',
    handle: async ({ door }, asked) => {
      const answer = await askToSignIn(door, asked);
      if (!answer.ok) return refusedJson(answer.refusal, asked.language);
      const { options, challenge } = answer.value;
      return { kind: 'json', body: { options }, challenge };
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in/passkey',
    handle: async ({ door }, asked) => {
      const read = readSigned(asked.json);
      if (!read) return { kind: 'trouble', what: 'unreadable' };
      const answer = await signInWithPasskey(door, asked, { challenge: asked.challenge, response: read.response });
      if (!answer.ok) return refusedJson(answer.refusal, asked.language);
      return signedInJson(answer.value, wantedScreen(readFields(asked.json)?.to ?? null));
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-out',
    handle: async ({ door }, { secret, form, language }) => {
      if (secret !== '') await signOut(door, secret);
      const flash = { text: doorWords[language].signedOut };
      const to = form.has('to') ? `?to=${encodeURIComponent(wantedScreen(form.get('to')))}` : '';
      return { kind: 'redirect', to: `/newsroom/sign-in${to}`, session: { secret: null, maxAge: 0 }, flash };
    },
  }),
];

interface SignInProps {
  readonly to: string;
  readonly email: string;
  readonly refusal: AccountRefusal | null;
}

function signInPage({ language }: Asked, { to, email, refusal }: SignInProps): Answer {
  const words = doorWords[language];
  return {
    kind: 'page',
    ...(refusal && refusalHead(refusal)),
    title: words.signIn,
    isBare: true,
    islands: ['passkey'],
    content: (
      <section class="door">
        <h1>{words.signIn}</h1>
        <form class="plain" method="post" action="/newsroom/sign-in" hidden>
          <input type="hidden" name="to" value={to} />
          <PasskeyPart
            language={language}
            mode="get"
            ask="/newsroom/sign-in/passkey/ask"
            answer="/newsroom/sign-in/passkey"
            text={words.withPasskey}
          />
        </form>
        <form class="plain" method="post" action="/newsroom/sign-in">
          <h2>{words.withPassword}</h2>
          <Refused text={refusal && accountRefusalWords(refusal, language)} />
          <input type="hidden" name="to" value={to} />
          <Field
            name="email"
            type="email"
            label={words.email}
            value={email}
            autocomplete="username"
            dir="ltr"
            required
          />
          <Field name="password" type="password" label={words.password} autocomplete="current-password" required />
          <button type="submit">{words.next}</button>
        </form>
        <p class="quiet">
          {words.lostPasskey}{' '}
          <a href={`/newsroom/sign-in/recovery?to=${encodeURIComponent(to)}`}>{words.useRecoveryCode}</a>
        </p>
      </section>
    ),
  };
}
