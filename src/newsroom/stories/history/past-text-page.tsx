import type { JSX } from 'preact';
import type { PastText } from '../../../desk/read-past-text.ts';
import type { Picture } from '../../../story/picture.ts';
import type { Sitting } from '../../../story/sittings.ts';
import { printExact } from '../../words/print-time.ts';
import { DocumentText } from '../document-text.tsx';
import type { StoryPage } from '../page/read-story-page.ts';
import { mayWrite, StoryBar } from '../page/story-page.tsx';
import { historyWords } from '../words/history-words.ts';
import { sittingWords } from '../words/sitting-words.ts';

export interface PastTextProps {
  readonly page: StoryPage;
  readonly past: PastText;
  /** Of the whole working copy, oldest first. */
  readonly sittings: readonly Sitting[];
  /** Those that it shows, as far as they are still there. */
  readonly pictures: readonly Picture[];
}

/** The text of a working copy as it stood once, and the way back to it. */
export function PastTextScreen({ page, past, sittings, pictures }: PastTextProps): JSX.Element {
  const { story, time, nameOf } = page;
  const words = sittingWords[time.language];
  const own = `/newsroom/stories/${story.id}`;
  const earlier = sittings.findLast(({ after }) => after < past.version);
  const later = sittings.find(({ after }) => after > past.version);
  const isNow = past.version === story.documentVersion;
  return (
    <div class="act">
      <p>
        <a href={`${own}/history`}>{historyWords[time.language].title}</a>
      </p>
      <StoryBar page={page} />
      <h2>{nameOfPast(page, past)}</h2>
      {past.step ? (
        <p class="quiet">
          <bdi>{nameOf(past.step.by)}</bdi>
        </p>
      ) : null}
      <p class="actions">
        {earlier ? (
          <a class="button" rel="prev" href={`${own}/text/${earlier.after}`}>
            {words.before}
          </a>
        ) : null}
        {later ? (
          <a class="button" rel="next" href={`${own}/text/${later.after}`}>
            {words.after}
          </a>
        ) : null}
        {isNow ? null : (
          <a class="button" href={`${own}/compare?from=v${past.version}&to=working`}>
            {words.sinceThen}
          </a>
        )}
      </p>
      <DocumentText
        document={past.document}
        pictures={pictures}
        language={story.fields.language}
        screen={time.language}
      />
      {isNow ? null : <RestoreText page={page} version={past.version} />}
    </div>
  );
}

/** What a text of once is called. */
export function nameOfPast({ time }: StoryPage, { step }: Pick<PastText, 'step'>): string {
  const words = sittingWords[time.language];
  return step ? words.textAt(printExact(step.at, time)) : words.beginning;
}

/** Puts a text of once back, for those who may write. */
export function RestoreText({
  page,
  version,
}: {
  readonly page: StoryPage;
  readonly version: number;
}): JSX.Element | null {
  const words = sittingWords[page.time.language];
  if (!mayWrite(page)) return null;
  return (
    <form class="plain" method="post" action={`/newsroom/stories/${page.story.id}/restore-text`}>
      <input type="hidden" name="seen" value={page.story.version} />
      <input type="hidden" name="version" value={version} />
      <p class="help">{words.restoreWhat}</p>
      <p>
        <button type="submit">{words.restore}</button>
      </p>
    </form>
  );
}
