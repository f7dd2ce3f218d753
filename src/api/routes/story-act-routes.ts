import { z } from 'zod';
import type { Actor } from '../../accounts/actor.ts';
import type { ActReceipt, StoryCommand } from '../../desk/act-on-story.ts';
import { approveStory } from '../../desk/approve-story.ts';
import { changeAddress } from '../../desk/change-address.ts';
import { correctStory } from '../../desk/correct-story.ts';
import type { Desk } from '../../desk/desk.ts';
import { embargoStory } from '../../desk/embargo-story.ts';
import { liftEmbargo } from '../../desk/lift-embargo.ts';
import { passLegally } from '../../desk/pass-legally.ts';
import { publishStory } from '../../desk/publish-story.ts';
import { restoreStory } from '../../desk/restore-story.ts';
import { returnStory } from '../../desk/return-story.ts';
import { scheduleStory } from '../../desk/schedule-story.ts';
import { spikeStory } from '../../desk/spike-story.ts';
import { submitStory } from '../../desk/submit-story.ts';
import { unscheduleStory } from '../../desk/unschedule-story.ts';
import { updateStory } from '../../desk/update-story.ts';
import { withdrawStory } from '../../desk/withdraw-story.ts';
import { ok, type Result } from '../../kit/result.ts';
import { gates } from '../../story/gate.ts';
import type { StoryId } from '../../story/ids.ts';
import type { Refusal } from '../../story/refusal.ts';
import type { Problem } from '../problem.ts';
import { type Outcome, type Route, type RouteTable, route } from '../route.ts';
import { receiptOut } from '../schema/story-schema.ts';
import { idOf, instantText, noBody, nothing, slugText, version, versionText } from '../schema/texts.ts';
import { seenVersion } from '../seen-version.ts';
import { actAnswer } from './receipt-answer.ts';

const ofStory = z.strictObject({ story: idOf('story') });
const note = z.string().default('').meta({ description: 'What is new, for the story’s public history.' });

const waive = z
  .strictObject({ gates: z.array(z.enum(gates)).min(1), why: z.string() })
  .optional()
  .meta({ description: 'Closed gates that are passed all the same, and why; kept with the act.' });

const ofAct = {
  tag: 'Acts',
  subject: 'story',
  params: ofStory,
  needsVersion: true,
  answer: { status: 200, schema: receiptOut, description: 'The act is done and on disk.' },
} as const;

