import type { RawAnswer } from './fetch-answer.ts';

/** An answer that a server gives whatever it is asked, to be measured against. */
export interface FixedAnswer {
  /** Names and values in turn; without those that a server sets for each connection and second. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** The answer that came, to be given again. */
export function fixedAnswerOf({ rawHeaders, body }: RawAnswer): FixedAnswer {
  const headers: string[] = [];
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const [name = '', value = ''] = rawHeaders.slice(place, place + 2);
    if (!ofTheConnection.has(name.toLowerCase())) headers.push(name, value);
  }
  return { headers, body };
}

const ofTheConnection = new Set(['date', 'connection', 'keep-alive']);
