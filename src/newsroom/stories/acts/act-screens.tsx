import type { StoryId } from '../../../story/ids.ts';
import { type OfferedAct, offeredActs } from '../../../story/possible-acts.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { isDirect } from '../page/acts-panel.tsx';
import { readStoryPage, type StoryPage } from '../page/read-story-page.ts';
import { actWords } from '../words/act-words.ts';
import { ActScreen } from './act-form.tsx';
import { type ActProblem, performAct } from './perform-act.ts';
import { receiptFlash } from './receipt.ts';
import { tellProblem } from './tell-problem.ts';

/** The screens of acts, and what carries them out. */
export const actScreens: readonly Screen[] = offeredActs.flatMap((act) => [
  screen({
    method: 'GET',
    path: `/newsroom/stories/:story/${act}`,
    handle: (newsroom, asked) => ask(act, newsroom, asked),
  }),
  screen({
    method: 'POST',
    path: `/newsroom/stories/:story/${act}`,
    handle: (newsroom, asked) => perform(act, newsroom, asked),
  }),
]);

/** Shows the form of an act; on the story's own screen, where it cannot be done now or asks for nothing. */
async function ask(act: OfferedAct, newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const page = await pageOf(newsroom, asked);
  if ('kind' in page) return page;
  if (!page.offered.includes(act) || isDirect(act, page.story))
    return { kind: 'redirect', to: `/newsroom/stories/${page.story.id}` };
  return answerForm(act, page, asked.form, null);
}

async function perform(act: OfferedAct, newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const before = await pageOf(newsroom, asked);
  if ('kind' in before) return before;
  const { story, time } = before;
  const asks = { act, story: story.id, form: asked.form, timeZone: time.timeZone };
  const done = await performAct(newsroom.desk, asked.signedIn.actor, asks);
  if (!done.ok) return refuse(act, newsroom, asked, done.refusal);
  const flash = await receiptFlash(newsroom, asked, { act, receipt: done.value, before });
  return { kind: 'redirect', to: `/newsroom/stories/${story.id}`, flash };
}

/** The form as it was sent, with what stands in the way; a direct act is told of on the story's own screen. */
async function refuse(act: OfferedAct, newsroom: Newsroom, asked: StaffAsked, problem: ActProblem): Promise<Answer> {
  const page = await pageOf(newsroom, asked);
  if ('kind' in page) return page;
  const text = await tellProblem(newsroom.desk, problem, page.time);
  if (isDirect(act, page.story) || (!page.offered.includes(act) && asked.form.size <= 1))
    return { kind: 'redirect', to: `/newsroom/stories/${page.story.id}`, flash: { text, tone: 'trouble' } };
  return answerForm(act, page, asked.form, { text, problem });
}

function answerForm(
  act: OfferedAct,
  page: StoryPage,
  typed: URLSearchParams,
  refused: { readonly text: string; readonly problem: ActProblem } | null,
): Answer {
  return {
    kind: 'page',
    status: statusOf(refused?.problem ?? null),
    title: actWords[page.time.language].acts[act].name,
    content: <ActScreen act={act} page={page} typed={typed} refused={refused} />,
  };
}

function statusOf(problem: ActProblem | null): number {
  if (!problem) return 200;
  if (problem.kind !== 'refused') return 422;
  return problem.refusal.kind === 'not-allowed' ? 403 : 409;
}

async function pageOf(newsroom: Newsroom, asked: StaffAsked): Promise<StoryPage | Answer> {
  const page = await readStoryPage(newsroom, asked, (asked.params['story'] ?? '') as StoryId);
  if (page.ok) return page.value;
  return page.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
}
