import type { Socket } from 'node:net';
import type { Asker } from '../press/asker.ts';
import type { Answer } from '../press/complete.ts';

/** What of a request the site looks at, whichever way it came in. */
export interface ReaderRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
  readonly socket: Pick<Socket, 'remoteAddress'>;
}

/** A request under way. */
export interface Exchange extends Asker {
  readonly request: ReaderRequest;
  /** In milliseconds of `performance.now`. */
  readonly began: number;
  /** Sends the answer. Where one was begun already, the connection is broken off. */
  reply(answer: Answer): void;
}
