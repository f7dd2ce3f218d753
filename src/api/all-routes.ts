import type { Route } from './route.ts';
import { bannerRoutes } from './routes/banner-routes.ts';
import { houseRuleRoutes } from './routes/house-rule-routes.ts';
import { pictureRoutes } from './routes/picture-routes.ts';
import { publicationRoutes } from './routes/publication-routes.ts';
import { recordRoutes } from './routes/record-routes.ts';
import { remarkRoutes } from './routes/remark-routes.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { storyActRoutes } from './routes/story-act-routes.ts';
import { storyRoutes } from './routes/story-routes.ts';

/** Everything that the API does, in the order in which the documentation tells it. */
export const allRoutes: readonly Route[] = [
  ...storyRoutes,
  ...storyActRoutes,
  ...remarkRoutes,
  ...recordRoutes,
  ...pictureRoutes,
  ...searchRoutes,
  ...publicationRoutes,
  ...bannerRoutes,
  ...houseRuleRoutes,
];
