import type { ComponentChildren, JSX } from 'preact';
import type { StoryFields } from '../../../story/story.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { panelWords } from '../words/panel-words.ts';
import type { FieldGroup, FieldState } from './field-state.ts';

export interface PanelProps {
  readonly page: StoryPage;
  /** The form that was sent and not wholly saved. */
  readonly state: FieldState | null;
}

export interface FieldProps {
  readonly page: StoryPage;
  readonly state: FieldState | null;
  readonly group: FieldGroup;
  readonly name: keyof StoryFields;
}

/** One field of a story with the value that it is shown with, and why it was not saved, where it was not. Bare: its parts bear labels themselves. */
export function Field({
  page,
  state,
  group,
  name,
  isBare = false,
  children,
}: FieldProps & { readonly isBare?: boolean; readonly children: ComponentChildren }): JSX.Element {
  const words = panelWords[page.time.language];
  return (
    <div class="field" data-field={name} data-called={words.fields[name]}>
      <input type="hidden" name={`from-${name}`} value={seenValue(page, state, group, name)} />
      {isBare ? null : <label for={name}>{words.fields[name]}</label>}
      {children}
      <Problem page={page} state={state} group={group} name={name} />
    </div>
  );
}

/** A field of one line. */
export function TextField({
  help,
  value,
  most,
  ...field
}: FieldProps & { readonly help: string; readonly value: string; readonly most: number }): JSX.Element {
  const { name, state, group } = field;
  const isWrong = state?.group === group && state.problems.has(name);
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type="text"
        value={value}
        maxlength={most}
        dir="auto"
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${name}-wrong` : `${name}-help`}
      />
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </Field>
  );
}

interface OptionsProps {
  readonly name: string;
  readonly id?: string;
  readonly value: string;
  /** What stands for nothing; without it, something must be chosen. */
  readonly none?: string;
  readonly children: readonly { readonly value: string; readonly text: string }[];
}

/** A choice of one. */
export function Options({ name, id = name, value, none, children }: OptionsProps): JSX.Element {
  return (
    <select id={id} name={name}>
      {none === undefined ? null : <option value="">{none}</option>}
      {children.map((option) => (
        <option value={option.value} selected={option.value === value} key={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** Why a field was not saved. */
function Problem({ page, state, group, name }: FieldProps): JSX.Element | null {
  const problem = state?.group === group ? state.problems.get(name) : undefined;
  if (!problem) return null;
  return (
    <div class="wrong" role="alert" id={`${name}-wrong`}>
      <p>{problem.text}</p>
      {problem.choices?.map(({ value, text }) => (
        <label class="check" key={value}>
          <input type="radio" name="addId" value={value} />
          <span>{text}</span>
        </label>
      ))}
      {problem.isConflict ? <Choice page={page} name={name} mine={problem.mine ?? null} /> : null}
    </div>
  );
}

/** Of two values, whose is to be there. */
function Choice({
  page,
  name,
  mine,
}: {
  readonly page: StoryPage;
  readonly name: keyof StoryFields;
  readonly mine: string | null;
}): JSX.Element {
  const words = panelWords[page.time.language];
  return (
    <p class="actions">
      <input type="hidden" name="undecided" value={name} />
      {mine === null ? null : <input type="hidden" name={`mine-${name}`} value={mine} />}
      <button type="submit" name="keep" value={name}>
        {words.keepMine}
      </button>
      <button type="submit" name="take" value={name}>
        {words.takeTheirs}
      </button>
    </p>
  );
}

/** The value that a change is made from: what was seen, until a clash has shown what is there now. */
function seenValue({ story }: StoryPage, state: FieldState | null, group: FieldGroup, name: keyof StoryFields): string {
  const isShownAgain = state?.group === group && state.problems.get(name)?.isConflict !== true;
  const seen = isShownAgain ? state.typed.get(`from-${name}`) : null;
  return seen ?? JSON.stringify(story.fields[name]);
}

/** What was typed into a field of a form that is shown again; null where it is shown as it is. */
export function typed(state: FieldState | null, group: FieldGroup, name: string): string | null {
  return state?.group === group ? state.typed.get(name) : null;
}
