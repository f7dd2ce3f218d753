import { may } from '../../accounts/may.ts';
import type { Answer } from '../answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../screen.ts';
import { deskNames } from '../stories/desk-names.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { auditWords } from '../words/audit-words.ts';
import { auditQuery, parseAuditFilters } from './audit-filters.ts';
import { AuditPage } from './audit-page.tsx';

/** The log of all that happened, to be searched. */
export const auditScreens: readonly Screen[] = [
  screen({ method: 'GET', path: '/newsroom/audit', handle: auditAnswer }),
];

const pageLength = 50;

async function auditAnswer({ desk }: Newsroom, { query, signedIn, language }: StaffAsked): Promise<Answer> {
  if (!may(signedIn.actor, 'read-audit', null)) return { kind: 'trouble', what: 'notAllowed' };
  const filters = parseAuditFilters(query);
  const read = await desk.archive.read(async (reader) => {
    const timeZone = publicationZone(await reader.publication());
    return {
      timeZone,
      staff: await reader.allStaff(),
      names: await deskNames(reader, language),
      seal: await reader.newestSeal(),
      entries: await reader.audit(auditQuery(filters, timeZone, pageLength + 1)),
    };
  });
  const { timeZone, entries, ...around } = read;
  return {
    kind: 'page',
    title: auditWords[language].title,
    place: '/newsroom/audit',
    content: (
      <AuditPage
        {...around}
        entries={entries.slice(0, pageLength)}
        hasOlder={entries.length > pageLength}
        filters={filters}
        time={{ language, timeZone, now: desk.clock() }}
      />
    ),
  };
}
