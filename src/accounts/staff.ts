import type { KeptStaff } from '../archive/accounts-reader.ts';
import { Fault } from '../kit/fault.ts';
import { type Actor, type Role, roles } from './actor.ts';

/** Who may sign in: a person with a role. Not a byline. */
export interface Staff extends KeptStaff {
  readonly role: Role;
}

/** Somebody as they are kept. Throws Fault `archive-damaged` where the kept role is none. */
export function staffOf(kept: KeptStaff): Staff {
  if (isRole(kept.role)) return { ...kept, role: kept.role };
  throw new Fault('archive-damaged', `${kept.id} has the role “${kept.role}”, which is none.`);
}

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** Somebody as one who acts. */
export function actorOf({ id, role, sections }: Staff): Actor {
  return { ref: id, role, sections };
}
