import { type RawData, WebSocket } from 'ws';
import type { SignedIn } from '../../accounts/signed-in.ts';
import type { Clock } from '../../kit/clock.ts';
import { allowance, type Spend } from './allowance.ts';
import { type Closing, closing, type Heard, type Person, parseHeard, type Told } from './message.ts';

/** The greatest message in bytes: a batch of steps that holds the longest body, written in escapes. */
export const largestMessage = 8 * 1024 * 1024;

const messages = { atOnce: 200, aSecond: 40 };
const bytes = { atOnce: 3 * largestMessage, aSecond: largestMessage / 8 };

/** One open editor in a room: its socket, who sits at it, and where their cursor is. */
export class Member {
  readonly signedIn: SignedIn;
  /** The secret of the session that it ends with. */
  readonly secret: string;
  /** Empty until it has said hello. */
  client = '';
  place: Pick<Person, 'anchor' | 'head'> = { anchor: null, head: null };
  readonly #socket: WebSocket;
  readonly #mayHear: Spend;
  readonly #mayTake: Spend;
  #isAlive = true;

  constructor(socket: WebSocket, signedIn: SignedIn, secret: string, clock: Clock) {
    this.#socket = socket;
    this.signedIn = signedIn;
    this.secret = secret;
    this.#mayHear = allowance(messages, clock);
    this.#mayTake = allowance(bytes, clock);
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    // What is wrong with a socket is followed by its close.
    socket.on('error', () => {});
  }

  /** Calls with everything that the editor says, and when it is gone. Who says too much, or what nobody understands, is sent away. */
  listen(hear: (message: Heard) => void, left: () => void): void {
    this.#socket.on('message', (data: RawData, isBinary: boolean) => {
      const text = data as Buffer;
      if (!this.#mayHear(1) || !this.#mayTake(text.byteLength)) return this.close('tooFast');
      const message = isBinary ? null : parseHeard(text.toString('utf8'));
      if (message) hear(message);
      else this.close('unreadable');
    });
    this.#socket.on('close', left);
  }

  tell(message: Told): void {
    this.tellText(JSON.stringify(message));
  }

  /** The same for a message that many are told, written once. */
  tellText(text: string): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
  }

  close(why: Closing): void {
    this.#socket.close(closing[why], why);
    // Whoever does not answer the close is cut off.
    setTimeout(() => this.#socket.terminate(), 500).unref();
  }

  /** Asks the other end whether it is still there; cuts it off where it did not answer the last time. */
  beat(): void {
    if (!this.#isAlive) {
      this.#socket.terminate();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
    this.tell({ type: 'beat' });
  }
}
