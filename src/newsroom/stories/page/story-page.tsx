import type { JSX } from 'preact';
import { headlineOf } from '../../../story/document.ts';
import { EditorMount } from '../../editor/editor-mount.tsx';
import { RemarksPanel } from '../../remarks/remarks-panel.tsx';
import { printShort } from '../../words/print-time.ts';
import { DocumentText } from '../document-text.tsx';
import type { FieldState } from '../fields/field-state.ts';
import { FieldsPanel } from '../fields/fields-panel.tsx';
import { tellStanding } from '../tell-standing.ts';
import { panelWords } from '../words/panel-words.ts';
import { storyWords } from '../words/story-words.ts';
import { ActsPanel } from './acts-panel.tsx';
import { Beside } from './beside-screen.tsx';
import { FactsPanel } from './facts-panel.tsx';
import type { StoryPage } from './read-story-page.ts';

/** A story's own screen: its text to be written, and beside it everything else that is known of it and can be done with it. */
export function StoryScreen({
  page,
  fields,
}: {
  readonly page: StoryPage;
  readonly fields: FieldState | null;
}): JSX.Element {
  const words = panelWords[page.time.language];
  return (
    <div class="story-desk">
      <StoryBar page={page} hasTitle={!mayWrite(page)} />
      <section class="story-text" aria-label={words.text}>
        <Writing page={page} />
      </section>
      <aside class="story-panel" aria-label={words.about}>
        <ActsPanel page={page} />
        <FieldsPanel page={page} state={fields} />
        <RemarksPanel page={page} />
        <Beside page={page} />
        <FactsPanel page={page} />
      </aside>
    </div>
  );
}

/** Whether whoever asks may write on the story now. */
export function mayWrite({ story, may }: StoryPage): boolean {
  return story.stage !== 'spiked' && may.has('save');
}

/**
 * What the story is called and where it stands: the head of each of its screens. Without the title where the editor shows it, which is
 * the screen's own then.
 */
export function StoryBar({
  page,
  hasTitle = true,
}: {
  readonly page: StoryPage;
  readonly hasTitle?: boolean;
}): JSX.Element {
  const { story, time, returned, nameOf } = page;
  const words = panelWords[time.language];
  const [standing, ...more] = tellStanding(story, time);
  const headline = headlineOf(story.document);
  return (
    <div class="story-bar">
      {hasTitle ? (
        <h1 lang={headline ? story.fields.language : undefined} dir="auto">
          {headline || storyWords[time.language].untitled}
        </h1>
      ) : null}
      <p class="standing">
        <strong>{standing}</strong>
        {more.map((text) => (
          <span key={text}> · {text}</span>
        ))}
      </p>
      {returned ? (
        <div class="refused">
          <p>{words.returned(nameOf(returned.by), printShort(returned.at, time))}</p>
          <p class="said-by" dir="auto">
            {returned.reason}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function Writing({ page }: { readonly page: StoryPage }): JSX.Element {
  const { story, time } = page;
  const words = panelWords[time.language];
  if (mayWrite(page))
    return <EditorMount story={story} writer={page.asker} language={time.language} timeZone={time.timeZone} />;
  return (
    <>
      <p class="quiet">{story.stage === 'spiked' ? words.spiked : words.mayNotWrite}</p>
      <DocumentText
        document={story.document}
        pictures={page.pictures}
        language={story.fields.language}
        screen={time.language}
      />
    </>
  );
}
