import type { JSX } from 'preact';
import type { OfferedAct } from '../../../story/possible-acts.ts';
import type { Story } from '../../../story/story.ts';
import { actWords } from '../words/act-words.ts';
import type { StoryPage } from './read-story-page.ts';

/** Acts that ask for nothing and can be taken back by another: done by one button, on the story's own screen. */
export function isDirect(act: OfferedAct, { stage }: Pick<Story, 'stage'>): boolean {
  return act === 'restore' ? stage === 'spiked' : directActs.has(act);
}

const directActs: ReadonlySet<OfferedAct> = new Set<OfferedAct>(['submit', 'approve', 'unschedule', 'spike']);

/** What is most likely to be done next, of what can be: the one primary action of the screen. Null where nothing presses. */
export function primaryAct(offered: readonly OfferedAct[], { stage }: Pick<Story, 'stage'>): OfferedAct | null {
  const order: readonly OfferedAct[] = [
    'publish',
    'update',
    ...(stage === 'submitted' ? (['approve'] as const) : []),
    'submit',
    'restore',
  ];
  return order.find((act) => offered.includes(act)) ?? null;
}

/** What can be done with the story now. */
export function ActsPanel({ page }: { readonly page: StoryPage }): JSX.Element {
  const { offered, story, time } = page;
  const words = actWords[time.language];
  const primary = primaryAct(offered, story);
  return (
    <section class="panel acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{words.next}</h2>
      {offered.length === 0 ? <p class="quiet">{words.nothingToDo}</p> : null}
      {primary ? (
        <p>
          <Act page={page} act={primary} isPrimary />
        </p>
      ) : null}
      <ul class="others">
        {offered
          .filter((act) => act !== primary)
          .map((act) => (
            <li key={act}>
              <Act page={page} act={act} isPrimary={false} />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface ActProps {
  readonly page: StoryPage;
  readonly act: OfferedAct;
  readonly isPrimary: boolean;
}

function Act({ page: { story, time }, act, isPrimary }: ActProps): JSX.Element {
  const words = actWords[time.language].acts[act];
  const address = `/newsroom/stories/${story.id}/${act}`;
  const name = isPrimary ? 'primary' : 'button';
  if (!isDirect(act, story))
    return (
      <a class={name} href={address}>
        {words.name}
      </a>
    );
  return (
    <form method="post" action={address}>
      <input type="hidden" name="seen" value={story.version} data-story-version />
      <button class={isPrimary ? 'primary' : undefined} type="submit">
        {words.name}
      </button>
    </form>
  );
}
