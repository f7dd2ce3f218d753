import type { Node } from 'prosemirror-model';
import { Decoration, type DecorationSet } from 'prosemirror-view';
import type { HouseMatch, HouseMatcher } from '../../../story/house-rules/house-matcher.ts';

/** What a rule was found to hold for in a block. */
export interface Found {
  readonly match: HouseMatch;
  readonly found: string;
}

/** A block of text, and where its text begins. */
export interface Block {
  readonly node: Node;
  readonly at: number;
}

/** What is marked in each block that was looked at. */
type Known = Pick<WeakMap<Node, readonly Found[]>, 'get'>;

/** Every block that may be marked, in the order of the text. */
export function textBlocks(doc: Node): readonly Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    if (node.type.name !== 'code_block') blocks.push({ node, at: at + 1 });
    return false;
  });
  return blocks;
}

/** What is to be marked in a block: what rules hold for, without what the writer left as it is. */
export function foundIn(
  node: Node,
  find: HouseMatcher | null,
  isLeft: (match: HouseMatch, found: string) => boolean,
): readonly Found[] {
  // One sign for each place.
  const text = node.textBetween(0, node.content.size, '\n', '\n');
  const all = (find?.(text) ?? []).map((match) => ({ match, found: text.slice(match.start, match.end) }));
  return all.filter(({ match, found }) => !isLeft(match, found));
}

export function decorationsIn({ node, at }: Block, known: Known): readonly Decoration[] {
  return (known.get(node) ?? []).map((found) =>
    Decoration.inline(at + found.match.start, at + found.match.end, { class: 'house' }, found),
  );
}

/** Marks blocks anew where their marks are others than they should be; the same set where none is. */
export function changeOf(doc: Node, set: DecorationSet, blocks: readonly Block[], known: Known): DecorationSet {
  const removed: Decoration[] = [];
  const added: Decoration[] = [];
  for (const block of blocks) {
    const end = block.at + block.node.content.size;
    const there = set.find(block.at, end).filter(({ from, to }) => from >= block.at && to <= end);
    const wanted = decorationsIn(block, known);
    if (areSame(there, wanted)) continue;
    removed.push(...there);
    added.push(...wanted);
  }
  return removed.length + added.length === 0 ? set : set.remove(removed).add(doc, added);
}

function areSame(there: readonly Decoration[], wanted: readonly Decoration[]): boolean {
  const inOrder = there.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return (
    there.length === wanted.length &&
    wanted.every(({ from, to, spec }, index) => {
      const mark = inOrder[index];
      const { match, found } = (mark?.spec ?? {}) as Partial<Found>;
      return (
        mark?.from === from && mark.to === to && match?.rule === (spec as Found).match.rule && found === spec['found']
      );
    })
  );
}
