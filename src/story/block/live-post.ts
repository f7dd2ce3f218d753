import { unreachable } from '../../kit/unreachable.ts';
import type { LivePost } from '../document.ts';
import { textUpTo, wholeNumber, yesOrNo } from './attribute.ts';
import { embedText } from './embed.ts';
import type { NodeKind } from './kind.ts';
import { listTexts } from './list.ts';
import { paragraphText } from './paragraph.ts';
import { pictureText } from './picture.ts';
import { quoteTexts } from './quote.ts';

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** One dated entry of a live story; `key` ones are listed at the top. */
export const livePostKind: NodeKind = {
  name: 'live_post',
  words: 'live post',
  spec: {
    group: 'block',
    content: '(paragraph | bullet_list | ordered_list | quote | picture | embed)+',
    isolating: true,
  },
  attributes: {
    at: { read: wholeNumber(earliest, latest) },
    title: { default: '', read: textUpTo(300) },
    key: { default: false, read: yesOrNo },
  },
};

/** The title, then what stands in the post. */
export function livePostTexts({ attrs, content }: LivePost): readonly string[] {
  return [attrs.title, ...content.flatMap(partTexts)];
}

function partTexts(part: LivePost['content'][number]): readonly string[] {
  switch (part.type) {
    case 'paragraph':
      return [paragraphText(part)];
    case 'bullet_list':
    case 'ordered_list':
      return listTexts(part);
    case 'quote':
      return [...quoteTexts(part), part.attrs.source];
    case 'picture':
      return [pictureText(part)];
    case 'embed':
      return [embedText(part)];
    default:
      return unreachable(part);
  }
}
