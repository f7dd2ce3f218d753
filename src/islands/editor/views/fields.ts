import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { make } from '../ui/make.ts';

/** One attribute of a block, as a field beside its text. */
export interface Field {
  readonly attribute: string;
  readonly label: string;
  /** Characters, in UTF-16 units. */
  readonly most: number;
  /** Whether an empty field is null: the thing's own text counts then, which `own` names. */
  readonly emptyIsNull?: boolean;
  readonly isLong?: boolean;
}

/** A block in the editor, where it stands now. */
export interface BlockPlace {
  readonly view: EditorView;
  readonly at: () => number | undefined;
  readonly node: () => Node;
}

/** A field that was made, to be kept in step with its block. */
export interface MadeField {
  readonly dom: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  update(node: Node): void;
}

/** Makes the field of an attribute; what is typed is in the document with every key. */
export function makeField(place: BlockPlace, { attribute, label, most, emptyIsNull, isLong }: Field): MadeField {
  const input = isLong ? make('textarea') : make('input', { type: 'text' });
  input.maxLength = most;
  if (input instanceof HTMLTextAreaElement) input.rows = 1;
  const dom = make('label', { class: 'field', 'data-field': attribute }, make('span', {}, label), input);
  input.addEventListener('input', () => {
    const text = input.value.replace(/\p{Cc}+/gu, ' ');
    setAttribute(place, attribute, emptyIsNull && text.trim() === '' ? null : text);
  });
  return {
    dom,
    input,
    update: (node) => {
      const text = String(node.attrs[attribute] ?? '');
      input.readOnly = !place.view.editable;
      dom.classList.toggle('blank', text === '' && input.placeholder === '');
      if (input.value.replace(/\p{Cc}+/gu, ' ') === text || (emptyIsNull && input.value.trim() === text)) return;
      const { selectionStart } = input;
      input.value = text;
      if (document.activeElement === input) input.setSelectionRange(selectionStart, selectionStart);
    },
  };
}

export function setAttribute({ view, at }: BlockPlace, attribute: string, value: unknown): void {
  const place = at();
  if (place !== undefined && view.editable) view.dispatch(view.state.tr.setNodeAttribute(place, attribute, value));
}

/** A block of text with fields around it: `fields` are not part of the text, so their keys and changes are their own. */
export function withFields(
  made: { readonly dom: HTMLElement; readonly contentDOM?: HTMLElement; readonly fields: readonly HTMLElement[] },
  first: Node,
  show: (node: Node) => void,
): NodeView {
  const { dom, contentDOM, fields } = made;
  for (const element of fields) element.contentEditable = 'false';
  show(first);
  const isInFields = (target: EventTarget | null) =>
    target instanceof globalThis.Node && fields.some((element) => element.contains(target));
  return {
    dom,
    ...(contentDOM && { contentDOM }),
    update: (node) => {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    // Keys, clicks and drags within fields are theirs; a drag of the block by what is no field stays the editor's.
    stopEvent: (event) => isInFields(event.target) && !/^drag|drop$/.test(event.type),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !(contentDOM?.contains(mutation.target) ?? false),
  };
}
