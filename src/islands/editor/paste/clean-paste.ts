import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { nodeKinds } from '../../../story/schema.ts';
import { blockAttributes } from '../block-attributes.ts';
import { embedOf } from '../blocks/embed-of.ts';
import { insertFiles } from '../blocks/insert-pictures.ts';
import { insert } from '../blocks/insertion.ts';
import type { EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { linkAddress } from '../link-address.ts';
import { plainMarkup } from './plain-markup.ts';
import { wordLists } from './word-lists.ts';

/**
 * What comes in by paste and drop: pages become blocks that the schema knows, the rest of them text; a file becomes a picture; the
 * address of something known, alone on an empty line, an embed; over chosen words, a link.
 */
export function cleanPaste(context: EditorContext): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => plainMarkup(wordLists(html)),
      transformPasted: (slice) => cleaned(slice),
      transformPastedText: (text) => text.replace(/(?![\n\t])\p{Cc}/gu, ''),
      handlePaste: (view, event) => {
        if (!view.editable) return true;
        const files = filesOf(event.clipboardData);
        // A word processor puts a picture of the text beside the text.
        if (files.length > 0 && !event.clipboardData?.types.includes('text/html')) {
          void insertFiles(view, context, files, 'pictures');
          return true;
        }
        return pasteAddress(view, event.clipboardData?.getData('text/plain') ?? '');
      },
      handleDrop: (view, event, _slice, isMove) => {
        if (!view.editable) return true;
        const files = filesOf(event.dataTransfer);
        if (isMove || files.length === 0) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
        void insertFiles(
          view,
          context,
          files,
          'pictures',
          place === undefined ? undefined : betweenBlocks(view, place),
        );
        event.preventDefault();
        return true;
      },
    },
  });
}

function filesOf(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

/** The place after the block of the body that a place is in. */
function betweenBlocks({ state }: EditorView, place: number): number {
  const resolved = state.doc.resolve(place);
  return resolved.depth >= 2 && resolved.node(1).type.name === 'body' ? resolved.after(2) : place;
}

function pasteAddress(view: EditorView, text: string): boolean {
  const address = text.trim();
  if (/\s/.test(address)) return false;
  const { state } = view;
  const { empty, $from, from, to } = state.selection;
  const link = editorSchema.marks['link'];
  const href = linkAddress(address);
  if (!href || !link || !/^https?:/i.test(address)) return false;
  if (!empty) {
    if (!$from.sameParent(state.selection.$to) || !$from.parent.type.allowsMarkType(link)) return false;
    view.dispatch(state.tr.addMark(from, to, link.create({ href })));
    return true;
  }
  const isAlone = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const embed = isAlone ? embedOf(address) : null;
  if (embed) {
    insert(view, embed);
    return true;
  }
  if (!$from.parent.type.allowsMarkType(link)) return false;
  view.dispatch(
    state.tr.replaceSelectionWith(editorSchema.text(address, [link.create({ href })]), false).scrollIntoView(),
  );
  return true;
}

/** What was read of a page, without what the schema would not keep: signs that no text holds, blocks with attributes of another kind. */
export function cleaned(slice: Slice): Slice {
  const content = cleanFragment(slice.content);
  const { openStart, openEnd } = Slice.maxOpen(content);
  return new Slice(content, Math.min(slice.openStart, openStart), Math.min(slice.openEnd, openEnd));
}

function cleanFragment(fragment: Fragment): Fragment {
  return Fragment.from(fragment.content.flatMap(cleanNode));
}

function cleanNode(node: Node): readonly Node[] {
  if (node.isText) {
    const text = (node.text ?? '').replace(/\p{Cc}+/gu, ' ').replace(/[\p{Surrogate}\ufffe\uffff]/gu, '');
    return text === '' ? [] : [editorSchema.text(text, node.marks)];
  }
  const children = cleanFragment(node.content);
  const attrs = attributesOf(node);
  if (!attrs) return children.content;
  if (node.type.name === 'gallery' && children.childCount === 0) return [];
  return [node.type.create(attrs, node.type.spec.code ? node.content : children, node.marks)];
}

/** The attributes in the form that the archive takes; null where it takes none of such a node. */
function attributesOf(node: Node): Record<string, unknown> | null {
  const attrs = blockAttributes(node.type.name, node.attrs);
  const problem = nodeKinds.find(({ name }) => name === node.type.name)?.problem;
  return attrs && node.isAtom && problem?.(node.type.create(attrs)) ? null : attrs;
}
