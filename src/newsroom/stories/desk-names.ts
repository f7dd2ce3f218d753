import type { DeskReader } from '../../archive/desk-reader.ts';
import type { ActorRef } from '../../story/ids.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { storyWords } from './words/story-words.ts';

/** How colleagues call whoever did something. */
export type NameOf = (actor: ActorRef) => string;

/** Reads how staff and programs are called; two queries. */
export async function deskNames(
  reader: Pick<DeskReader, 'allStaff' | 'tokens'>,
  language: ScreenLanguage,
): Promise<NameOf> {
  const { somebody } = storyWords[language];
  const names = new Map<string, string>();
  for (const { id, name } of await reader.allStaff()) names.set(id, name);
  for (const { id, name } of await reader.tokens()) names.set(id, somebody.program(name));
  return (actor) => names.get(actor) ?? systemName(actor, somebody) ?? somebody.unknown;
}

function systemName(actor: ActorRef, names: Readonly<Record<string, unknown>>): string | undefined {
  const name = names[actor];
  return typeof name === 'string' ? name : undefined;
}
