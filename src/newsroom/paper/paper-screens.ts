import type { Screen } from '../screen.ts';
import { bannerScreens } from './banner/banner-screen.tsx';
import { houseRulesScreens } from './house-rules/house-rules-screens.tsx';
import { standingPageScreens } from './pages/standing-page-screens.tsx';
import { recordScreens } from './records/record-screens.tsx';
import { lookScreens } from './settings/look-screen.tsx';
import { settingsScreens } from './settings/settings-screen.tsx';

/** The screens of the newspaper itself: what its stories stand in, and how it looks. */
export const paperScreens: readonly Screen[] = [
  ...bannerScreens,
  ...houseRulesScreens,
  ...recordScreens,
  ...standingPageScreens,
  ...lookScreens,
  ...settingsScreens,
];
