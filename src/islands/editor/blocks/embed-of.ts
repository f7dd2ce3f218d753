import type { Node } from 'prosemirror-model';
import { parseEmbedAddress } from '../../../story/block/embed-provider.ts';
import { editorSchema } from '../editor-schema.ts';

/** The embed that an address stands for; null where it is none of a known provider. */
export function embedOf(address: string): Node | null {
  const found = parseEmbedAddress(address.trim());
  return found ? editorSchema.node('embed', { ...found, title: new URL(address.trim()).host }) : null;
}
