import type { JSX } from 'preact';
import { missingParts } from '../../../story/finish.ts';
import { gateWords } from '../../../story/gate-words.ts';
import { printZoned } from '../../words/print-time.ts';
import { sayRefusal } from '../tell-refusal.ts';
import { deskPanelWords } from '../words/desk-panel-words.ts';
import { HousePanel } from './house-panel.tsx';
import type { StoryPage } from './read-story-page.ts';

/** What the desk keeps beside the story: who is to write it and until when, and what would hold it back. */
export function DeskPanel({ page }: { readonly page: StoryPage }): JSX.Element {
  const words = deskPanelWords[page.time.language];
  return (
    <section class="panel" aria-labelledby="desk-title">
      <h2 id="desk-title">{words.plan}</h2>
      <PlanLine page={page} />
      {page.may.has('plan') ? (
        <p class="actions">
          <a class="button" href={`/newsroom/stories/${page.story.id}/plan`}>
            {words.changePlan}
          </a>
        </p>
      ) : null}
      <h3>{words.gates}</h3>
      <GateList page={page} />
      <HousePanel page={page} />
    </section>
  );
}

function PlanLine({ page: { plan, nameOf, time } }: { readonly page: StoryPage }): JSX.Element {
  const words = deskPanelWords[time.language];
  if (!plan) return <p class="quiet">{words.unplanned}</p>;
  return (
    <>
      <p>
        <bdi>{plan.assignee ? nameOf(plan.assignee) : words.nobody}</bdi>
        {plan.due === null ? null : `, ${words.due(printZoned(plan.due, time))}`}
      </p>
      {plan.brief ? (
        <p class="quiet" dir="auto">
          {plan.brief}
        </p>
      ) : null}
    </>
  );
}

/** What the story lacks to be out at all, and the gates that are closed. */
function GateList({ page: { closed, story, may, time, nameOf } }: { readonly page: StoryPage }): JSX.Element {
  const words = deskPanelWords[time.language];
  const missing = missingParts(story);
  if (missing.length + closed.length === 0) return <p class="quiet">{words.allOpen}</p>;
  return (
    <ul class="held">
      {missing.length > 0 ? <li>{sayRefusal({ kind: 'incomplete', missing }, time, nameOf)}</li> : null}
      {closed.map((gate) => (
        <li key={gate.gate}>
          {gateWords[time.language].say(gate)}
          {gate.gate === 'legal-look' && may.has('pass-legally') ? (
            <form method="post" action={`/newsroom/stories/${story.id}/legal-pass`}>
              <input type="hidden" name="seen" value={story.version} data-story-version />
              <button type="submit">{words.pass}</button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
