import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { goToMark, leaveAsItIs, usePreferred } from './house-acts.ts';
import { houseCard } from './house-card.ts';
import { showHouseList } from './house-list.ts';
import { everyMark, houseMarks } from './house-marks.ts';
import { houseRulesDesk } from './house-rules-desk.ts';
import { leftHere } from './left-here.ts';

/** The house rules in an editor: marks, a card beside the one that the cursor is in, a count that leads to the list, keys. */
export interface HouseRulesPart {
  /** How many places are marked; the way to their list. */
  readonly count: HTMLButtonElement;
  readonly plugins: () => readonly Plugin[];
  /** Shows the list of all marks. */
  readonly list: () => void;
}

export function houseRulesPart(context: EditorContext, story: string, isMac: boolean): HouseRulesPart {
  const rules = houseRulesDesk(context.language);
  const left = leftHere(story);
  let view: EditorView | null = null;
  let again: () => void = () => {};
  const list = () => {
    if (view) showHouseList(view, context, left, () => again());
  };
  const count = make('button', { class: 'house-count', onclick: list });
  count.hidden = true;
  const marked = (now: EditorView) => {
    view = now;
    const marks = everyMark(now.state).length;
    count.hidden = marks === 0 && left.count() === 0;
    count.textContent = context.words.house.count(marks);
  };
  rules.follow(() => again());
  const leave = leaveAsItIs(left, () => again());
  return {
    count,
    list,
    plugins: () => [
      houseMarks({
        match: rules.match,
        isLeft: ({ rule }, found) => left.has(rule.id, found),
        marked,
        ready: (look) => {
          again = look;
          look();
        },
      }),
      houseCard(context, leave, isMac),
      keymap({
        'Mod-.': usePreferred,
        'Mod-Shift-.': leave,
        F8: goToMark(1, context),
        'Shift-F8': goToMark(-1, context),
      }),
    ],
  };
}
