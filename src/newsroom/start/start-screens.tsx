import { may } from '../../accounts/may.ts';
import { leaveSample } from '../../desk/leave-sample.ts';
import {
  decideStart,
  type StartPublication,
  type StartReceipt,
  startPublication,
} from '../../desk/start-publication.ts';
import type { Result } from '../../kit/result.ts';
import type { Refusal } from '../../story/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { ConfirmStart } from './confirm-start.tsx';
import { readStart } from './read-start.ts';
import { StartForm } from './start-form.tsx';
import { type StartOrigin, startOrigin } from './start-origin.ts';
import { startWords } from './start-words.ts';

/** From the sample edition, or from nothing, to a newspaper of one's own: the form, the question, and then it is there. */
export const startScreens: readonly Screen[] = [
  screen({
    method: 'GET',
    path: '/newsroom/start',
    handle: (newsroom, asked) => ifItCan(newsroom, asked, async () => form(newsroom, asked, null)),
  }),
  screen({
    method: 'POST',
    path: '/newsroom/start',
    handle: (newsroom, asked) => ifItCan(newsroom, asked, (origin) => goOn(newsroom, asked, origin)),
  }),
];

async function ifItCan(
  { desk }: Newsroom,
  asked: StaffAsked,
  go: (origin: StartOrigin) => Promise<Answer>,
): Promise<Answer> {
  if (!may(asked.signedIn.actor, 'start-newspaper', null)) return { kind: 'trouble', what: 'notAllowed' };
  const origin = await desk.archive.read(startOrigin);
  if (origin) return go(origin);
  const text = startWords[asked.language].startedAlready;
  return { kind: 'redirect', to: '/newsroom/paper', flash: { text, tone: 'trouble' } };
}

async function goOn(newsroom: Newsroom, asked: StaffAsked, origin: StartOrigin): Promise<Answer> {
  const step = asked.form.get('step');
  if (step === 'back') return form(newsroom, asked, null);
  const read = readStart(asked.form);
  if (!read.ok) return form(newsroom, asked, read.refusal);
  if (step === 'start') return start(newsroom, asked, read.value, origin);
  const there = origin === 'sample' ? [] : await newsroom.desk.archive.read((reader) => reader.sections());
  const decided = decideStart(read.value, 1, newsroom.desk.newId, there);
  return decided.ok ? question(asked, read.value, origin) : form(newsroom, asked, decided.refusal);
}

async function form({ desk }: Newsroom, { language, form: filled }: StaffAsked, refusal: Refusal | null) {
  const told = refusal && (await tellRefusal(desk, refusal, language));
  return {
    kind: 'page',
    ...(refusal && { status: 422 }),
    title: startWords[language].title,
    place: '/newsroom/start',
    content: <StartForm language={language} filled={filled.size === 0 ? null : filled} refusal={told} />,
  } satisfies Answer;
}

function question({ language, form: filled }: StaffAsked, command: StartPublication, origin: StartOrigin): Answer {
  return {
    kind: 'page',
    title: startWords[language].confirm(command.name),
    place: '/newsroom/start',
    content: <ConfirmStart language={language} command={command} origin={origin} filled={filled} />,
  };
}

async function start(
  newsroom: Newsroom,
  asked: StaffAsked,
  command: StartPublication,
  origin: StartOrigin,
): Promise<Answer> {
  const { desk, live, sample } = newsroom;
  const { actor } = asked.signedIn;
  const started: Result<StartReceipt, Refusal> =
    origin === 'sample'
      ? await leaveSample(desk, actor, command, sample)
      : await startPublication(desk, actor, command);
  if (!started.ok) return form(newsroom, asked, started.refusal);
  const { seq, sections, publication } = started.value;
  await live({ seq, began: asked.began, isTakedown: origin === 'sample' });
  const folder = origin === 'sample' ? await sample.settle() : null;
  const words = startWords[asked.language];
  const link =
    sections.length === 0
      ? { text: words.firstSection, href: '/newsroom/sections/new' }
      : { text: words.seePaper, href: '/' };
  return { kind: 'redirect', to: '/newsroom', flash: { text: words.started(publication.name, folder), link } };
}
