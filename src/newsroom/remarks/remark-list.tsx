import type { JSX } from 'preact';
import type { Remark, Suggestion } from '../../story/remark.ts';
import { Refused } from '../parts/refused.tsx';
import { printShort } from '../words/print-time.ts';
import type { RemarkContext } from './remark-context.ts';
import { RemarkForms } from './remark-forms.tsx';
import { RemarkThread } from './remark-thread.tsx';
import { remarkWords } from './remark-words.ts';

/** Remarks one after the other, each with its passage, its thread, and what can be done with it. */
export function RemarkList({
  remarks,
  context,
}: {
  readonly remarks: readonly Remark[];
  readonly context: RemarkContext;
}): JSX.Element {
  return (
    <ol class="remark-list">
      {remarks.map((remark) => (
        <li key={remark.id} id={remark.id}>
          <RemarkCard remark={remark} context={context} />
        </li>
      ))}
    </ol>
  );
}

function RemarkCard({ remark, context }: { readonly remark: Remark; readonly context: RemarkContext }): JSX.Element {
  const { refused, untouched, time, nameOf, heading: Heading } = context;
  const words = remarkWords[time.language];
  const { settled, span } = remark;
  const how = remark.kind === 'suggestion' && remark.settled ? words.ended[remark.settled.how] : words.ended.resolved;
  return (
    <article class="remark">
      <Heading>
        {words[remark.kind]} <span class="visually-hidden">{words.about(remark.quote.exact || words.noWords)}</span>
        <span class="quiet small">
          {' '}
          <bdi>{nameOf(remark.by)}</bdi>, {printShort(remark.at, time)}
        </span>
      </Heading>
      <Passage remark={remark} context={context} />
      {settled ? (
        <p class="small">{how(nameOf(settled.by), printShort(settled.at, time))}</p>
      ) : span === null ? (
        <p class="small">{words.gone}</p>
      ) : remark.kind === 'suggestion' && !untouched.has(remark.id) ? (
        <p class="small">{words.changed}</p>
      ) : null}
      <RemarkThread remark={remark} context={context} />
      <Refused text={refused?.at.startsWith(remark.id) ? refused.text : null} />
      <RemarkForms remark={remark} context={context} />
    </article>
  );
}

/** What a remark is about, with a little of what stood around it; of a suggestion, what goes and what comes. */
function Passage({ remark, context }: { readonly remark: Remark; readonly context: RemarkContext }): JSX.Element {
  const { quote } = remark;
  const language = context.story.fields.language;
  return (
    <blockquote class="passage" lang={language} dir="auto">
      <span class="quiet">{wordsBefore(quote.prefix)}</span>
      {remark.kind === 'note' ? <mark>{quote.exact}</mark> : <Change suggestion={remark} context={context} />}
      <span class="quiet">{wordsAfter(quote.suffix)}</span>
    </blockquote>
  );
}

function Change({
  suggestion: { quote, words: other },
  context,
}: {
  readonly suggestion: Suggestion;
  readonly context: RemarkContext;
}): JSX.Element {
  const words = remarkWords[context.time.language];
  return (
    <>
      {quote.exact === '' ? null : (
        <del>
          <span class="visually-hidden">{words.out} </span>
          {quote.exact}
        </del>
      )}
      {quote.exact !== '' && other !== '' ? ' ' : null}
      {other === '' ? null : (
        <ins>
          <span class="visually-hidden">{words.in} </span>
          {other}
        </ins>
      )}
    </>
  );
}

/** What stood around a passage is kept so and so far: whole words of its own line are shown. */
function wordsBefore(text: string): string {
  const line = text.split('\n').at(-1) ?? '';
  return line === text && text.includes(' ') ? `…${text.slice(text.indexOf(' '))}` : line;
}

function wordsAfter(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line === text && text.includes(' ') ? `${text.slice(0, text.lastIndexOf(' '))} …` : line;
}
