import { goneHead } from '../render/head/standing-heads.ts';
import { renderGone } from '../render/main/absent.tsx';
import type { GoneView } from '../render/view.ts';
import type { GoneStory } from '../story/shown.ts';
import type { Page } from './page.ts';

/** Where a withdrawn story stood: that it is gone, and why. Holds nothing of its text. */
export const gonePage: Page<GoneStory, GoneView> = {
  name: 'gone',
  status: 410,
  address: ({ found }) => (found?.kind === 'gone' ? found.story : null),
  data: async (_, gone) => ({ gone }),
  head: goneHead,
  main: renderGone,
};
