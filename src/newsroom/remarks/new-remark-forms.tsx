import type { JSX } from 'preact';
import { remarkLimits } from '../../story/remark.ts';
import { Refused } from '../parts/refused.tsx';
import type { RemarkContext } from './remark-context.ts';
import { remarkWords } from './remark-words.ts';

/** Forms of a new note and a new suggestion, for who has no script: the passage is quoted. */
export function NewRemarkForms({ context }: { readonly context: RemarkContext }): JSX.Element {
  const words = remarkWords[context.time.language];
  return (
    <>
      <NewForm context={context} kind="note" title={words.newNote} send={words.makeNote}>
        <Area context={context} kind="note" name="text" label={words.text} help={words.textHelp} isNeeded />
      </NewForm>
      <NewForm context={context} kind="suggestion" title={words.newSuggestion} send={words.makeSuggestion}>
        <Area context={context} kind="suggestion" name="words" label={words.words} help={words.wordsHelp} />
        <Area context={context} kind="suggestion" name="reason" label={words.reason} />
      </NewForm>
    </>
  );
}

interface NewFormProps {
  readonly context: RemarkContext;
  readonly kind: 'note' | 'suggestion';
  readonly title: string;
  readonly send: string;
  readonly children: JSX.Element | readonly JSX.Element[];
}

function NewForm({ context, kind, title, send, children }: NewFormProps): JSX.Element {
  const { story, refused, time } = context;
  const words = remarkWords[time.language];
  return (
    <details open={refused?.at === kind}>
      <summary>{title}</summary>
      <form class="plain" method="post" action={`/newsroom/stories/${story.id}/${kind}s`}>
        <Refused text={refused?.at === kind ? refused.text : null} />
        <Area context={context} kind={kind} name="passage" label={words.passage} help={words.passageHelp} isNeeded />
        {children}
        <p class="actions">
          <button type="submit">{send}</button>
        </p>
      </form>
    </details>
  );
}

interface AreaProps {
  readonly context: RemarkContext;
  readonly kind: 'note' | 'suggestion';
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly isNeeded?: boolean;
}

function Area({ context: { refused }, kind, name, label, help, isNeeded = false }: AreaProps): JSX.Element {
  const id = `${kind}-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={2}
        dir="auto"
        required={isNeeded}
        maxlength={remarkLimits.text}
        {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
      >
        {refused?.at === kind ? (refused.form.get(name) ?? '') : ''}
      </textarea>
      {help === undefined ? null : (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
