import { firstEdition } from './0001-first-edition.ts';
import { news } from './0002-news.ts';
import { days } from './0003-days.ts';
import { slugs } from './0004-slugs.ts';
import { accounts } from './0005-accounts.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [firstEdition, news, days, slugs, accounts];
