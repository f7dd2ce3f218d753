import type { JSX } from 'preact';
import { headlineOf, standfirstOf } from '../../../story/document.ts';
import { panelWords } from '../words/panel-words.ts';
import { Field, type PanelProps, typed } from './controls.tsx';

/** What search engines and social cards are told, with how it will look. */
export function PromotionFields({ page, state }: PanelProps): JSX.Element {
  const words = panelWords[page.time.language];
  return (
    <>
      <p class="quiet small">{words.help.promotion}</p>
      {(['search', 'social'] as const).map((name) => (
        <fieldset key={name}>
          <legend>{words[name]}</legend>
          <Field page={page} state={state} group="promotion" name={name} isBare>
            <Texts page={page} state={state} name={name} />
          </Field>
          <Preview page={page} state={state} name={name} />
        </fieldset>
      ))}
    </>
  );
}

type TextsProps = PanelProps & { readonly name: 'search' | 'social' };

function Texts({ page, state, name }: TextsProps): JSX.Element {
  const words = panelWords[page.time.language];
  const text = (part: 'title' | 'description') =>
    typed(state, 'promotion', `${name}-${part}`) ?? page.story.fields[name][part];
  return (
    <>
      <div class="field">
        <label for={`${name}-title`}>{words.title}</label>
        <input
          type="text"
          id={`${name}-title`}
          name={`${name}-title`}
          value={text('title')}
          maxlength={300}
          dir="auto"
        />
      </div>
      <div class="field">
        <label for={`${name}-description`}>{words.description}</label>
        <textarea id={`${name}-description`} name={`${name}-description`} maxlength={1000} dir="auto">
          {text('description')}
        </textarea>
      </div>
    </>
  );
}

/** The texts as they stand, what is left empty filled from the story, cut where a list of results would cut them. */
function Preview({ page, name }: TextsProps): JSX.Element {
  const { story, plannedPath, path, time } = page;
  const { title, description } = story.fields[name];
  const most = name === 'search' ? { title: 60, description: 155 } : { title: 90, description: 200 };
  return (
    <figure class="promotion" lang={story.fields.language}>
      <figcaption class="quiet small" lang={time.language}>
        {panelWords[time.language].looks}
      </figcaption>
      <p class="small quiet" dir="ltr">
        {path ?? plannedPath ?? ''}
      </p>
      <p class="promoted" dir="auto">
        {cut(title || headlineOf(story.document), most.title)}
      </p>
      <p class="small" dir="auto">
        {cut(description || standfirstOf(story.document), most.description)}
      </p>
    </figure>
  );
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
