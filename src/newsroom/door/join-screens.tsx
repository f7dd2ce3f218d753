import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import { askToJoin, joinWithPasskey } from '../../accounts/join-with-passkey.ts';
import { joinWithPassword } from '../../accounts/join-with-password.ts';
import { usableLink } from '../../accounts/one-time-links.ts';
import { newCodeSecret } from '../../accounts/time-code.ts';
import type { OneTimeLink } from '../../archive/accounts-reader.ts';
import type { Language } from '../../story/language.ts';
import type { Answer } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Asked, openScreen, type Screen } from '../screen.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { doorWords } from '../words/door-words.ts';
import { joinPage } from './join-page.tsx';
import { readCreated, readFields } from './passkey-json.ts';
import { refusalHead, refusedJson } from './refused-answer.ts';
import { signedInAnswer, signedInJson } from './signed-in-answer.ts';
import { spentPage } from './spent-page.tsx';

/** Where somebody becomes staff who was sent a link: the first administrator, and who is invited. */
export const joinScreens: readonly Screen[] = [...screensAt('/newsroom/begin'), ...screensAt('/newsroom/invitation')];

function screensAt(path: '/newsroom/begin' | '/newsroom/invitation'): readonly Screen[] {
  const kind = path === '/newsroom/begin' ? 'begin' : 'invitation';
  return [
    openScreen({
      method: 'GET',
      path: `${path}/:secret`,
      handle: async (newsroom, asked) => {
        const link = await linkOf(newsroom, asked, kind);
        return link ? page(newsroom, asked, link, null) : spentPage(asked);
      },
    }),
    openScreen({
      method: 'POST',
      path: `${path}/:secret`,
      handle: async (newsroom, asked) => {
        const link = await linkOf(newsroom, asked, kind);
        if (!link) return spentPage(asked);
        const { form } = asked;
        const [password, codeSecret, code] = [form.get('password'), form.get('codeSecret'), form.get('code')];
        const joining = joiningOf(asked, link, form.get('name') ?? '', form.get('email') ?? '');
        const answer = await joinWithPassword(newsroom.door, asked, joining, {
          password: password ?? '',
          codeSecret: codeSecret ?? '',
          code: code ?? '',
        });
        if (answer.ok) return signedInAnswer(answer.value, '/newsroom/account');
        return answer.refusal.kind === 'link-spent' ? spentPage(asked) : page(newsroom, asked, link, answer.refusal);
      },
    }),
    openScreen({
      method: 'POST',
      path: `${path}/:secret/passkey/ask`,
      handle: async ({ door }, asked) => {
        const read = readFields(asked.json);
        if (!read) return { kind: 'trouble', what: 'unreadable' };
        const answer = await askToJoin(door, asked, { secret: asked.params['secret'] ?? '', ...read });
        if (!answer.ok) return refusedJson(answer.refusal, asked.language);
        const { options, challenge } = answer.value;
        return { kind: 'json', body: { options }, challenge };
      },
    }),
    openScreen({
      method: 'POST',
      path: `${path}/:secret/passkey`,
      handle: async (newsroom, asked) => {
        const read = readCreated(asked.json);
        if (!read) return { kind: 'trouble', what: 'unreadable' };
        const link = await linkOf(newsroom, asked, kind);
        if (!link) return refusedJson({ kind: 'link-spent' }, asked.language);
        const joining = joiningOf(asked, link, read.name, read.email);
        const answer = await joinWithPasskey(newsroom.door, asked, joining, {
          challenge: asked.challenge,
          response: read.response,
          passkey: doorWords[asked.language].thisComputer,
        });
        if (!answer.ok) return refusedJson(answer.refusal, asked.language);
        return signedInJson(answer.value, '/newsroom/account');
      },
    }),
  ];
}

type JoinLink = Extract<OneTimeLink, { kind: 'begin' | 'invitation' }>;

function linkOf({ desk }: Newsroom, { params }: Asked, kind: JoinLink['kind']): Promise<JoinLink | null> {
  return desk.archive.read((reader) => usableLink(reader, params['secret'] ?? '', desk.clock(), kind));
}

function joiningOf({ params, language }: Asked, link: JoinLink, name: string, email: string) {
  return {
    secret: params['secret'] ?? '',
    name,
    email: link.kind === 'invitation' ? link.email : email,
    language: language as string as Language,
  };
}

async function page({ desk }: Newsroom, asked: Asked, link: JoinLink, refusal: AccountRefusal | null): Promise<Answer> {
  const publication = await desk.archive.read((reader) => reader.publication());
  const { form, language } = asked;
  const invited = link.kind === 'invitation' ? link : null;
  const content = joinPage({
    address: `${link.kind === 'begin' ? '/newsroom/begin' : '/newsroom/invitation'}/${asked.params['secret']}`,
    language,
    paper: publication?.name || 'Dateline',
    invited,
    name: form.get('name') ?? invited?.name ?? '',
    email: invited?.email ?? form.get('email') ?? '',
    codeSecret: form.get('codeSecret')?.match(/^[A-Z2-7]{32}$/)?.[0] ?? newCodeSecret(),
    isPasswordOpen: form.has('password'),
    trouble: refusal && accountRefusalWords(refusal, language),
  });
  return { kind: 'page', ...(refusal && refusalHead(refusal)), ...content, isBare: true, islands: ['passkey'] };
}
