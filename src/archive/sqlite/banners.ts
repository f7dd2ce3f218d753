import type { Instant } from '../../kit/instant.ts';
import type { Banner } from '../../story/banner.ts';
import type { Language } from '../../story/language.ts';
import type { Upcoming } from '../event-log.ts';
import { bannerKey } from '../key.ts';
import { bannerOfLanguage, deleteBanner, everyBanner, upsertBanner } from './banner-rows.ts';
import type { Connection } from './connection.ts';

/** The banner that was set last for a language, whether its time has passed or not. */
export function keptBanner(connection: Connection, language: Language): Banner | null {
  const row = connection.one(bannerOfLanguage, { language });
  return row ? (JSON.parse(row.data) as Banner) : null;
}

export function saveBanner(connection: Connection, banner: Banner): void {
  const { language, until } = banner;
  connection.run(upsertBanner, { language, until, data: JSON.stringify(banner) });
}

export function removeBanner(connection: Connection, language: Language): void {
  connection.run(deleteBanner, { language });
}

/** Every banner that was not taken away, some of them past. */
export function allBanners(connection: Connection): readonly Banner[] {
  return connection.all(everyBanner, {}).map(({ data }) => JSON.parse(data) as Banner);
}

/** Banners that end at an instant ahead. */
export function bannersAhead(connection: Connection, now: Instant): readonly Upcoming[] {
  return allBanners(connection)
    .filter(({ until }) => until > now)
    .map(({ language, until }) => ({
      subject: bannerKey(language),
      keys: [bannerKey(language)],
      instants: [until],
    }));
}
