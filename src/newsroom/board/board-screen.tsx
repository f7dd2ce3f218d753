import type { JSX } from 'preact';
import type { PlannedCard } from '../../archive/planned.ts';
import type { Board } from '../../desk/read-board.ts';
import { addDays, type CalendarDay } from '../../kit/time-zone.ts';
import { isoDay } from '../../render/words/dates.ts';
import { boardColumns } from '../../story/board.ts';
import { blankPlan } from '../../story/plan.ts';
import type { Section } from '../../story/section.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import { Refused } from '../parts/refused.tsx';
import type { NameOf } from '../stories/desk-names.ts';
import { printShort, type ScreenTime } from '../words/print-time.ts';
import { boardWords } from './board-words.ts';
import { NewStoryInputs, PlanInputs, type Writer } from './plan-form.tsx';

export interface BoardScreenProps {
  readonly board: Board;
  readonly day: CalendarDay;
  readonly isToday: boolean;
  /** The day in words. */
  readonly dayText: string;
  readonly time: ScreenTime;
  readonly nameOf: NameOf;
  readonly writers: readonly Writer[];
  readonly sections: readonly Section[];
  readonly mayDraft: boolean;
  readonly filled: URLSearchParams | null;
  readonly refusal: string | null;
}

/** The stories of a day in columns, from what is planned to what is out, under a form to plan another. */
export function BoardScreen(props: BoardScreenProps): JSX.Element {
  const { board, time, dayText } = props;
  const words = boardWords[time.language];
  const isEmpty = boardColumns.every((column) => board[column].length === 0);
  return (
    <>
      <ScreenTitle title={`${words.title}: ${dayText}`}>
        <Days {...props} />
      </ScreenTitle>
      {isEmpty ? <p class="empty">{words.empty}</p> : null}
      {props.mayDraft ? <NewPlan {...props} isOpen={isEmpty || props.refusal !== null} /> : null}
      {isEmpty ? null : <Columns {...props} />}
    </>
  );
}

function Days({ day, isToday, time }: BoardScreenProps): JSX.Element {
  const words = boardWords[time.language];
  return (
    <p class="actions">
      <a class="button" href={`?day=${isoDay(addDays(day, -1))}`}>
        {words.dayBefore}
      </a>
      {isToday ? null : (
        <a class="button" href="/newsroom/board">
          {words.today}
        </a>
      )}
      <a class="button" href={`?day=${isoDay(addDays(day, 1))}`}>
        {words.dayAfter}
      </a>
    </p>
  );
}

function Columns(props: BoardScreenProps): JSX.Element {
  const { board, time } = props;
  const words = boardWords[time.language];
  return (
    <div class="board">
      {boardColumns.map((column) => (
        <section key={column}>
          <h2>
            {words.columns[column]} <span class="quiet">{board[column].length}</span>
          </h2>
          {board[column].length === 0 ? <p class="quiet small">{words.nothing}</p> : null}
          <ul>
            {board[column].map((planned) => (
              <Entry {...props} planned={planned} key={planned.card.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ planned, nameOf, time }: BoardScreenProps & { readonly planned: PlannedCard }): JSX.Element {
  const { card, plan } = planned;
  const words = boardWords[time.language];
  const names = card.byline.map(
    ({ contributor }) => contributor.names[time.language] ?? Object.values(contributor.names)[0],
  );
  return (
    <li>
      <a href={`/newsroom/stories/${card.id}`} lang={card.headline ? card.language : undefined} dir="auto">
        {card.headline || words.untitled}
      </a>
      <p class="small">
        {plan.assignee ? <bdi>{nameOf(plan.assignee)}</bdi> : <bdi>{names.join(', ') || nameOf(card.createdBy)}</bdi>}
        {plan.due === null ? null : <Due {...planned} time={time} />}
      </p>
      {plan.brief ? <p class="quiet small">{plan.brief}</p> : null}
    </li>
  );
}

function Due({ card, plan, time }: PlannedCard & { readonly time: ScreenTime }): JSX.Element | null {
  if (plan.due === null) return null;
  const words = boardWords[time.language];
  const at = printShort(plan.due, time);
  const isLate = plan.due <= time.now && card.publishedAt === null;
  return <> · {isLate ? <b>{words.overdue(at)}</b> : words.due(at)}</>;
}

function NewPlan({
  refusal,
  filled,
  writers,
  sections,
  time,
  isOpen,
}: BoardScreenProps & { readonly isOpen: boolean }): JSX.Element {
  const words = boardWords[time.language].plan;
  return (
    <details class="panel" open={isOpen}>
      <summary>
        <h2>{words.new}</h2>
      </summary>
      <form class="plain" method="post" action="/newsroom/board">
        <Refused text={refusal} />
        <NewStoryInputs sections={sections} filled={filled} time={time} />
        <PlanInputs plan={blankPlan('story_')} writers={writers} time={time} filled={filled} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.add}
          </button>
        </p>
      </form>
    </details>
  );
}
