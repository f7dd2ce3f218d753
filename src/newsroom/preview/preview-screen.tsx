import type { JSX } from 'preact';
import type { PreviewLink } from '../../archive/preview-link.ts';
import type { StoryId } from '../../story/ids.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import { BackToStory } from '../parts/back-to-story.tsx';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import type { NameOf } from '../stories/desk-names.ts';
import { printZone, printZoned, type ScreenTime } from '../words/print-time.ts';
import { previewWords } from './preview-words.ts';

/** What of a preview is looked at. */
export interface PreviewAsked {
  readonly width: 'phone' | 'tablet' | 'desk';
  /** A wall clock's time as `datetime-local` writes it; empty for now. */
  readonly at: string;
  /** What readers will see then, rather than the working copy. */
  readonly isFuture: boolean;
}

interface PreviewScreenProps {
  readonly story: StoryId;
  readonly headline: string;
  readonly asked: PreviewAsked;
  /** Those that were not taken back. */
  readonly links: readonly PreviewLink[];
  readonly nameOf: NameOf;
  readonly time: ScreenTime;
  /** The address of a link that was just made; shown this once. */
  readonly made: string | null;
  readonly refusal: string | null;
}

/** The story in the width of a phone, a tablet or a desk, now or at an instant; and the links for those outside. */
export function PreviewScreen(props: PreviewScreenProps): JSX.Element {
  const { story, headline, asked, time } = props;
  const words = previewWords[time.language];
  const page = new URLSearchParams({ at: asked.at, of: asked.isFuture ? 'future' : 'copy' });
  return (
    <>
      <ScreenTitle title={words.title(headline)}>
        <BackToStory story={story} text={words.back} />
      </ScreenTitle>
      <PreviewForm {...props} />
      <section class="preview-frame" aria-label={words.widths[asked.width]} tabindex={0}>
        <iframe
          class={`preview-${asked.width}`}
          src={`/newsroom/stories/${story}/preview/page?${page}`}
          title={words.widths[asked.width]}
          sandbox="allow-same-origin"
        />
      </section>
      <Links {...props} />
    </>
  );
}

function PreviewForm({ asked, time }: PreviewScreenProps): JSX.Element {
  const words = previewWords[time.language];
  return (
    <form class="narrow" method="get">
      <Choice name="width" label={words.width} value={asked.width} options={Object.entries(words.widths)} />
      <Choice
        name="of"
        label={words.what}
        value={asked.isFuture ? 'future' : 'copy'}
        options={[
          ['copy', words.copy],
          ['future', words.future],
        ]}
      />
      <div class="field">
        <label for="at">{words.at}</label>
        <input id="at" name="at" type="datetime-local" value={asked.at} aria-describedby="at-help" />
      </div>
      <button type="submit">{words.show}</button>
      <p class="help" id="at-help">
        {words.atHelp(printZone(time))}
      </p>
    </form>
  );
}

function Links({ story, links, nameOf, time, made, refusal }: PreviewScreenProps): JSX.Element {
  const words = previewWords[time.language].share;
  const root = `/newsroom/stories/${story}/preview/links`;
  return (
    <section class="group">
      <h2>{words.title}</h2>
      <p class="quiet">{words.why}</p>
      {made === null ? null : (
        <p class="said" role="status">
          {words.made}
          <br />
          <a href={made} dir="ltr">
            {made}
          </a>
        </p>
      )}
      <form class="plain" method="post" action={root}>
        <Refused text={refusal} />
        <Field name="note" label={words.note} maxlength={200} />
        <Choice name="days" label={words.days} value="7" options={Object.entries(words.choices)} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.make}
          </button>
        </p>
      </form>
      {links.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ul class="records">
        {links.map((link) => (
          <li key={link.id}>
            <b>{link.note || words.unnamed}</b>{' '}
            <span class="quiet small">
              {link.expiresAt > time.now ? words.until(printZoned(link.expiresAt, time)) : words.past},{' '}
              <bdi>{nameOf(link.createdBy)}</bdi>
            </span>
            <form method="post" action={`${root}/${link.id}/taken-back`}>
              <button type="submit">{words.takeBack}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
