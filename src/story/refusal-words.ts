import type { Instant } from '../kit/instant.ts';
import { unreachable } from '../kit/unreachable.ts';
import { gateWords } from './gate-words.ts';
import type { ActorRef } from './ids.ts';
import type { InterveningChange, Refusal } from './refusal.ts';
import type { Stage } from './story.ts';

/** For whom a refusal is put into words. */
export interface RefusalReader {
  /** IANA name of the zone that instants are told in. */
  readonly timeZone: string;
  /** How the reader writes dates (BCP 47); the words themselves are English. */
  readonly language?: string;
  /** How somebody is called; without it, by their id. */
  readonly nameOf?: (actor: ActorRef) => string;
}

/** What an editor reads when an act was not done: what stands in the way, and what to do. One or two sentences, no mark-up. */
export function describeRefusal(refusal: Refusal, reader: RefusalReader): string {
  const when = (at: Instant) => told(at, reader);
  switch (refusal.kind) {
    case 'not-allowed':
      return `Your role does not let you ${actWords(refusal.act)}. Ask somebody whose role does.`;
    case 'not-found':
      return `There is no such ${refusal.what}. It may never have been there, or the address is mistyped.`;
    case 'conflict':
      return conflictWords(refusal.parts, refusal.changes, reader);
    case 'changed-meanwhile':
      return `The ${refusal.what} was changed meanwhile (${refusal.fields.map(partWords).join(', ')}). Load it again, and repeat what you still want.`;
    case 'wrong-stage':
      return `${stageWords[refusal.stage]}, so you cannot ${actWords(refusal.act)}. ${stageHelp(refusal.act, refusal.stage)}`;
    case 'already-public':
      return 'The story is public already. Update it to change it, or withdraw it to take it away.';
    case 'not-public':
      return 'Readers do not see this story yet. Publish it first.';
    case 'already-scheduled':
      return `Something waits already and appears on ${when(refusal.at)}. Unschedule that first.`;
    case 'nothing-scheduled':
      return 'Nothing is scheduled for this story.';
    case 'nothing-changed':
      return 'Nothing would change: this is how it stands already. Save a change first.';
    case 'under-embargo':
      return `The story is under embargo until ${when(refusal.until)}. Choose a later time, or have the embargo lifted.`;
    case 'no-embargo':
      return 'The story is not under embargo.';
    case 'time-past':
      return `${capital(when(refusal.at))} has passed. Choose a time ahead.`;
    case 'time-future':
      return `${capital(when(refusal.at))} is still ahead. Give a time that has passed.`;
    case 'withdrawn':
      return 'The story was withdrawn. Restore it first.';
    case 'not-withdrawn-nor-spiked':
      return 'The story is neither withdrawn nor spiked, so there is nothing to restore.';
    case 'incomplete':
      return `The story still needs ${list(refusal.missing.map((part) => missingWords[part]))}.`;
    case 'address-taken':
      return `The address ${refusal.path} is taken, now or from before. Choose another.`;
    case 'address-reserved':
      return `The address ${refusal.path} is kept for the site or a section. Choose another.`;
    case 'passage-not-found':
      return `The passage “${shortened(refusal.passage)}” does not stand in the text. Save the corrected text, then quote it word for word from one paragraph.`;
    case 'saying-changed':
      return `You worded this anew meanwhile, in another window: “${refusal.now}” Save the one of the two that is to stand.`;
    case 'remark-settled':
      return 'Somebody has settled this meanwhile. Reopen the note, or make a new one.';
    case 'own-suggestion':
      return 'You cannot accept what you suggested yourself. Let a colleague look at it, or take it back and write it.';
    case 'passage-changed':
      return 'The passage says something else than when this was suggested. Refuse it, or suggest anew.';
    case 'gates-closed':
      return `${refusal.gates.map((gate) => gateWords.en.say(gate)).join(' ')} Mend it, or let somebody who may waive it say why.`;
    case 'text-required':
      return `Write ${refusal.what}.`;
    case 'invalid':
      return `${capital(refusal.what)} cannot be used: ${refusal.why.replace(/\.$/, '')}.`;
    default:
      return unreachable(refusal);
  }
}

const stageWords: Readonly<Record<Stage, string>> = {
  draft: 'The working copy is a draft',
  submitted: 'The working copy is submitted',
  approved: 'The working copy is approved',
  spiked: 'The story is spiked',
};

function stageHelp(act: string, stage: Stage): string {
  if (stage === 'spiked') return act === 'spike' ? 'Nothing is left to do.' : 'Restore it first.';
  if (act === 'approve' && stage === 'draft') return 'Submit it first.';
  if (act === 'return' && stage === 'draft') return 'It is with its writer already.';
  return act === 'submit' ? 'Return it first to submit it anew.' : 'Nothing is left to do.';
}

const missingWords = { headline: 'a headline', body: 'a text', section: 'a section' } as const;

function conflictWords(parts: readonly string[], changes: readonly InterveningChange[], reader: RefusalReader): string {
  const what = parts.length > 0 ? capital(list(parts.map(partWords))) : 'The story';
  const verb = parts.length > 1 ? 'were' : 'was';
  const last = changes.at(-1);
  const name = last && (reader.nameOf?.(last.by) ?? last.by);
  const who = last ? ` Last: ${name} ${happeningWords(last)}, ${told(last.at, reader)}.` : '';
  return `${what} ${verb} changed meanwhile.${who} Nothing of yours was saved; look at what is there now, and try again.`;
}

function happeningWords({ what, parts }: InterveningChange): string {
  const words = what.replace(/^story-/, '').replaceAll('-', ' ');
  return parts.length > 0 ? `${words} ${list(parts.map(partWords))}` : words;
}

function partWords(part: string): string {
  const words: Readonly<Record<string, string>> = {
    document: 'the text',
    dateline: 'the place',
    slug: 'the address',
    leadPicture: 'the lead picture',
    translationOf: 'the original',
    search: 'the texts for search engines',
    social: 'the texts for social cards',
  };
  return words[part] ?? `the ${part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

function actWords(act: string): string {
  return otherActs[act] ?? `${act} this story`;
}

const otherActs: Readonly<Record<string, string>> = {
  'lift-embargo': 'lift the embargo',
  embargo: 'put this story under embargo',
  'change-address': 'change the address of this story',
  'pass-legally': 'pass this story legally',
  remark: 'write notes on this story',
  'change-saying': 'change what somebody else said',
  'decide-suggestion': 'accept or refuse suggestions in this story',
  waive: 'waive what holds this story back',
  draft: 'begin a story',
  import: 'import stories',
  'add-picture': 'add pictures',
  'describe-picture': 'change what is said of pictures',
  'save-contributor': 'change contributors',
  'save-topic': 'change topics',
  'save-series': 'change series',
  'save-section': 'change sections',
  'change-publication': 'change the publication’s settings',
  'start-newspaper': 'start the newspaper',
  'create-token': 'create tokens',
  'revoke-token': 'revoke tokens',
  'manage-tokens': 'see or change tokens',
};

/** 23 November 2026 at 14:05 GMT, in the reader's zone and manner. */
function told(at: Instant, { timeZone, language = 'en-GB' }: RefusalReader): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
