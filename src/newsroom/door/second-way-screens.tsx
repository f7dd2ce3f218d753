import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import { giveSecondFactor } from '../../accounts/give-second-factor.ts';
import { usableLink } from '../../accounts/one-time-links.ts';
import { signInWithLink } from '../../accounts/sign-in-with-link.ts';
import { signInWithRecoveryCode } from '../../accounts/sign-in-with-recovery-code.ts';
import { authenticateHalf } from '../../accounts/signed-in.ts';
import type { Answer } from '../answer.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { type Asked, openScreen, type Screen } from '../screen.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { doorWords } from '../words/door-words.ts';
import { refusalHead } from './refused-answer.ts';
import { signedInAnswer, wantedScreen } from './signed-in-answer.ts';
import { spentPage } from './spent-page.tsx';

/** The second factor; and the ways in where nothing else is at hand: a recovery code, a link that works once. */
export const secondWayScreens: readonly Screen[] = [
  openScreen({
    method: 'GET',
    path: '/newsroom/sign-in/code',
    handle: async ({ desk }, asked) => {
      const half = await authenticateHalf(desk.archive, asked.secret, desk.clock());
      return half
        ? codePage(asked, wantedScreen(asked.query.get('to')), null)
        : { kind: 'redirect', to: '/newsroom/sign-in' };
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in/code',
    handle: async ({ door }, asked) => {
      const to = wantedScreen(asked.form.get('to'));
      const { secret } = asked;
      const answer = await giveSecondFactor(door, asked, { secret, code: asked.form.get('code') ?? '' });
      if (answer.ok) return signedInAnswer(answer.value, to);
      if (answer.refusal.kind !== 'half-over') return codePage(asked, to, answer.refusal);
      const text = accountRefusalWords(answer.refusal, asked.language);
      return {
        kind: 'redirect',
        to: `/newsroom/sign-in?to=${encodeURIComponent(to)}`,
        flash: { text, tone: 'trouble' },
      };
    },
  }),
  openScreen({
    method: 'GET',
    path: '/newsroom/sign-in/recovery',
    handle: async (_newsroom, asked) => recoveryPage(asked, wantedScreen(asked.query.get('to')), '', null),
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in/recovery',
    handle: async ({ door }, asked) => {
      const to = wantedScreen(asked.form.get('to'));
      const email = asked.form.get('email') ?? '';
      const answer = await signInWithRecoveryCode(door, asked, { email, code: asked.form.get('code') ?? '' });
      return answer.ok
        ? signedInAnswer(answer.value, '/newsroom/account')
        : recoveryPage(asked, to, email, answer.refusal);
    },
  }),
  openScreen({
    method: 'GET',
    path: '/newsroom/sign-in/link/:secret',
    handle: async ({ desk }, asked) => {
      const secret = asked.params['secret'] ?? '';
      const staff = await desk.archive.read(async (reader) => {
        const link = await usableLink(reader, secret, desk.clock(), 'sign-in');
        return link && (await reader.staff(link.staff));
      });
      return staff ? linkPage(asked, staff.name) : spentPage(asked);
    },
  }),
  openScreen({
    method: 'POST',
    path: '/newsroom/sign-in/link/:secret',
    handle: async ({ door }, asked) => {
      const answer = await signInWithLink(door, asked, asked.params['secret'] ?? '');
      if (answer.ok) return signedInAnswer(answer.value, '/newsroom/account');
      return spentPage(asked, answer.refusal);
    },
  }),
];

function codePage({ language }: Asked, to: string, refusal: AccountRefusal | null): Answer {
  const words = doorWords[language];
  return {
    kind: 'page',
    ...(refusal && refusalHead(refusal)),
    title: words.codeTitle,
    isBare: true,
    content: (
      <form class="plain door" method="post" action="/newsroom/sign-in/code">
        <h1>{words.codeTitle}</h1>
        <p>{words.codeText}</p>
        <Refused text={refusal && accountRefusalWords(refusal, language)} />
        <input type="hidden" name="to" value={to} />
        <Field
          name="code"
          label={words.code}
          autocomplete="one-time-code"
          dir="ltr"
          maxlength={40}
          required
          autofocus
        />
        <button type="submit" class="primary">
          {words.signIn}
        </button>
      </form>
    ),
  };
}

function recoveryPage({ language }: Asked, to: string, email: string, refusal: AccountRefusal | null): Answer {
  const words = doorWords[language];
  return {
    kind: 'page',
    ...(refusal && refusalHead(refusal)),
    title: words.recoveryTitle,
    isBare: true,
    content: (
      <form class="plain door" method="post" action="/newsroom/sign-in/recovery">
        <h1>{words.recoveryTitle}</h1>
        <p>{words.recoveryText}</p>
        <Refused text={refusal && accountRefusalWords(refusal, language)} />
        <input type="hidden" name="to" value={to} />
        <Field name="email" type="email" label={words.email} value={email} autocomplete="username" dir="ltr" required />
        <Field name="code" label={words.recoveryCode} autocomplete="off" dir="ltr" maxlength={40} required />
        <button type="submit" class="primary">
          {words.signIn}
        </button>
        <p>
          <a href={`/newsroom/sign-in?to=${encodeURIComponent(to)}`}>{words.toSignIn}</a>
        </p>
      </form>
    ),
  };
}

function linkPage({ language, address }: Asked, name: string): Answer {
  const words = doorWords[language];
  return {
    kind: 'page',
    title: words.linkTitle(name),
    isBare: true,
    content: (
      <form class="plain door" method="post" action={address}>
        <h1>{words.linkTitle(name)}</h1>
        <p>{words.linkText}</p>
        <button type="submit" class="primary">
          {words.signIn}
        </button>
      </form>
    ),
  };
}
