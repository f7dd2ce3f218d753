import type { JSX } from 'preact';
import type { Remark } from '../../story/remark.ts';
import { remarkLimits } from '../../story/remark.ts';
import { ActButton } from '../parts/act-button.tsx';
import type { RemarkContext } from './remark-context.ts';
import { remarkWords } from './remark-words.ts';

/** What can be done with a remark by whoever looks. */
export function RemarkForms({
  remark,
  context,
}: {
  readonly remark: Remark;
  readonly context: RemarkContext;
}): JSX.Element | null {
  const { story, asker, mayDecide, untouched, time } = context;
  const words = remarkWords[time.language];
  const about = words.about(remark.quote.exact || words.noWords);
  const button = (act: string, text: string) => (
    <ActButton action={`/newsroom/stories/${story.id}/remarks/${remark.id}/${act}`} text={text} about={about} />
  );
  if (remark.settled) return remark.kind === 'note' ? button('reopening', words.reopen) : null;
  const isOwn = remark.by === asker;
  return (
    <div class="remark-forms">
      <AnswerForm remark={remark} context={context} />
      {remark.kind === 'note' ? (
        button('resolution', words.resolve)
      ) : (
        <>
          {mayDecide && !isOwn && untouched.has(remark.id) ? button('acceptance', words.accept) : null}
          {isOwn ? button('refusal', words.takeBack) : mayDecide ? button('refusal', words.refuse) : null}
        </>
      )}
    </div>
  );
}

function AnswerForm({ remark, context }: { readonly remark: Remark; readonly context: RemarkContext }): JSX.Element {
  const { story, refused, time } = context;
  const words = remarkWords[time.language];
  const id = `answer-${remark.id}`;
  return (
    <form class="answer" method="post" action={`/newsroom/stories/${story.id}/remarks/${remark.id}/answers`}>
      <label class="visually-hidden" for={id}>
        {words.answer} {words.about(remark.quote.exact || words.noWords)}
      </label>
      <textarea
        id={id}
        name="text"
        rows={2}
        dir="auto"
        required
        maxlength={remarkLimits.text}
        placeholder={words.answer}
      >
        {refused?.at === remark.id ? (refused.form.get('text') ?? '') : ''}
      </textarea>
      <button type="submit">{words.send}</button>
    </form>
  );
}
