import { archiveDayPage } from './archive-day.ts';
import { archiveIndexPage } from './archive-index.ts';
import { archiveMonthPage } from './archive-month.ts';
import { changesPage } from './changes.ts';
import { contributorPage } from './contributor.ts';
import { correctionsPage } from './corrections.ts';
import { gonePage } from './gone.ts';
import { homePage } from './home.ts';
import { latestPage } from './latest.ts';
import { type OpenPage, openPage } from './page.ts';
import { searchPage } from './search.ts';
import { sectionPage } from './section.ts';
import { seriesPage } from './series.ts';
import { standingPages } from './standing.ts';
import { storyPage } from './story.ts';
import { topicPage } from './topic.ts';

/** Every page that a reader can ask for. No two of them answer to one address. */
export const allPages: readonly OpenPage[] = [
  openPage(homePage),
  openPage(latestPage),
  openPage(contributorPage),
  openPage(topicPage),
  openPage(seriesPage),
  openPage(archiveIndexPage),
  openPage(archiveMonthPage),
  openPage(archiveDayPage),
  openPage(searchPage),
  openPage(correctionsPage),
  ...standingPages.map(openPage),
  openPage(changesPage),
  openPage(storyPage),
  openPage(sectionPage),
  openPage(gonePage),
];
