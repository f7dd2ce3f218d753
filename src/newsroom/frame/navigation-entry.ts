import type { Actor } from '../../accounts/actor.ts';
import type { InLanguages } from '../words/in-languages.ts';

/** A way to a screen that stands on every other one. */
export interface NavigationEntry {
  /** The address of the screen, which is also what a page names as its `place`. */
  readonly href: `/newsroom${string}`;
  readonly text: InLanguages<string>;
  readonly group: NavigationGroup;
  /** Whether somebody has any use for it. */
  readonly isFor: (actor: Actor) => boolean;
}

/** Entries stand together in groups, in this order. */
export const navigationGroups = ['stories', 'paper', 'house'] as const;
export type NavigationGroup = (typeof navigationGroups)[number];
