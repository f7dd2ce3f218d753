import { expect } from 'vitest';
import { formatHttpDate } from '../../src/kit/http/http-date.ts';
import type { Paper } from '../site/paper.ts';

/** Somebody who keeps what they were given, and asks again on the condition that it changed: by its tag, by its date, by the time they got it. */
export interface ReturningReader {
  /** Asks, and fails where it is told that nothing changed although something did. */
  ask(address: string, text: string, when: string): Promise<void>;
  /** How often each condition was answered 304. */
  readonly unchanged: Readonly<Record<'tag' | 'date' | 'time', number>>;
}

interface Had {
  readonly text: string;
  readonly tag: string;
  readonly date: string | null;
  readonly time: string;
}

export function returningReader(paper: Paper): ReturningReader {
  const kept = new Map<string, Had>();
  const unchanged = { tag: 0, date: 0, time: 0 };
  const askFor = async (address: string, headers: Record<string, string>) => paper.get(address, { headers });
  return {
    unchanged,
    ask: async (address, text, when) => {
      const had = kept.get(address);
      const conditions = had && {
        tag: { 'If-None-Match': had.tag },
        ...(had.date !== null && { date: { 'If-Modified-Since': had.date } }),
        time: { 'If-Modified-Since': had.time },
      };
      for (const [by, headers] of Object.entries(conditions ?? {})) {
        const { status, text: got } = await askFor(address, headers);
        expect([when, address, by, status === 304 ? had?.text : got]).toEqual([when, address, by, text]);
        if (status === 304) unchanged[by as keyof typeof unchanged] += 1;
      }
      const { headers, text: given } = await askFor(address, {});
      kept.set(address, {
        text: given,
        tag: String(headers['etag']),
        date: headers['last-modified'] === undefined ? null : String(headers['last-modified']),
        time: formatHttpDate(paper.now()),
      });
    },
  };
}
