import { ok, type Result, refused } from '../kit/result.ts';
import { type Moment, refuseOptionalText, refuseText } from './decision.ts';
import { type BodyBlock, bodyOf, headlineOf, type StoryDocument } from './document.ts';
import type { ClosedGate, Waiver } from './gate.ts';
import type { Refusal } from './refusal.ts';
import type { Slug } from './slug.ts';
import type { Revision, Story } from './story.ts';

/** What an act that finishes a revision must know beyond the story itself. */
export interface FinishingFacts {
  /** The number of the story's newest revision; 0 where it has none. */
  readonly lastRevision: number;
  /** The last part of the address that the working copy would stand under; or why it cannot. */
  readonly slug: Result<Slug, Refusal>;
  /** The gates that are closed. */
  readonly closed: readonly ClosedGate[];
  /** Gates that whoever acts passes all the same; null where they waive none. */
  readonly waiver: Waiver | null;
  /** Whether they may. */
  readonly mayWaive: boolean;
}

/** Finishes the working copy: its next revision, or what is missing. A note may be empty. */
export function finishRevision(
  story: Story,
  facts: FinishingFacts,
  note: string,
  moment: Moment,
): Result<Revision, Refusal> {
  const missing = missingParts(story);
  if (missing.length > 0) return refused({ kind: 'incomplete', missing });
  const refusal = refuseOptionalText('the note', note, 2000) ?? refuseGates(facts);
  if (refusal) return refused(refusal);
  if (!facts.slug.ok) return facts.slug;
  return ok({
    id: moment.newId('revision'),
    story: story.id,
    number: facts.lastRevision + 1,
    fields: { ...story.fields, slug: facts.slug.value } as Revision['fields'],
    document: story.document,
    at: moment.at,
    by: moment.by,
    note,
  });
}

/** Why the closed gates hold the working copy back; null where none does, or each of them is waived with a reason. */
function refuseGates({ closed, waiver, mayWaive }: FinishingFacts): Refusal | null {
  if (waiver && !mayWaive) return { kind: 'not-allowed', act: 'waive' };
  const held = closed.filter(({ gate }) => !waiver?.gates.includes(gate));
  if (held.length > 0) return { kind: 'gates-closed', gates: held };
  return waiver && closed.length > 0 ? refuseText('the reason for the waiver', waiver.why, 2000) : null;
}

/** The waiver as it is kept with an act: of gates that were closed, and of no others. Nothing where none was. */
export function waived({ closed, waiver }: FinishingFacts): { readonly waived?: Waiver } {
  const passed = closed.map(({ gate }) => gate).filter((gate) => waiver?.gates.includes(gate));
  return waiver && passed.length > 0 ? { waived: { gates: passed, why: waiver.why.trim() } } : {};
}

/** What a story must have before it can be out, and has not. */
export function missingParts(story: Story): readonly ('headline' | 'body' | 'section')[] {
  return [
    ...(headlineOf(story.document).trim() === '' ? (['headline'] as const) : []),
    ...(bodyOf(story.document).some(saysSomething) ? [] : (['body'] as const)),
    ...(story.fields.section === null ? (['section'] as const) : []),
  ];
}

/** Whether a passage stands, word for word, within one paragraph, heading, cell … of a document. */
export function holdsPassage(document: StoryDocument, passage: string): boolean {
  return document.content.some((part) => textsOf(part).some((text) => text.includes(passage)));
}

function saysSomething(block: BodyBlock): boolean {
  const speaks = ['picture', 'gallery', 'embed', 'live_post'].includes(block.type);
  return speaks || textsOf(block).some((text) => text.trim() !== '');
}

/** A node of a document, as far as its texts go. */
interface TextNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly unknown[];
}

/** The text of every block that holds text, in order. */
function textsOf(node: TextNode): readonly string[] {
  const children = (node.content ?? []) as readonly TextNode[];
  const isTextBlock = children.some(({ type }) => type === 'text');
  return isTextBlock ? [children.map(({ text }) => text ?? '\n').join('')] : children.flatMap(textsOf);
}
