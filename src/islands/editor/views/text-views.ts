import type { Node } from 'prosemirror-model';
import type { NodeViewConstructor } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { type BlockPlace, makeField, setAttribute, withFields } from './fields.ts';

/** Views of blocks that are text with a field or two: as they stand on the page, the fields where their words will. */
export function textViews({ words, timeZone }: EditorContext): Readonly<Record<string, NodeViewConstructor>> {
  const { fields, blocks } = words;
  return {
    quote: boxed((place) => {
      const contentDOM = make('blockquote');
      const source = makeField(place, { attribute: 'source', label: fields.source, most: 300 });
      return { dom: make('figure', { class: 'quote' }, contentDOM, source.dom), contentDOM, made: [source] };
    }),
    pull_quote: boxed((place) => {
      const contentDOM = make('p');
      const source = makeField(place, { attribute: 'source', label: fields.source, most: 300 });
      const dom = make('figure', { class: 'pull' }, make('blockquote', {}, contentDOM), source.dom);
      return { dom, contentDOM, made: [source] };
    }),
    fact_box: boxed((place) => {
      const contentDOM = make('div', { class: 'inside' });
      const title = makeField(place, { attribute: 'title', label: fields.title, most: 300 });
      const dom = make('aside', { class: 'facts', label: blocks.fact_box }, title.dom, contentDOM);
      return { dom, contentDOM, made: [title] };
    }),
    key_points: boxed(() => {
      const contentDOM = make('ul');
      const title = make('p', { class: 'title' }, blocks.key_points);
      const dom = make('aside', { class: 'points', label: blocks.key_points }, title, contentDOM);
      return { dom, contentDOM, made: [], more: [title] };
    }),
    code_block: boxed((place) => {
      const contentDOM = make('code');
      const language = makeField(place, { attribute: 'language', label: fields.language, most: 30 });
      language.input.addEventListener(
        'input',
        (event) => {
          const { input } = language;
          const name = input.value.toLowerCase().replace(/[^a-z0-9+#.-]/g, '');
          if (name === input.value) return;
          event.stopImmediatePropagation();
          input.value = name;
          setAttribute(place, 'language', name);
        },
        { capture: true },
      );
      const pre = make('pre', {}, contentDOM);
      pre.dir = 'ltr';
      pre.spellcheck = false;
      return {
        dom: make('section', { class: 'code', label: blocks.code_block }, language.dom, pre),
        contentDOM,
        made: [language],
      };
    }),
    live_post: boxed((place) => {
      const contentDOM = make('div', { class: 'inside' });
      const title = makeField(place, { attribute: 'title', label: fields.title, most: 300 });
      const at = make('input', { type: 'datetime-local' });
      at.step = '60';
      const when = make('label', { class: 'field', 'data-field': 'at' }, make('span', {}, fields.at), at);
      const box = make('input', { type: 'checkbox' });
      const key = make('label', { class: 'field check', 'data-field': 'key' }, box, make('span', {}, fields.key));
      at.addEventListener('change', () => {
        const instant = instantIn(at.value, timeZone);
        if (instant !== null) setAttribute(place, 'at', instant);
      });
      box.addEventListener('change', () => setAttribute(place, 'key', box.checked));
      const head = make('div', { class: 'post-head' }, when, title.dom, key);
      return {
        dom: make('section', { class: 'moment', label: blocks.live_post }, head, contentDOM),
        contentDOM,
        made: [title],
        more: [head],
        show: (node) => {
          at.value = wallClock(node.attrs['at'], timeZone);
          box.checked = node.attrs['key'] === true;
        },
      };
    }),
  };
}

interface Boxed {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly made: readonly ReturnType<typeof makeField>[];
  readonly more?: readonly HTMLElement[];
  readonly show?: (node: Node) => void;
}

function boxed(make: (place: BlockPlace) => Boxed): NodeViewConstructor {
  return (first, view, at) => {
    let now = first;
    const { dom, contentDOM, made, more = [], show } = make({ view, at, node: () => now });
    const fields = [...made.map((field) => field.dom), ...more];
    return withFields({ dom, contentDOM, fields }, first, (node) => {
      now = node;
      for (const field of made) field.update(node);
      show?.(node);
    });
  };
}

/** `2026-11-26T22:15`, as a field of date and time has it. */
function wallClock(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** The instant of a wall-clock time in a zone; of a time that a change of clocks skips, the one after it. Null for what is no time. */
function instantIn(text: string, timeZone: string): number | null {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = (at: number) => Date.parse(`${wallClock(at, timeZone)}Z`) - Math.floor(at / 60_000) * 60_000;
  const first = asUtc - offset(asUtc);
  return asUtc - offset(first);
}
