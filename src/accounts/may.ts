import { unreachable } from '../kit/unreachable.ts';
import type { ActorRef, SectionId } from '../story/ids.ts';
import type { Stage } from '../story/story.ts';
import type { Actor, Role } from './actor.ts';

/** Acts on a story that exists. */
export const storyActs = [
  'read',
  'remark',
  'save',
  'decide-suggestion',
  'submit',
  'return',
  'approve',
  'pass-legally',
  'waive',
  'share',
  'plan',
  'schedule',
  'unschedule',
  'embargo',
  'lift-embargo',
  'publish',
  'update',
  'correct',
  'withdraw',
  'restore',
  'spike',
  'change-address',
] as const;
export type StoryAct = (typeof storyActs)[number];

/** Acts on the publication as a whole. */
export const houseActs = [
  'draft',
  'import',
  'add-picture',
  'describe-picture',
  'set-banner',
  'change-house-rules',
  'save-contributor',
  'save-topic',
  'save-series',
  'save-section',
  'change-publication',
  'start-newspaper',
  'manage-tokens',
  'read-audit',
  'manage-staff',
] as const;
export type HouseAct = (typeof houseActs)[number];

export type Act = StoryAct | HouseAct;

/** What of a story decides who may act on it. */
export interface StoryObject {
  readonly createdBy: ActorRef;
  /** Who is to write it; null: whoever began it. */
  readonly assignedTo: ActorRef | null;
  readonly stage: Stage;
  /** Whether it has, had or will have a release. */
  readonly released: boolean;
  readonly withdrawn: boolean;
  /**
   * The sections that it stands in (as a working copy, as released, and where an act would take it), each as itself and the section
   * above it; an empty entry where it has none.
   */
  readonly places: readonly (readonly SectionId[])[];
}

/** Whether an actor may do an act: to a story, or (`null`) to the publication as a whole. */
export function may(actor: Actor, act: StoryAct, object: StoryObject): boolean;
export function may(actor: Actor, act: HouseAct, object: null): boolean;
export function may(actor: Actor, act: Act, object: StoryObject | null): boolean {
  return object === null ? mayInHouse(actor.role, act as HouseAct) : mayWithStory(actor, act as StoryAct, object);
}

const leastForHouseAct: Readonly<Record<HouseAct, Role>> = {
  draft: 'contributor',
  'add-picture': 'reporter',
  'describe-picture': 'reporter',
  'set-banner': 'editor',
  'change-house-rules': 'editor',
  'save-contributor': 'editor',
  'save-topic': 'editor',
  'save-series': 'editor',
  import: 'chief-editor',
  'save-section': 'administrator',
  'change-publication': 'administrator',
  'start-newspaper': 'administrator',
  'manage-tokens': 'administrator',
  'read-audit': 'chief-editor',
  'manage-staff': 'administrator',
};

function mayInHouse(role: Role, act: HouseAct): boolean {
  return rank[role] >= rank[leastForHouseAct[act]];
}

function mayWithStory(actor: Actor, act: StoryAct, story: StoryObject): boolean {
  // Who may see the working copy may say something of it; accepting words of another's is writing.
  if (act === 'remark') return mayWithStory(actor, 'read', story);
  if (act === 'decide-suggestion') return mayWithStory(actor, 'save', story);
  const own = actor.ref === story.createdBy || actor.ref === story.assignedTo;
  switch (actor.role) {
    case 'contributor':
      return own && asContributor(act, story);
    case 'reporter':
      return asReporter(act, story, own);
    case 'editor':
      return asEditor(act, story);
    case 'section-editor':
      return isWithin(actor, story) ? asSectionEditor(act, story) : asReporter(act, story, own);
    case 'chief-editor':
    case 'administrator':
      return true;
    default:
      return unreachable(actor.role);
  }
}

/** Their own drafts only: what was handed in, spiked or is out is the desk's. */
function asContributor(act: StoryAct, story: StoryObject): boolean {
  return act === 'read' || (act === 'save' && story.stage === 'draft' && !story.released);
}

/** Reads everything, writes and hands in their own. Approved words are changed only by those who may approve. */
function asReporter(act: StoryAct, story: StoryObject, own: boolean): boolean {
  if (act === 'read') return true;
  if (act === 'save') return own && (story.stage === 'draft' || story.stage === 'submitted');
  return (act === 'submit' || act === 'share' || act === 'plan') && own;
}

function asEditor(act: StoryAct, story: StoryObject): boolean {
  if (act === 'restore') return !story.withdrawn;
  return !forSectionEditors.has(act) && !forChiefEditors.has(act);
}

function asSectionEditor(act: StoryAct, story: StoryObject): boolean {
  return asEditor(act, story) || forSectionEditors.has(act);
}

const forSectionEditors: ReadonlySet<Act> = new Set<Act>([
  'embargo',
  'lift-embargo',
  'change-address',
  'pass-legally',
  'waive',
]);
const forChiefEditors: ReadonlySet<Act> = new Set<Act>(['withdraw']);

function isWithin(actor: Actor, story: StoryObject): boolean {
  return story.places.every((place) => place.some((section) => actor.sections.includes(section)));
}

const rank: Readonly<Record<Role, number>> = {
  contributor: 0,
  reporter: 1,
  editor: 2,
  'section-editor': 3,
  'chief-editor': 4,
  administrator: 5,
};
