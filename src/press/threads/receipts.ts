import type { TellLive } from '../../archive/live.ts';
import { Fault } from '../../kit/fault.ts';
import { type Instant, seconds } from '../../kit/instant.ts';
import { ok, refused } from '../../kit/result.ts';

export interface ReceiptWorks {
  /** Resolves with the instant at which all who serve readers had read the log up to an entry. */
  readonly reached: (seq: number) => Promise<Instant>;
  /** Whether nothing is kept on disk any more of what was withdrawn. */
  readonly settled: () => boolean;
  /** Told how long each act took to be live, in seconds. */
  readonly record: (seconds: number) => void;
}

export function receipts({ reached, settled, record }: ReceiptWorks): TellLive {
  return async ({ seq, began, isTakedown }) => {
    const at = await within(isTakedown ? takedownPatience : patience, reached(seq));
    if (isTakedown && (at instanceof Error || !settled())) throw new Fault('plates-undeleted', undefined, at);
    if (at instanceof Error) return refused(at.message);
    const milliseconds = Math.round((performance.now() - began) * 10) / 10;
    record(milliseconds / 1000);
    return ok({ at, milliseconds });
  };
}

/** How long somebody waits for a receipt, in milliseconds. */
const patience = seconds(1);
/** Long enough for a thread that is stuck to be ended. */
const takedownPatience = seconds(30);

/** What a promise resolves with; the error where it rejects, or takes too long. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | Error> {
  return new Promise((resolve) => {
    const tooLong = () => resolve(new Error(`Not every thread has said so within ${milliseconds / 1000} s.`));
    const timer = setTimeout(tooLong, milliseconds);
    promise
      .then(resolve, (error: unknown) => resolve(error instanceof Error ? error : new Error(String(error))))
      .finally(() => clearTimeout(timer));
  });
}
