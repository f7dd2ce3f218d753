import { parseHttpUrl } from '../../kit/http-url.ts';
import { ok, refused } from '../../kit/result.ts';
import type { MarkKind } from './kind.ts';

/** A link to an http or https address. */
export const linkMark: MarkKind = {
  name: 'link',
  words: 'link',
  inclusive: false,
  attributes: {
    href: {
      read: (value) => {
        const address = typeof value === 'string' ? parseHttpUrl(value) : null;
        return address ? ok(address) : refused('must be an http or https address');
      },
    },
  },
};
