import { setBlockType, wrapIn } from 'prosemirror-commands';
import type { Node, NodeType } from 'prosemirror-model';
import { wrapInList } from 'prosemirror-schema-list';
import type { EditorView } from 'prosemirror-view';
import type { EditorAct, EditorContext } from '../context.ts';
import { editorSchema } from '../editor-schema.ts';
import { ask } from '../ui/panel.ts';
import type { BlockName } from '../words/editor-words.ts';
import { askForStory } from './ask-for-story.ts';
import { embedOf } from './embed-of.ts';
import { choosePictures, insertFiles } from './insert-pictures.ts';
import { insert, insertion } from './insertion.ts';
import { newTable } from './table-commands.ts';

const node = (name: string) => editorSchema.nodes[name] as NodeType;

/** What each entry of the menu does where the cursor is. */
export const insertActs: Readonly<Record<BlockName, EditorAct>> = {
  paragraph: turn((view) => setBlockType(node('paragraph'))(view.state, view.dispatch)),
  heading2: turn((view) => setBlockType(node('heading'), { level: 2 })(view.state, view.dispatch)),
  heading3: turn((view) => setBlockType(node('heading'), { level: 3 })(view.state, view.dispatch)),
  heading4: turn((view) => setBlockType(node('heading'), { level: 4 })(view.state, view.dispatch)),
  bullet_list: turn((view) => wrapInList(node('bullet_list'))(view.state, view.dispatch)),
  ordered_list: turn((view) => wrapInList(node('ordered_list'))(view.state, view.dispatch)),
  quote: turn((view) => wrapIn(node('quote'))(view.state, view.dispatch)),
  pull_quote: turn((view) => setBlockType(node('pull_quote'))(view.state, view.dispatch)),
  code_block: turn((view) => setBlockType(node('code_block'))(view.state, view.dispatch)),
  picture: (view, context) => choosePictures((files) => insertFiles(view, context, files, 'pictures')),
  gallery: (view, context) => choosePictures((files) => insertFiles(view, context, files, 'gallery')),
  table: (view) => insert(view, newTable(3, 3)),
  embed: askForEmbed,
  also_read: (view, context) => {
    askForStory(view, context, '', (attrs) => insert(view, node('also_read').create(attrs)));
  },
  fact_box: (view) => insert(view, node('fact_box').create(null, node('paragraph').create())),
  key_points: (view) => insert(view, node('key_points').create(null, item())),
  divider: (view) => insert(view, node('divider').create()),
  live_post: (view, { now }) => insert(view, node('live_post').create({ at: now() }, node('paragraph').create())),
};

function turn(change: (view: EditorView) => boolean): EditorAct {
  return (view) => {
    change(view);
    view.focus();
  };
}

function item(): Node {
  return node('list_item').create(null, node('paragraph').create());
}

function askForEmbed(view: EditorView, { panel, words }: EditorContext): void {
  ask(panel, {
    label: words.embed.paste,
    inputMode: 'url',
    apply: words.insert,
    cancel: words.cancel,
    closed: () => view.focus(),
    take: (address) => {
      const block = embedOf(address);
      if (!block) return words.embed.unknown;
      view.dispatch(insertion(view.state, block));
      return null;
    },
  });
}
