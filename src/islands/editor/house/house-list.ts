import type { EditorView } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { selectMark } from './house-acts.ts';
import { everyMark, type HouseMark } from './house-marks.ts';
import type { LeftHere } from './left-here.ts';

/** Shows every mark of the story in the panel above the text, each as the way to its place. */
export function showHouseList(view: EditorView, context: EditorContext, left: LeftHere, again: () => void): void {
  const { words, panel } = context;
  const marks = everyMark(view.state);
  const close = () => {
    panel.close();
    view.focus();
  };
  const lines = marks.map((mark) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          onclick: () => {
            panel.close();
            // The text may have changed since the list was made.
            const now = everyMark(view.state).find(({ match }) => match === mark.match) ?? mark;
            selectMark(now)(view.state, view.dispatch, view);
          },
        },
        toldOf(mark, context),
      ),
      ...whyOf(mark),
    ),
  );
  const content = make(
    'div',
    { class: 'house-list' },
    make('h2', {}, words.house.title),
    marks.length === 0 ? make('p', {}, words.house.none) : make('ul', {}, ...lines),
    make(
      'p',
      { class: 'actions' },
      left.count() === 0
        ? null
        : make(
            'button',
            {
              onclick: () => {
                left.forget();
                again();
                close();
              },
            },
            words.house.again(left.count()),
          ),
      make('button', { onclick: close }, words.close),
    ),
  );
  panel.open(content, words.house.title, () => {});
}

function toldOf({ found, match }: HouseMark, { words }: EditorContext): string {
  return match.instead === null ? `“${found}”` : words.house.change(found, match.instead);
}

function whyOf({ match }: HouseMark): readonly HTMLElement[] {
  if (match.rule.why === '') return [];
  const why = make('span', { class: 'why' }, match.rule.why);
  why.dir = 'auto';
  return [why];
}
