import { may } from '../../accounts/may.ts';
import { draftStory } from '../../desk/draft-story.ts';
import { planStory } from '../../desk/plan-story.ts';
import { readBoard } from '../../desk/read-board.ts';
import { readStory } from '../../desk/read-story.ts';
import { addDays, type CalendarDay, calendarDay, isCalendarDay, startOfDay } from '../../kit/time-zone.ts';
import type { NewFields } from '../../story/decide-draft.ts';
import { changeOf } from '../../story/decide-record.ts';
import { headlineOf, storyDocument } from '../../story/document.ts';
import type { SectionId, StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import { blankPlan } from '../../story/plan.ts';
import { firstEdition } from '../../story/publication.ts';
import { type Answer, nothingHere } from '../answer.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { Newsroom } from '../newsroom.ts';
import { BackToStory } from '../parts/back-to-story.tsx';
import { readSeen } from '../parts/read-seen.ts';
import { Refused } from '../parts/refused.tsx';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { tellRefusal } from '../stories/tell-refusal.ts';
import { printDay } from '../words/print-time.ts';
import { BoardScreen } from './board-screen.tsx';
import { boardWords } from './board-words.ts';
import { PlanInputs } from './plan-form.tsx';
import { readPlan } from './read-plan.ts';

const root = '/newsroom/board';
const planPath = '/newsroom/stories/:story/plan';

/** The board of the day, and the plan of a story. */
export const boardScreens: readonly Screen[] = [
  screen({ method: 'GET', path: root, handle: (newsroom, asked) => showBoard(newsroom, asked, null) }),
  screen({ method: 'POST', path: root, handle: addStory }),
  screen({ method: 'GET', path: planPath, handle: (newsroom, asked) => showPlan(newsroom, asked, null) }),
  screen({ method: 'POST', path: planPath, handle: savePlan }),
];

async function showBoard({ desk }: Newsroom, asked: StaffAsked, refusal: string | null): Promise<Answer> {
  const { actor } = asked.signedIn;
  const around = await readAround(desk, asked);
  const { timeZone, now } = around.time;
  const today = calendarDay(now, timeZone);
  const day = parseDay(asked.query.get('day')) ?? today;
  const [from, until] = [startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)];
  return {
    kind: 'page',
    ...(refusal !== null && { status: 422 }),
    title: boardWords[asked.language].title,
    place: root,
    content: (
      <BoardScreen
        {...around}
        board={await readBoard(desk, actor, { from, until })}
        day={day}
        isToday={from <= now && now < until}
        dayText={printDay(from, around.time)}
        mayDraft={may(actor, 'draft', null)}
        filled={refusal === null ? null : asked.form}
        refusal={refusal}
      />
    ),
  };
}

async function readAround(desk: Newsroom['desk'], { language }: StaffAsked) {
  return desk.archive.read(async (reader) => ({
    nameOf: await deskNames(reader, language),
    writers: (await reader.allStaff()).filter(({ status }) => status === 'active'),
    sections: await reader.sections(),
    time: { language, timeZone: publicationZone(await reader.publication()), now: desk.clock() },
  }));
}

function parseDay(text: string | null): CalendarDay | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  return isCalendarDay(day) ? day : null;
}

/** Begins a story of which there is a headline at most, and says who is to write it. */
async function addStory(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk } = newsroom;
  const { form, language } = asked;
  const { actor } = asked.signedIn;
  const words = boardWords[language].plan;
  const { fields, timeZone } = await newFields(desk, form);
  const plan = readPlan(form, timeZone);
  if (!plan) return showBoard(newsroom, asked, words.timeUnreadable);
  const document = storyDocument((form.get('headline') ?? '').trim(), '', []);
  const drafted = await draftStory(desk, actor, { fields, document });
  if (!drafted.ok) return showBoard(newsroom, asked, await tellRefusal(desk, drafted.refusal, language));
  const planned = await planStory(desk, actor, { story: drafted.value.story.id, to: plan });
  if (!planned.ok) {
    const text = await tellRefusal(desk, planned.refusal, language);
    return { kind: 'redirect', to: root, flash: { text, tone: 'trouble' } };
  }
  return { kind: 'redirect', to: root, flash: { text: words.added } };
}

async function newFields(desk: Newsroom['desk'], form: URLSearchParams) {
  const publication = await desk.archive.read((reader) => reader.publication());
  const fields: NewFields = {
    language: publication ? firstEdition(publication).language : ('en' as Language),
    section: (form.get('section') || null) as SectionId | null,
  };
  return { fields, timeZone: publicationZone(publication) };
}

async function showPlan({ desk }: Newsroom, asked: StaffAsked, refusal: string | null): Promise<Answer> {
  const story = asked.params['story'] as StoryId;
  const reading = await readStory(desk, asked.signedIn.actor, story, (_story, reader) => reader.plan(story));
  if (!reading.ok) return reading.refusal.kind === 'not-found' ? nothingHere : { kind: 'trouble', what: 'notAllowed' };
  const plan = reading.value.more ?? blankPlan(story);
  const { writers, time } = await readAround(desk, asked);
  const words = boardWords[asked.language].plan;
  const filled = refusal === null ? null : asked.form;
  const { assignee, due, brief } = plan;
  const title = `${words.title}: ${headlineOf(reading.value.story.document)}`;
  return {
    kind: 'page',
    ...(refusal !== null && { status: 422 }),
    title,
    place: root,
    content: (
      <>
        <ScreenTitle title={title}>
          <BackToStory story={story} text={words.back} />
        </ScreenTitle>
        <form class="plain" method="post">
          <Refused text={refusal} />
          <input type="hidden" name="seen" value={filled?.get('seen') ?? JSON.stringify({ assignee, due, brief })} />
          <PlanInputs plan={plan} writers={writers} time={time} filled={filled} />
          <p class="actions">
            <button type="submit" class="primary">
              {words.save}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

async function savePlan(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk } = newsroom;
  const story = asked.params['story'] as StoryId;
  const words = boardWords[asked.language].plan;
  const { time } = await readAround(desk, asked);
  const plan = readPlan(asked.form, time.timeZone);
  if (!plan) return showPlan(newsroom, asked, words.timeUnreadable);
  const saved = await planStory(desk, asked.signedIn.actor, { story, ...changeOf(readSeen(asked.form), plan) });
  if (saved.ok) return { kind: 'redirect', to: `/newsroom/stories/${story}`, flash: { text: words.saved } };
  if (saved.refusal.kind === 'not-allowed') return { kind: 'trouble', what: 'notAllowed' };
  return showPlan(newsroom, asked, await tellRefusal(desk, saved.refusal, asked.language));
}
