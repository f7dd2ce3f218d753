import type { JSX } from 'preact';
import type { KeptStaff } from '../../archive/accounts-reader.ts';
import type { LogEntry } from '../../story/events.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import { Field } from '../parts/field.tsx';
import type { NameOf } from '../stories/desk-names.ts';
import { auditWords } from '../words/audit-words.ts';
import type { ScreenTime } from '../words/print-time.ts';
import { type AuditFilters, type AuditGroup, auditGroups, writeAuditFilters } from './audit-filters.ts';
import { LogLines } from './log-lines.tsx';

export interface AuditPageProps {
  readonly staff: readonly KeptStaff[];
  readonly names: NameOf;
  readonly entries: readonly LogEntry[];
  readonly hasOlder: boolean;
  readonly seal: { readonly seq: number; readonly seal: string } | null;
  readonly filters: AuditFilters;
  readonly time: ScreenTime;
}

export function AuditPage(props: AuditPageProps): JSX.Element {
  const { entries, hasOlder, seal, filters, names, time } = props;
  const words = auditWords[time.language];
  const last = entries.at(-1);
  return (
    <>
      <ScreenTitle title={words.title} />
      <p class="quiet">{words.text}</p>
      <Search {...props} />
      {entries.length === 0 ? <p class="empty">{words.nothing}</p> : null}
      <LogLines entries={entries} names={names} time={time} />
      <p class="actions pages">
        {filters.before === null ? null : (
          <a class="button" href={writeAuditFilters(filters, null)}>
            {words.newest}
          </a>
        )}
        {hasOlder && last ? (
          <a class="button" href={writeAuditFilters(filters, last.seq)} rel="next">
            {words.older}
          </a>
        ) : null}
      </p>
      {seal ? (
        <p class="quiet small">
          {words.seal(seal.seq)} <code dir="ltr">{seal.seal}</code>
        </p>
      ) : null}
    </>
  );
}

function Search({ staff, filters, names, time }: AuditPageProps): JSX.Element {
  const words = auditWords[time.language];
  const others = ['system_door', 'system_command-line', 'system_import'] as const;
  return (
    <form class="search-log" method="get" action="/newsroom/audit">
      <div class="field">
        <label for="field-who">{words.who}</label>
        <select id="field-who" name="who">
          <option value="">{words.anybody}</option>
          {[...staff.map(({ id }) => id), ...others].map((id) => (
            <option value={id} selected={id === filters.who} key={id}>
              {names(id)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="field-what">{words.what}</label>
        <select id="field-what" name="what">
          {(Object.keys(auditGroups) as AuditGroup[]).map((group) => (
            <option value={group} selected={group === filters.what} key={group}>
              {words.groups[group]}
            </option>
          ))}
        </select>
      </div>
      <Field name="from" type="date" label={words.from} value={filters.from} />
      <Field name="until" type="date" label={words.until} value={filters.until} />
      <button type="submit">{words.search}</button>
    </form>
  );
}
