import { may } from '../../accounts/may.ts';
import type { NavigationEntry } from '../frame/navigation-entry.ts';
import { auditWords } from '../words/audit-words.ts';
import { staffWords } from '../words/staff-words.ts';

/** The ways to the screens about the house itself. */
export const houseNavigation: readonly NavigationEntry[] = [
  {
    href: '/newsroom/staff',
    text: { en: staffWords.en.title, hi: staffWords.hi.title, ur: staffWords.ur.title },
    group: 'house',
    isFor: (actor) => may(actor, 'manage-staff', null),
  },
  {
    href: '/newsroom/audit',
    text: { en: auditWords.en.title, hi: auditWords.hi.title, ur: auditWords.ur.title },
    group: 'house',
    isFor: (actor) => may(actor, 'read-audit', null),
  },
];
