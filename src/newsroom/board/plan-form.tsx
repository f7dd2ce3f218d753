import type { JSX } from 'preact';
import type { Instant } from '../../kit/instant.ts';
import { wallClock } from '../../kit/wall-clock.ts';
import { type Language, localized } from '../../story/language.ts';
import type { PlanFields } from '../../story/plan.ts';
import type { Section } from '../../story/section.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { printZone, type ScreenTime } from '../words/print-time.ts';
import { boardWords } from './board-words.ts';

/** Somebody who can be asked to write. */
export interface Writer {
  readonly id: string;
  readonly name: string;
}

export interface PlanFieldsProps {
  readonly plan: PlanFields;
  readonly writers: readonly Writer[];
  readonly time: ScreenTime;
  /** What was filled in and refused; null on a form that is shown anew. */
  readonly filled: URLSearchParams | null;
}

/** Who, until when, what: the part that the form of a new story and that of a plan have in common. */
export function PlanInputs({ plan, writers, time, filled }: PlanFieldsProps): JSX.Element {
  const words = boardWords[time.language];
  const own = words.plan;
  return (
    <>
      <Choice
        name="assignee"
        label={own.assignee}
        value={filled?.get('assignee') ?? plan.assignee ?? ''}
        options={[['', words.nobody], ...writers.map(({ id, name }) => [id, name] as const)]}
      />
      <div class="field">
        <label for="field-due">{own.due}</label>
        <input
          id="field-due"
          name="due"
          type="datetime-local"
          value={filled?.get('due') ?? dueText(plan.due, time)}
          aria-describedby="field-due-help"
        />
        <p class="help" id="field-due-help">
          {own.dueHelp(printZone(time))}
        </p>
      </div>
      <TextArea
        name="brief"
        label={own.brief}
        help={own.briefHelp}
        value={filled?.get('brief') ?? plan.brief}
        rows={2}
        maxlength={500}
      />
    </>
  );
}

function dueText(due: Instant | null, { timeZone }: ScreenTime): string {
  return due === null ? '' : wallClock(due, timeZone);
}

/** Headline and section of a story that is only planned yet. */
export function NewStoryInputs({
  sections,
  filled,
  time,
}: Pick<PlanFieldsProps, 'filled' | 'time'> & { readonly sections: readonly Section[] }): JSX.Element {
  const { plan } = boardWords[time.language];
  return (
    <>
      <Field name="headline" label={plan.headline} value={filled?.get('headline') ?? ''} required maxlength={300} />
      <Choice
        name="section"
        label={plan.section}
        value={filled?.get('section') ?? ''}
        options={[
          ['', plan.noSection],
          ...sections.map(({ id, names }) => [id, localized(names, time.language as string as Language)] as const),
        ]}
      />
    </>
  );
}
