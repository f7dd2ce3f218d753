import type { JSX } from 'preact';
import { address } from '../../../render/paths.ts';
import { printShort } from '../../words/print-time.ts';
import { panelWords } from '../words/panel-words.ts';
import type { StoryPage } from './read-story-page.ts';

/** Who began and changed the story and when, where readers find it, and the way to its history. */
export function FactsPanel({ page }: { readonly page: StoryPage }): JSX.Element {
  const { story, path, time, nameOf } = page;
  const words = panelWords[time.language];
  return (
    <section class="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      <dl class="known">
        <dt>{words.begun}</dt>
        <dd>
          {printShort(story.createdAt, time)}, <bdi>{nameOf(story.createdBy)}</bdi>
        </dd>
        <dt>{words.changed}</dt>
        <dd>
          {printShort(story.changedAt, time)}, <bdi>{nameOf(story.changedBy)}</bdi>
        </dd>
        <dt>{words.address}</dt>
        <dd>{path === null ? words.noAddress : <a href={address(path)}>{path}</a>}</dd>
      </dl>
      <p class="actions">
        <a class="button" href={`/newsroom/stories/${story.id}/preview`}>
          {words.preview}
        </a>
        <a class="button" href={`/newsroom/stories/${story.id}/history`}>
          {words.history}
        </a>
      </p>
    </section>
  );
}
