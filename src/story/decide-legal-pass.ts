import { ok, type Result, refused } from '../kit/result.ts';
import { wrongStage } from './decide-stage.ts';
import { changed, type Decision, decision, type Moment } from './decision.ts';
import type { Refusal } from './refusal.ts';
import type { Story } from './story.ts';

/** Passes the text legally as it stands; another word makes it a text that nobody has passed. */
export function decideLegalPass(story: Story, moment: Moment): Result<Decision, Refusal> {
  if (story.stage === 'spiked') return refused(wrongStage('pass-legally', story));
  const { id, documentVersion } = story;
  return ok(decision(changed(story, moment, {}), { kind: 'story-legally-passed', story: id, documentVersion }));
}
