import type { JSX } from 'preact';
import { cutAtMentions } from '../../story/mentions.ts';
import type { Remark, Saying } from '../../story/remark.ts';
import { remarkLimits } from '../../story/remark.ts';
import { printShort } from '../words/print-time.ts';
import type { RemarkContext } from './remark-context.ts';
import { remarkWords } from './remark-words.ts';

/** What was said in a remark, the oldest first; what whoever looks said themselves can be changed. */
export function RemarkThread({
  remark,
  context,
}: {
  readonly remark: Remark;
  readonly context: RemarkContext;
}): JSX.Element | null {
  if (remark.thread.length === 0) return null;
  return (
    <ol class="thread">
      {remark.thread.map((saying, place) => (
        <li key={place}>
          <Said saying={saying} remark={remark} context={context} />
          {remark.settled || saying.by !== context.asker || saying.changed?.how === 'deleted' ? null : (
            <OwnSaying saying={saying} place={place} remark={remark} context={context} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface SayingProps {
  readonly saying: Saying;
  readonly remark: Remark;
  readonly context: RemarkContext;
}

function Said({ saying: { at, by, text, changed }, remark, context }: SayingProps): JSX.Element {
  const { people, nameOf, time } = context;
  const words = remarkWords[time.language];
  const edited = changed?.how === 'edited' ? words.edited(printShort(changed.at, time)) : null;
  const isFirst = at === remark.at && by === remark.by;
  return (
    <>
      {isFirst && !edited ? null : (
        <p class="quiet small">
          {isFirst ? null : (
            <>
              <bdi>{nameOf(by)}</bdi>, {printShort(at, time)}
            </>
          )}
          {edited && !isFirst ? ', ' : null}
          {edited}
        </p>
      )}
      {changed?.how === 'deleted' ? (
        <p class="quiet">{words.removed}</p>
      ) : (
        <p class="saying" dir="auto">
          {cutAtMentions(text, people).map(({ text: part, who }, place) =>
            who ? <strong key={place}>{part}</strong> : part,
          )}
        </p>
      )}
    </>
  );
}

function OwnSaying({
  saying,
  place,
  remark,
  context: { story, refused, time },
}: SayingProps & { readonly place: number }): JSX.Element {
  const words = remarkWords[time.language];
  const at = `/newsroom/stories/${story.id}/remarks/${remark.id}/sayings/${place}`;
  const name = `${remark.id}/${place}`;
  const id = `saying-${remark.id}-${place}`;
  const about = <span class="visually-hidden"> {words.about(remark.quote.exact || words.noWords)}</span>;
  return (
    <details class="own-saying" open={refused?.at === name}>
      <summary>
        {words.edit}
        {about}
      </summary>
      <form class="answer" method="post" action={at}>
        <input type="hidden" name="seen" value={saying.text} />
        <label class="visually-hidden" for={id}>
          {words.edit}
          {about}
        </label>
        <textarea id={id} name="text" rows={3} dir="auto" required maxlength={remarkLimits.text}>
          {refused?.at === name ? (refused.form.get('text') ?? '') : saying.text}
        </textarea>
        <button type="submit">{words.save}</button>
      </form>
      <form class="deletion" method="post" action={`${at}/deletion`}>
        <button type="submit">
          {words.remove}
          {about}
        </button>
        <p class="help">{words.removeHelp}</p>
      </form>
    </details>
  );
}
