import { accountScreens } from './account/account-screens.tsx';
import { wayScreens } from './account/way-screens.tsx';
import { auditScreens } from './audit/audit-screens.tsx';
import { boardScreens } from './board/board-screens.tsx';
import { joinScreens } from './door/join-screens.tsx';
import { secondWayScreens } from './door/second-way-screens.tsx';
import { signInScreens } from './door/sign-in-screens.tsx';
import { editorScreens } from './editor/editor-screens.ts';
import { paletteScreens } from './palette/palette-screens.ts';
import { paperScreens } from './paper/paper-screens.ts';
import { previewScreens } from './preview/preview-screens.tsx';
import { remarkScreens } from './remarks/remark-screens.ts';
import type { Screen } from './screen.ts';
import { staffListScreens } from './staff/staff-list-screens.tsx';
import { staffScreens } from './staff/staff-screens.tsx';
import { startScreens } from './start/start-screens.tsx';
import { storyScreens } from './stories/story-screens.ts';

/** Every screen of the newsroom. Each part gives its own. */
export const allScreens: readonly Screen[] = [
  ...signInScreens,
  ...secondWayScreens,
  ...joinScreens,
  ...accountScreens,
  ...wayScreens,
  ...staffListScreens,
  ...staffScreens,
  ...auditScreens,
  ...boardScreens,
  ...storyScreens,
  ...remarkScreens,
  ...paletteScreens,
  ...paperScreens,
  ...startScreens,
  ...editorScreens,
  ...previewScreens,
];
