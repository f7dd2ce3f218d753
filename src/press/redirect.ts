import { type Answer, revalidated } from './complete.ts';

/** One permanent redirect to a path, percent-encoded. A query goes along: it may say which page of a list is meant, or be the reader's own affair. */
export function redirect(path: string, search: string): Answer {
  const query = /^[\x21-\x7e]*$/.test(search) ? search : '';
  const headers = { ...revalidated, Location: path + query, 'Content-Length': '0' };
  return { page: 'moved', status: 301, headers, body: Buffer.alloc(0) };
}
