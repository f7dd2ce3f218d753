import fc from 'fast-check';
import { history } from 'prosemirror-history';
import { AllSelection, EditorState, NodeSelection, type Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { body } from '../../../../test/story/arbitrary-body.ts';
import { type BodyBlock, storyDocument } from '../../../story/document.ts';
import { nodeToJson } from '../../../story/node-to-json.ts';
import { parseDocument } from '../../../story/parse-document.ts';
import { editorSchema } from '../editor-schema.ts';
import { mend } from '../mend.ts';
import { keyBindings } from './key-bindings.ts';

const bindings = keyBindings({ link: () => false, help: () => false });

const keys = [
  'Enter', 'Shift+Enter', 'Control+Enter', 'Tab', 'Shift+Tab', 'Backspace', 'Control+Backspace', 'Delete', 'Control+Delete',
  'Alt+ArrowUp', 'Alt+ArrowDown', 'Control+z', 'Control+y', 'Control+b', 'Control+i', 'Control+e', 'Control+a', 'Escape',
  'Control+Alt+0', 'Control+Alt+2', 'Control+Shift+8', 'Control+Shift+7', 'Control+Shift+9', 'Control+Shift+-',
] as const; // biome-ignore format: a list of keys

/** Where in a text somebody is, as parts of its length, what they have chosen there, and what they press. */
const presses = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
  choose: fc.constantFrom('text', 'text', 'text', 'node', 'all', 'same', 'same'),
  key: fc.constantFrom(...keys, ...keys.slice(0, 6), 'words'),
});

type Press = typeof presses extends fc.Arbitrary<infer Value> ? Value : never;

test('whatever is pressed wherever, the text stays one that the archive takes', () => {
  fc.assert(
    fc.property(body, fc.array(presses, { maxLength: 60, size: 'max' }), (blocks, pressed) => {
      let state = stateOf(blocks);
      for (const press of pressed) state = after(state, press);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('in key points the key that puts an item of a list under the one before does nothing', () => {
  const paragraph = { type: 'paragraph' } as const;
  const item = { type: 'list_item', content: [paragraph] } as const;
  for (const [type, isMoved] of [
    ['key_points', false],
    ['bullet_list', true],
  ] as const) {
    const state = stateOf([{ type, content: [item, item] }]);
    const last = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
    expect(!pressed(last, 'Tab').doc.eq(last.doc)).toBe(isMoved);
  }
});

function stateOf(blocks: readonly BodyBlock[]): EditorState {
  const doc = editorSchema.nodeFromJSON(storyDocument('The gates hold', '', blocks));
  return EditorState.create({ doc, plugins: [history(), mend(), ...bindings] });
}

function after(state: EditorState, { key, ...where }: Press): EditorState {
  const there = state.apply(state.tr.setSelection(chosen(state, where)));
  const next = key === 'words' ? there.apply(there.tr.insertText('gates ')) : pressed(there, key);
  const document = nodeToJson(next.doc);
  expect([key, parseDocument(document)]).toEqual([key, { ok: true, value: document }]);
  return next;
}

function chosen({ doc, selection }: EditorState, { from, length, choose }: Omit<Press, 'key'>): Selection {
  const start = Math.floor(from * doc.content.size);
  const node = doc.nodeAt(start);
  if (choose === 'same') return selection;
  if (choose === 'all') return new AllSelection(doc);
  if (choose === 'node' && node && NodeSelection.isSelectable(node)) return NodeSelection.create(doc, start);
  const end = Math.min(start + length, doc.content.size);
  return TextSelection.between(doc.resolve(start), doc.resolve(end));
}

/** What the first binding that takes a key makes of a text. */
function pressed(state: EditorState, written: string): EditorState {
  const [key = '', ...held] = written.split('+').toReversed();
  const event = {
    key,
    ctrlKey: held.includes('Control'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    metaKey: false,
  };
  let next = state;
  const view = {
    state,
    composing: false,
    endOfTextblock: () => true,
    dispatch: (transaction: EditorState['tr']) => {
      next = state.apply(transaction);
    },
  };
  for (const plugin of bindings)
    if (plugin.props.handleKeyDown?.call(plugin, view as unknown as EditorView, event as KeyboardEvent)) break;
  return next;
}
