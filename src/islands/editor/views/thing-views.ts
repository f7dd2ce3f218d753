import type { NodeViewConstructor } from 'prosemirror-view';
import { embedPageUrl } from '../../../story/block/embed-provider.ts';
import type { EmbedProvider } from '../../../story/document.ts';
import { askForStory } from '../blocks/ask-for-story.ts';
import type { EditorContext } from '../context.ts';
import { make } from '../ui/make.ts';
import { type BlockPlace, makeField, withFields } from './fields.ts';
import { removeBlock } from './remove-block.ts';

/** Something of another site: its title, and where it is found. Nothing is asked of that site. */
export function embedView({ words }: EditorContext): NodeViewConstructor {
  return (first, view, at) => {
    let now = first;
    const place: BlockPlace = { view, at, node: () => now };
    const provider = make('b');
    const link = make('a', { 'data-embed-link': '' });
    link.rel = 'noopener noreferrer';
    link.target = '_blank';
    const title = makeField(place, { attribute: 'title', label: words.fields.title, most: 300 });
    // An embed's title is never empty: what is cleared stays as it was until something is written.
    title.input.addEventListener(
      'input',
      (event) => title.input.value.trim() === '' && event.stopImmediatePropagation(),
      true,
    );
    const remove = make('button', { onclick: () => removeBlock(place) }, words.remove);
    const fields = make('div', { class: 'embed-fields' }, provider, ' ', link, title.dom, remove);
    const dom = make('figure', { class: 'embed', label: words.blocks.embed }, fields);
    return withFields({ dom, fields: [fields] }, first, (node) => {
      now = node;
      const address = embedPageUrl(node.attrs['provider'] as EmbedProvider, node.attrs['id'] as string);
      provider.textContent = node.attrs['provider'] as string;
      link.href = address;
      link.textContent = address;
      title.update(node);
    });
  };
}

/** A line that leads to another story, by its present headline. */
export function alsoReadView(context: EditorContext): NodeViewConstructor {
  const { words, stories } = context;
  return (first, view, at) => {
    let now = first;
    const place: BlockPlace = { view, at, node: () => now };
    const headline = make('span');
    const change = make(
      'button',
      {
        onclick: () =>
          askForStory(view, context, (now.attrs['headline'] as string | null) ?? '', (attrs) => {
            const start = at();
            if (start !== undefined) view.dispatch(view.state.tr.setNodeMarkup(start, null, attrs));
          }),
      },
      words.alsoRead.change,
    );
    const remove = make('button', { onclick: () => removeBlock(place) }, words.remove);
    const fields = make(
      'span',
      { class: 'also-fields' },
      make('b', {}, `${words.blocks.also_read}:`),
      ' ',
      headline,
      ' ',
      change,
      remove,
    );
    const dom = make('p', { class: 'also' }, fields);
    return withFields({ dom, fields: [fields] }, first, (node) => {
      now = node;
      const { story, headline: own } = node.attrs as { story: string | null; headline: string | null };
      headline.textContent = own ?? '…';
      if (story === null) return;
      stories.find(story).then(
        (found) => {
          if (now.attrs['story'] === story) headline.textContent = found?.headline || words.alsoRead.unnamed;
        },
        () => {},
      );
    });
  };
}
