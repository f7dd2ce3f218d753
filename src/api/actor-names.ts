import type { Desk } from '../desk/desk.ts';
import type { ActorRef } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';

/** How those are called who a refusal tells of: a token by the name it was given, others by their id. Reads only where somebody is told of. */
export async function namesIn(
  { archive }: Pick<Desk, 'archive'>,
  refusal: Refusal,
): Promise<(actor: ActorRef) => string> {
  if (refusal.kind !== 'conflict') return (actor) => actor;
  const tokens = await archive.read((reader) => reader.tokens());
  const names = new Map<ActorRef, string>(tokens.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? actor;
}
