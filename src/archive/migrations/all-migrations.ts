import { firstEdition } from './0001-first-edition.ts';
import { news } from './0002-news.ts';
import { days } from './0003-days.ts';
import { slugs } from './0004-slugs.ts';
import { steps } from './0005-steps.ts';
import { accounts } from './0006-accounts.ts';
import { deskLists } from './0007-desk-lists.ts';
import { banners } from './0008-banners.ts';
import { previews } from './0009-previews.ts';
import { plans } from './0010-plans.ts';
import { remarks } from './0011-remarks.ts';
import { houseRules } from './0012-house-rules.ts';
import { byDate } from './0013-by-date.ts';
import { lockedCodes } from './0014-locked-codes.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [
  firstEdition,
  news,
  days,
  slugs,
  steps,
  accounts,
  deskLists,
  banners,
  previews,
  plans,
  remarks,
  houseRules,
  byDate,
  lockedCodes,
];
