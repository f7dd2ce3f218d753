import { isEmail } from '../kit/is-email.ts';
import { unprintable } from '../kit/text.ts';
import type { AccountField, AccountRefusal } from './account-refusal.ts';
import { isRole } from './staff.ts';

/** What is to be known of somebody who may sign in. */
export interface StaffFields {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly sections: readonly string[];
}

/** Why somebody cannot be kept as that; null where they can. */
export function refuseStaffFields({ name, email, role, sections }: StaffFields): AccountRefusal | null {
  return refuseName(name) ?? refuseEmail(email) ?? refuseRights(role, sections);
}

/** 1 to 100 characters on one line. */
export function refuseName(name: string): AccountRefusal | null {
  return refuseLine('name', name, 100);
}

/** Of the form name@place, at most 254 characters (RFC 5321, section 4.5.3.1.3). */
export function refuseEmail(email: string): AccountRefusal | null {
  const refusal = refuseLine('email', email, 254);
  if (refusal || isEmail(email.trim())) return refusal;
  return { kind: 'invalid-field', field: 'email', why: 'no-address' };
}

/** A section editor needs sections; nobody else has any. */
export function refuseRights(role: string, sections: readonly string[]): AccountRefusal | null {
  if (!isRole(role)) return { kind: 'invalid-field', field: 'role', why: 'unknown' };
  if (role === 'section-editor' && sections.length === 0)
    return { kind: 'invalid-field', field: 'sections', why: 'needs-sections' };
  if (role !== 'section-editor' && sections.length > 0)
    return { kind: 'invalid-field', field: 'sections', why: 'no-sections' };
  return null;
}

export function refuseLine(field: AccountField, text: string, most: number): AccountRefusal | null {
  const why = whyNot(text, most);
  return why && { kind: 'invalid-field', field, why };
}

function whyNot(text: string, most: number): 'empty' | 'too-long' | 'unprintable' | null {
  if (text.trim() === '') return 'empty';
  if (text.length > most) return 'too-long';
  return unprintable(text) === null ? null : 'unprintable';
}
