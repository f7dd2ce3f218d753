import type { HouseRule, HouseRules } from '../../story/house-rules/house-rule.ts';
import { noHouseRules } from '../../story/house-rules/house-rule.ts';
import type { Language } from '../../story/language.ts';
import type { Connection } from './connection.ts';
import { query } from './query.ts';

/** The rules of a language; an empty list where there never was one. */
export function keptHouseRules(connection: Connection, language: Language): HouseRules {
  const row = connection.one(rulesOfLanguage, { language });
  return row
    ? { language, version: row.version, rules: JSON.parse(row.rules) as readonly HouseRule[] }
    : noHouseRules(language);
}

export function saveHouseRules(connection: Connection, { language, version, rules }: HouseRules): void {
  connection.run(upsertRules, { language, version, rules: JSON.stringify(rules) });
}

const rulesOfLanguage = query<{ language: string }>()((db, hole) =>
  db.selectFrom('house_rules').select(['version', 'rules']).where('language', '=', hole('language')),
);

const upsertRules = query<{ language: string; version: number; rules: string }>()((db, hole) =>
  db
    .insertInto('house_rules')
    .values({ language: hole('language'), version: hole('version'), rules: hole('rules') })
    .onConflict((conflict) =>
      conflict
        .column('language')
        .doUpdateSet((row) => ({ version: row.ref('excluded.version'), rules: row.ref('excluded.rules') })),
    ),
);
