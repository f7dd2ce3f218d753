import { Agent } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { fetchAnswer, type RawAnswer } from './fetch-answer.ts';

/** What readers were told at an address after an act. */
export interface Sight {
  /** Milliseconds from the acknowledgement until the right answer had come whole. */
  readonly milliseconds: number;
  /** Answers that were not right although they were asked for after the acknowledgement. */
  readonly stale: number;
}

/** Says whether an answer is as it must be. */
export type Rightness = (answer: RawAnswer) => boolean;

/** Readers with connections of their own, who look what a server tells them. */
export interface Readers extends Disposable {
  ask(path: string): Promise<RawAnswer>;
  /** Asks, from an instant on (of `performance.now`), until the answer is right. */
  watch(path: string, isRight: Rightness, acknowledgedAt: number): Promise<Sight>;
}

export function readersOf(origin: string, connections: number): Readers {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  const ask = (path: string) => fetchAnswer(`${origin}${path}`, { 'Accept-Encoding': 'gzip' }, agent);
  return {
    ask,
    watch: async (path, isRight, acknowledgedAt) => {
      for (let stale = 0; stale < 10_000; stale++) {
        const answer = await ask(path);
        if (isRight(answer)) return { milliseconds: performance.now() - acknowledgedAt, stale };
      }
      throw new Error(`${path} never becomes right.`);
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

/** Right where the page says a text. */
export function says(text: string): Rightness {
  const looked = Buffer.from(text);
  return ({ status, headers, body }) =>
    status === 200 && (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).includes(looked);
}

/** Right where the page is what it was. */
export function isStill(tag: string | undefined): Rightness {
  return ({ status, headers }) => status === 200 && headers.etag === tag;
}
