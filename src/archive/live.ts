import type { Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';

/** An act that is on disk. */
export interface LoggedAct {
  /** Its number in the log. */
  readonly seq: number;
  /** When it was begun, by `performance.now()`. */
  readonly began: number;
  /** Whether it takes something away from readers: then nothing of that may be kept anywhere when it is acknowledged. */
  readonly isTakedown: boolean;
}

/** That an act is live: at that instant all who serve readers had read of it, so many milliseconds after it was begun. */
export interface Live {
  readonly at: Instant;
  readonly milliseconds: number;
}

/** Says when an act is live; refused with the reason where that is not known. Throws Fault `plates-undeleted` for a takedown that is not done. */
export type TellLive = (act: LoggedAct) => Promise<Result<Live, string>>;
