import type { StoryId } from '../../story/ids.ts';
import { bannerKey, type Key, publicationKey, sectionsKey, thingKey } from '../key.ts';
import type { Transaction } from '../transaction.ts';
import { accountsWriter, saveStaff } from './accounts/accounts-writer.ts';
import { removeBanner, saveBanner } from './banners.ts';
import type { Connection } from './connection.ts';
import { deskReader } from './desk-reader.ts';
import { saveHouseRules } from './house-rules.ts';
import { logEvent, nothingTouched, type Touched } from './log-event.ts';
import { savePlan } from './plans.ts';
import { savePreviewLink } from './preview-links.ts';
import { query } from './query.ts';
import { saveRemark } from './remarks.ts';
import { saveContributor, savePicture, savePublication, saveSeries, saveToken, saveTopic } from './save-named.ts';
import { saveSection } from './save-section.ts';
import { startAnew } from './start-anew.ts';
import { touchedByNamed } from './touched-by-named.ts';
import type { ProjectionWriter } from './write-projection.ts';
import { addStory, changeStory, continueStory } from './write-story.ts';

/** Writes over the connection that stands in a transaction for writing. */
export function transactionOn(connection: Connection, projections: ProjectionWriter): Transaction {
  return {
    ...deskReader(connection),
    ...accountsWriter(connection),
    addStory: async (story, revisions, cause) =>
      addStory(connection, projections, story, { revisions, corrections: [], steps: [] }, cause),
    changeStory: async (story, { revisions = [], corrections = [], steps = [] }, cause) =>
      changeStory(connection, projections, story, { revisions, corrections, steps }, cause),
    continueStory: async (story, steps) => continueStory(connection, story, steps),
    rememberImport: async (source, key, story) => {
      connection.run(insertImport, { source, key, story });
    },
    saveSection: async (section, cause) => {
      saveSection(connection, section);
      return logEvent(connection, cause, touching(sectionsKey));
    },
    saveContributor: async (contributor, cause) => {
      const touched = touchedByNamed(connection, 'contributor', contributor);
      saveContributor(connection, contributor);
      return logEvent(connection, cause, touched);
    },
    saveTopic: async (topic, cause) => {
      const touched = touchedByNamed(connection, 'topic', topic);
      saveTopic(connection, topic);
      return logEvent(connection, cause, touched);
    },
    saveSeries: async (series, cause) => {
      const touched = touchedByNamed(connection, 'series', series);
      saveSeries(connection, series);
      return logEvent(connection, cause, touched);
    },
    savePicture: async (picture, cause) => {
      savePicture(connection, picture);
      const { until } = picture.rights;
      return logEvent(connection, cause, { keys: [thingKey(picture.id)], ahead: until === null ? [] : [until] });
    },
    savePublication: async (publication, cause) => {
      savePublication(connection, publication);
      return logEvent(connection, cause, touching(publicationKey));
    },
    savePlan: async (plan, cause) => {
      savePlan(connection, plan);
      return logEvent(connection, cause, nothingTouched);
    },
    saveRemark: async (remark, mentions, cause) => {
      saveRemark(connection, remark, mentions);
      return logEvent(connection, cause, nothingTouched);
    },
    savePreviewLink: async (link, cause) => {
      savePreviewLink(connection, link);
      return logEvent(connection, cause, nothingTouched);
    },
    saveBanner: async (banner, cause) => {
      saveBanner(connection, banner);
      return logEvent(connection, cause, { keys: [bannerKey(banner.language)], ahead: [banner.until] });
    },
    removeBanner: async (language, cause) => {
      removeBanner(connection, language);
      return logEvent(connection, cause, touching(bannerKey(language)));
    },
    saveHouseRules: async (rules, cause) => {
      saveHouseRules(connection, rules);
      return logEvent(connection, cause, nothingTouched);
    },
    saveToken: async (token, cause) => {
      saveToken(connection, token);
      return logEvent(connection, cause, nothingTouched);
    },
    saveStaff: async (staff, cause) => {
      saveStaff(connection, staff);
      return logEvent(connection, cause, nothingTouched);
    },
    startAnew: async (cause) => startAnew(connection, projections, cause),
    note: async (cause) => logEvent(connection, cause, nothingTouched),
  };
}

function touching(...keys: readonly Key[]): Touched {
  return { keys, ahead: [] };
}

const insertImport = query<{ source: string; key: string; story: StoryId }>()((db, hole) =>
  db.insertInto('imports').values({ source: hole('source'), key: hole('key'), story: hole('story') }),
);
