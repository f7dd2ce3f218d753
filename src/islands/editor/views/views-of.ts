import type { NodeViewConstructor } from 'prosemirror-view';
import type { EditorContext } from '../context.ts';
import { galleryView, pictureView } from './picture-view.ts';
import { headerCellView, tableView } from './table-view.ts';
import { textViews } from './text-views.ts';
import { alsoReadView, embedView } from './thing-views.ts';

/** The views of all blocks that are more than text. */
export function viewsOf(context: EditorContext): Record<string, NodeViewConstructor> {
  return {
    ...textViews(context),
    picture: pictureView(context),
    gallery: galleryView(context),
    table: tableView(context),
    table_header: headerCellView(),
    embed: embedView(context),
    also_read: alsoReadView(context),
  };
}
