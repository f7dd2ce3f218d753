import type { Screen } from './screen.ts';

/** Every screen of the newsroom. Each part gives its own. */
export const allScreens: readonly Screen[] = [];