/** What acts are done by: a resource below the story, made or taken away. */
export const storyActRoutes: readonly Route[] = [
  doing('submission', { operation: 'submitStory', summary: 'Hand the working copy in' }, {}, submitStory),
  doing(
    'return',
    { operation: 'returnStory', summary: 'Give the working copy back to its writer' },
    { reason: z.string().meta({ description: 'What is to be done; never shown to readers.' }) },
    returnStory,
  ),
  doing('approval', { operation: 'approveStory', summary: 'Find the working copy fit to be out' }, {}, approveStory),
  doing(
    'legal-pass',
    {
      operation: 'passLegally',
      summary: 'Pass the text legally, as it stands',
      description: 'Another word makes it a text that nobody has passed.',
    },
    {},
    passLegally,
  ),
  doing(
    'schedule',
    {
      operation: 'scheduleStory',
      summary: 'Bring a story out for the first time, at an instant ahead',
      description: 'As it is now: what is saved meanwhile waits for another act.',
    },
    { at: instantText, note, waive },
    scheduleStory,
  ),
  undoing(
    'schedule',
    { operation: 'unscheduleStory', summary: 'Take back what waits: a first release or an update' },
    unscheduleStory,
  ),
  doing(
    'embargo',
    {
      operation: 'embargoStory',
      summary: 'Keep everything of a story inside until an instant',
      description: 'What is scheduled before then waits for it. Set again, it is moved.',
    },
    { until: instantText },
    embargoStory,
  ),
  undoing('embargo', { operation: 'liftEmbargo', summary: 'End the embargo now' }, liftEmbargo),
  doing(
    'release',
    { operation: 'publishStory', summary: 'Publish', description: 'What is public already is updated instead.' },
    { note, waive },
    publishStory,
  ),
  doing(
    'update',
    {
      operation: 'updateStory',
      summary: 'Put the working copy in the place of what is out',
      description: 'At once, or at an instant ahead.',
    },
    {
      at: instantText.optional(),
      minor: z.boolean().default(false).meta({ description: 'Without substance: readers are not told "updated".' }),
      note,
      waive,
    },
    updateStory,
  ),
  doing(
    'corrections',
    {
      operation: 'correctStory',
      summary: 'Bring the corrected working copy out, with a public note of what was wrong',
    },
    {
      text: z.string().meta({ description: 'The public note.' }),
      passage: z
        .string()
        .nullable()
        .default(null)
        .meta({ description: 'The corrected words as they stand in the working copy; null: the whole story.' }),
      waive,
    },
    correctStory,
  ),
  doing(
    'withdrawal',
    {
      operation: 'withdrawStory',
      summary: 'Take a public story away from readers, at once and everywhere',
      description: 'The answer comes when nothing of its pages is kept anywhere.',
      isTakedown: true,
    },
    { reason: z.string().meta({ description: 'The public line that stands at its address from now on.' }) },
    withdrawStory,
  ),
  undoing('withdrawal', { operation: 'restoreWithdrawn', summary: 'Bring a withdrawn story back' }, restoreStory),
  doing('spike', { operation: 'spikeStory', summary: 'Put a story that is not to appear away' }, {}, spikeStory),
  undoing('spike', { operation: 'restoreSpiked', summary: 'Make a spiked story a draft again' }, restoreStory),
  doing(
    'address',
    {
      operation: 'changeAddress',
      summary: 'Give a story another address',
      description: 'The one that it had leads there for ever.',
    },
    { slug: slugText, section: idOf('section').optional() },
    changeAddress,
  ),
];

type Act<Command> = (desk: Desk, actor: Actor, command: Command) => Promise<Result<ActReceipt, Refusal>>;
type Described = Pick<
  RouteTable<z.ZodType, z.ZodType, z.ZodType>,
  'operation' | 'summary' | 'description' | 'isTakedown'
>;

/** What a command holds beside story and version, as schemas. */
type Members<Command> = {
  readonly [Name in Exclude<keyof Command, keyof StoryCommand>]-?: z.ZodType<Command[Name] | undefined>;
};

function doing<Command extends StoryCommand>(
  resource: string,
  described: Described,
  members: Members<Command>,
  act: Act<Command>,
): Route {
  return route({
    ...ofAct,
    ...described,
    method: 'POST',
    path: `/stories/{story}/${resource}`,
    query: nothing,
    body: z.strictObject({ ...members, seen: version.optional() }).prefault({} as never),
    handle: ({ desk }, { actor, params, body, ifMatch }) => {
      const { seen, ...more } = body as { readonly seen?: number };
      return actOn(desk, actor, params.story, seenVersion(ifMatch, seen), more, act);
    },
  });
}

function undoing(resource: string, described: Described, act: Act<StoryCommand>): Route {
  return route({
    ...ofAct,
    ...described,
    method: 'DELETE',
    path: `/stories/{story}/${resource}`,
    query: z.strictObject({ seen: versionText.optional() }),
    body: noBody,
    handle: ({ desk }, { actor, params, query, ifMatch }) =>
      actOn(desk, actor, params.story, seenVersion(ifMatch, query.seen), {}, act),
  });
}

async function actOn<Command extends StoryCommand>(
  desk: Desk,
  actor: Actor,
  story: StoryId,
  seen: Result<number, Problem>,
  more: object,
  act: Act<Command>,
): Promise<Outcome> {
  if (!seen.ok) return seen;
  const members = Object.entries(more).filter(([, value]) => value !== undefined);
  const command = { ...Object.fromEntries(members), story, seen: seen.value } as StoryCommand as Command;
  const done = await act(desk, actor, command);
  return done.ok ? ok(actAnswer(done.value, desk.clock())) : done;
}
