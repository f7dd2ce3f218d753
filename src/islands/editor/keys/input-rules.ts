import {
  ellipsis,
  emDash,
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import type { MarkType, NodeType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { editorSchema } from '../editor-schema.ts';
import { linkAddress } from '../link-address.ts';
import { curled } from './quotes.ts';

const { nodes, marks } = editorSchema;

/** The habits of Markdown, and the signs that a keyboard has no key for. Each can be taken back with Backspace. */
export function typingHabits(language: () => string): Plugin {
  const node = (name: string) => nodes[name] as NodeType;
  const mark = (name: string) => marks[name] as MarkType;
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{2,4})\s$/, node('heading'), ([, signs = '']) => ({ level: signs.length })),
      textblockTypeInputRule(/^```([a-z0-9+#.-]{0,30})\s$/, node('code_block'), ([, name = '']) => ({
        language: name,
      })),
      wrappingInputRule(/^\s*[-*+]\s$/, node('bullet_list')),
      wrappingInputRule(
        /^(\d{1,9})\.\s$/,
        node('ordered_list'),
        ([, start]) => ({ start: Number(start) }),
        ([, start], before) => before.childCount + before.attrs['start'] === Number(start),
      ),
      wrappingInputRule(/^\s*>\s$/, node('quote')),
      new InputRule(/^(?:---|___|\*\*\*)$/, (state, _match, start, end) => {
        const place = state.doc.resolve(start);
        if (place.parent.type !== nodes['paragraph'] || place.node(-1).type.name !== 'body') return null;
        return state.tr.replaceWith(place.before(), place.after(), [
          node('divider').create(),
          node('paragraph').create(null, place.parent.cut(end - place.start()).content),
        ]);
      }),
      marked(/(?:^|[\s(])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, mark('bold')),
      marked(/(?:^|[\s(])\*([^*\s](?:[^*]*[^*\s])?)\*$/, mark('italic')),
      marked(/(?:^|[\s(])_([^_\s](?:[^_]*[^_\s])?)_$/, mark('italic')),
      marked(/(?:^|[\s(])`([^`]+)`$/, mark('code')),
      new InputRule(/\[([^\]]+)\]\(([^)\s]+)\)$/, (state, [all, text = '', address = ''], start, end) => {
        const href = linkAddress(address);
        if (!href || !all || !mayMark(state.doc.resolve(start).parent.type, mark('link'))) return null;
        return state.tr.replaceWith(start, end, editorSchema.text(text, [mark('link').create({ href })]));
      }),
      ellipsis,
      emDash,
      ...(['"', "'"] as const).map(
        (sign) =>
          new InputRule(new RegExp(`${sign}$`), (state, _match, start, end) => {
            const { parent, parentOffset } = state.doc.resolve(start);
            if (parent.type.spec.code) return null;
            const before = parent.textBetween(Math.max(0, parentOffset - 20), parentOffset, '\ufffc', '\ufffc');
            return state.tr.insertText(curled(sign, before, language()), start, end);
          }),
      ),
    ],
  });
}

/** A text between signs, which are taken away for a mark. */
function marked(pattern: RegExp, mark: MarkType): InputRule {
  return new InputRule(pattern, (state, match, _start, end) => {
    const [all = '', text = ''] = match;
    const place = state.doc.resolve(end);
    if (!mayMark(place.parent.type, mark)) return null;
    // What the match begins with may be a space that stays; the last sign is not in the document yet.
    const signs = (all.trimStart().replace(/^\(/, '').length - text.length) / 2;
    const from = end - text.length - signs * 2 + 1;
    const transaction = state.tr;
    transaction.delete(from + signs + text.length, end);
    transaction.delete(from, from + signs);
    transaction.addMark(from, from + text.length, mark.create());
    return transaction.removeStoredMark(mark);
  });
}

function mayMark(block: NodeType, mark: MarkType): boolean {
  return block.allowsMarkType(mark) && !block.spec.code;
}
