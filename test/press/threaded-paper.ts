import { expect } from 'vitest';
import { createToken } from '../../src/accounts/create-token.ts';
import { systemClock } from '../../src/kit/clock.ts';
import { days, shift } from '../../src/kit/instant.ts';
import type { Question, Reply } from '../site/ask.ts';
import { done, type PaperWithCast, startPaper } from '../site/paper.ts';

export interface ThreadedPaper extends PaperWithCast {
  /** The header that opens the API. */
  readonly authorization: string;
  /** Asks on so many new connections at once, which the system parts among the threads. */
  readonly getOften: (target: string, times: number) => Promise<readonly Reply[]>;
  /** How many answers each thread has given. */
  readonly answers: () => Promise<readonly number[]>;
  /** A request to the API, on a connection of its own; the answer's JSON. */
  readonly call: (method: string, path: string, body?: object, headers?: Record<string, string>) => Promise<Called>;
}

export interface Called {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any;
}

/** A paper that is served on several threads. What is to run on them must be built. */
export async function startThreadedPaper(threads: number): Promise<ThreadedPaper> {
  const paper = await startPaper({ threads, clock: systemClock });
  await paper.app.allServe;
  expect(paper.app.threads).toBe(threads);
  const authorization = `Bearer ${await makeToken(paper)}`;
  return {
    ...paper,
    authorization,
    getOften: (target, times) => Promise.all(Array.from({ length: times }, () => paper.get(target))),
    answers: async () => {
      const { text } = await paper.get('/metrics');
      return [...text.matchAll(/^dateline_thread_answers_total\{thread="\d+"\} (\d+)$/gm)].map(([, n]) => Number(n));
    },
    call: async (method, path, body, headers = {}) => {
      const question: Question = {
        method,
        headers: { authorization, ...(body && { 'content-type': 'application/json' }), ...headers },
        ...(body && { body: JSON.stringify(body) }),
      };
      const { status, text } = await paper.get(`/api/v1${path}`, question);
      return { status, body: JSON.parse(text) };
    },
  };
}

async function makeToken({ app, editor }: PaperWithCast): Promise<string> {
  const command = { name: 'A test', role: 'administrator', expiresAt: shift(systemClock(), days(1)) } as const;
  return done(await createToken(app.desk, editor, command)).secret;
}
