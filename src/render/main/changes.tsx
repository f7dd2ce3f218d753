import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ComparedLine } from '../../story/compare-documents.ts';
import { Time } from '../part/time.tsx';
import { address } from '../paths.ts';
import type { ChangesView, PublicChange, Site } from '../view.ts';
import { wordsFor } from '../words/words-for.ts';
import { Main, PageTitle } from './main.tsx';

/** What changed in a story, when, and why: what came and what went in elements of their own, not in colour alone. */
export function renderChanges(site: Site, { story, changes }: ChangesView): string {
  const words = wordsFor(site.edition.language).changes;
  return renderToString(
    <Main>
      <PageTitle
        title={words.of(story.headline)}
        under={
          <p class="stand">
            <a href={address(story.path)}>{words.back}</a>
          </p>
        }
      />
      {changes.map((change) => (
        <Change site={site} change={change} key={change.at} />
      ))}
    </Main>,
  );
}

function Change({ site, change }: { readonly site: Site; readonly change: PublicChange }): JSX.Element {
  const words = wordsFor(site.edition.language).changes;
  return (
    <article class="row entry">
      <div class="col">
        <h2>{words.reasons[change.reason]}</h2>
        {[change.note, ...change.corrections]
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text}>{text}</p>
          ))}
        {change.lines.map((compared, index) => (
          <p key={`${index} ${compared.line.key}`}>
            <Words site={site} compared={compared} />
          </p>
        ))}
      </div>
      <p class="side">
        <Time at={change.at} edition={site.edition} />
      </p>
    </article>
  );
}

function Words({ site, compared }: { readonly site: Site; readonly compared: ComparedLine }): JSX.Element {
  const words = wordsFor(site.edition.language).changes;
  switch (compared.kind) {
    case 'added':
      return <ins>{compared.line.text || words.thing}</ins>;
    case 'removed':
      return <del>{compared.line.text || words.thing}</del>;
    case 'changed':
      return (
        <>
          {compared.parts.map(({ kind, text }, index) => {
            const key = `${index} ${text}`;
            if (kind === 'added') return <ins key={key}>{text}</ins>;
            return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
          })}
        </>
      );
    case 'moved':
      return (
        <>
          {words.moved}: {compared.line.text}
        </>
      );
    case 'same':
      return <>{compared.line.text}</>;
  }
}
