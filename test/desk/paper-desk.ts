import { type Instant, instant } from '../../src/kit/instant.ts';
import type { NewId } from '../../src/kit/new-id.ts';
import { ok, type Result } from '../../src/kit/result.ts';
import { decideChangeAddress } from '../../src/story/decide-address.ts';
import { blankFields, newStory } from '../../src/story/decide-draft.ts';
import { decideEmbargo, decideLiftEmbargo } from '../../src/story/decide-embargo.ts';
import { decideSave } from '../../src/story/decide-save.ts';
import { decideApprove, decideReturn, decideSpike, decideSubmit } from '../../src/story/decide-stage.ts';
import { decideRestore, decideWithdraw } from '../../src/story/decide-withdrawal.ts';
import type { Decision, Moment } from '../../src/story/decision.ts';
import { storyDocument } from '../../src/story/document.ts';
import type { SectionId } from '../../src/story/ids.ts';
import type { Language } from '../../src/story/language.ts';
import type { Refusal } from '../../src/story/refusal.ts';
import {
  decideCorrect,
  decidePublish,
  decideSchedule,
  decideUnschedule,
  decideUpdate,
} from '../../src/story/release.ts';
import { parseSlug, type Slug } from '../../src/story/slug.ts';
import type { Revision, Story } from '../../src/story/story.ts';
import { visible } from '../../src/story/visible.ts';

/** An act as a test names it; instants are told in minutes from now. */
export type PaperAct =
  | { readonly act: 'save'; readonly headline: string }
  | { readonly act: 'submit' | 'approve' | 'publish' | 'unschedule' | 'lift embargo' | 'restore' | 'spike' }
  | { readonly act: 'return' | 'withdraw'; readonly reason: string }
  | { readonly act: 'schedule' | 'embargo'; readonly inMinutes: number }
  | { readonly act: 'update'; readonly inMinutes: number | null; readonly minor: boolean }
  | { readonly act: 'correct'; readonly passage: string | null }
  | { readonly act: 'change address'; readonly slug: string };

/** One story on paper: the pure rules with nothing but memory around them. */
export interface PaperDesk {
  readonly story: Story;
  readonly revisions: readonly Revision[];
  readonly now: Instant;
}

export const minute = 60_000;
const harbour: SectionId = 'section_0000000000harbr';

/** A complete draft, at noon. */
export function paperDesk(): PaperDesk {
  const now = instant(Date.parse('2026-11-23T12:00:00Z'));
  const moment: Moment = { at: now, by: 'staff_00000000000000ed', newId: counting('draft') };
  const fields = { ...blankFields('en' as Language), section: harbour };
  const document = storyDocument('The gates hold', '', [
    { type: 'paragraph', content: [{ type: 'text', text: 'Nine metres of water stood at the gates of the Lenn.' }] },
  ]);
  return { story: newStory(fields, document, moment), revisions: [], now };
}

/** What the rules say to an act; nothing is changed. */
export function attempt({ story, revisions, now }: PaperDesk, act: PaperAct): Result<Decision, Refusal> {
  const moment: Moment = { at: now, by: 'staff_00000000000000ed', newId: counting(`v${story.version}`) };
  const at = (minutes: number) => instant(now + minutes * minute);
  const seen = visible(story, now);
  const shown = seen.kind === 'shown' ? find(revisions, seen.release.revision) : null;
  const lastRevision = revisions.length;
  const facts = {
    closed: [],
    waiver: null,
    mayWaive: false,
    lastRevision,
    slug: ok(story.fields.slug ?? ('the-gates-hold' as Slug)),
    shown,
  };
  switch (act.act) {
    case 'save': {
      const to = storyDocument(act.headline, '', story.document.content[2].content);
      const saved = decideSave(
        story,
        { seen: story.version, document: { seen: story.documentVersion, to } },
        new Set(),
        moment,
      );
      return saved.ok && !saved.value
        ? { ok: false, refusal: { kind: 'nothing-changed' } }
        : (saved as Result<Decision, Refusal>);
    }
    case 'submit':
      return decideSubmit(story, moment);
    case 'return':
      return decideReturn(story, act.reason, moment);
    case 'approve':
      return decideApprove(story, moment);
    case 'spike':
      return decideSpike(story, moment);
    case 'publish':
      return decidePublish(story, { note: '' }, facts, moment);
    case 'schedule':
      return decideSchedule(story, { at: at(act.inMinutes), note: '' }, facts, moment);
    case 'unschedule':
      return decideUnschedule(story, moment);
    case 'embargo':
      return decideEmbargo(story, at(act.inMinutes), moment);
    case 'lift embargo':
      return decideLiftEmbargo(story, moment);
    case 'update': {
      const when = act.inMinutes === null ? null : at(act.inMinutes);
      return decideUpdate(story, { at: when, minor: act.minor, note: '' }, facts, moment);
    }
    case 'correct':
      return decideCorrect(story, { text: 'A figure was wrong.', passage: act.passage }, facts, moment);
    case 'withdraw':
      return decideWithdraw(story, act.reason, moment);
    case 'restore':
      return decideRestore(story, moment);
    case 'change address': {
      const target = ok({ section: harbour, slug: parseSlug(act.slug) as Slug });
      return decideChangeAddress(story, { target, lastRevision, shown }, moment);
    }
  }
}

/** The desk after an act; unchanged where it is refused. */
export function acted(desk: PaperDesk, act: PaperAct): PaperDesk {
  const decided = attempt(desk, act);
  if (!decided.ok) return desk;
  return { ...desk, story: decided.value.story, revisions: [...desk.revisions, ...decided.value.revisions] };
}

/** The desk some minutes later. */
export function later(desk: PaperDesk, minutes: number): PaperDesk {
  return { ...desk, now: instant(desk.now + Math.round(minutes * minute)) };
}

function find(revisions: readonly Revision[], id: Revision['id']): Revision | null {
  return revisions.find((revision) => revision.id === id) ?? null;
}

function counting(name: string): NewId {
  let count = 0;
  return (prefix) => `${prefix}_${name}_${++count}`;
}
