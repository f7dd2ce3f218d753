import type { Answer } from '../press/complete.ts';

/** What a program or a lost reader is told where no page of the publication can be made. */
export const plainReasons = {
  400: ['Bad request', 'This request cannot be understood.'],
  404: ['Not found', 'Nothing stands at this address.'],
  405: ['Method not allowed', 'Pages are there to be read: ask with GET or HEAD.'],
  408: ['Request timeout', 'The request took too long to arrive.'],
  414: ['Address too long', 'This address is longer than any that this site has.'],
  421: ['Misdirected request', 'This server does not answer for that host.'],
  431: ['Request headers too large', 'The headers of this request are too large.'],
  500: ['Something went wrong', 'This page could not be made. Please try again in a moment.'],
  503: ['Not ready', 'This server cannot answer at the moment.'],
} as const;

export type PlainStatus = keyof typeof plainReasons;

/** A small page of its own, which needs no archive. Never cached. */
export function plainPage(status: PlainStatus, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(plainHtml(status));
  return {
    page: 'plain',
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
      ...headers,
    },
    body,
  };
}

function plainHtml(status: PlainStatus): string {
  const [title, words] = plainReasons[status];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${words}</p></main></body></html>\n`;
}
