import type { Socket } from 'node:net';
import type { Clock } from '../kit/clock.ts';
import { type PlainRequest, parsePlainRequest } from '../kit/http/plain-request.ts';
import type { Answer } from '../press/complete.ts';
import { headEnd } from './answer-head.ts';
import type { Exchange, ReaderRequest } from './exchange.ts';
import { patience } from './patience.ts';

export interface PlainConnectionSettings {
  /** What `Date` says: the time of the machine, as with `node:http`, whatever time it is for the newspaper. */
  readonly clock: Clock;
  /** Status line and headers of an answer, as they are sent. */
  readonly headOf: (answer: Answer) => string;
  /** Takes a request that is to be answered; false where it is none for readers. */
  readonly take: (exchange: Exchange) => boolean;
  /** Lets somebody else have the connection, and read everything in it that was not answered. */
  readonly hand: (socket: Socket) => void;
  /** Told when the connection is closed, or somebody else's. */
  readonly leave: (connection: PlainConnection) => void;
}

/** A connection on which plain requests come, one after the other: the exchange of the one that is being answered. */
export class PlainConnection implements Exchange {
  request: ReaderRequest;
  began = 0;
  readonly #socket: Socket;
  readonly #settings: PlainConnectionSettings;
  readonly #listeners: Readonly<Record<string, (bytes: Buffer) => void>> = {
    data: (bytes) => this.#read(bytes),
    end: () => this.end(),
    timeout: () => this.breakOff(),
    // Whoever is gone is waited for no longer: `close` follows.
    error: () => {},
    close: () => this.#settings.leave(this),
  };
  #isAsked = false;
  #isLast = false;

  constructor(socket: Socket, settings: PlainConnectionSettings) {
    this.#socket = socket;
    this.#settings = settings;
    this.request = { rawHeaders: [], socket };
    for (const [event, listener] of Object.entries(this.#listeners)) socket.on(event, listener);
    socket.setTimeout(patience.headers);
  }

  isGone(): boolean {
    return this.#socket.destroyed;
  }

  reply(answer: Answer): void {
    if (!this.#isAsked) {
      this.breakOff();
      return;
    }
    const socket = this.#socket;
    this.#isAsked = false;
    this.#send(answer);
    if (this.#isLast) socket.destroySoon();
    else if (socket.writableNeedDrain) socket.pause().once('drain', () => socket.resume());
    else if (socket.isPaused()) socket.resume();
    if (socket.timeout !== patience.idle) socket.setTimeout(patience.idle);
  }

  /** Ends the connection: with the answer that somebody waits for, or now. */
  end(): void {
    this.#isLast = true;
    if (!this.#isAsked) this.#socket.destroySoon();
  }

  breakOff(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    // They are read when the request before them has been answered.
    if (this.#isAsked) this.#socket.pause().unshift(bytes);
    else if (!this.#ask(parsePlainRequest(bytes.toString('latin1')))) this.#handOver(bytes);
  }

  #ask(request: PlainRequest | null): boolean {
    if (!request) return false;
    const { method, url, rawHeaders } = request;
    this.request = { method, url, rawHeaders, socket: this.#socket };
    this.began = performance.now();
    this.#isAsked = this.#settings.take(this);
    return this.#isAsked;
  }

  #handOver(bytes: Buffer): void {
    const socket = this.#socket;
    for (const [event, listener] of Object.entries(this.#listeners)) socket.off(event, listener);
    socket.setTimeout(0);
    socket.pause().unshift(bytes);
    this.#settings.hand(socket);
    socket.resume();
    this.#settings.leave(this);
  }

  #send(answer: Answer): void {
    const socket = this.#socket;
    const { status, body } = answer;
    const head = this.#settings.headOf(answer) + headEnd(this.#settings.clock());
    if (status === 304 || this.request.method === 'HEAD') socket.write(head, 'latin1');
    else if (typeof body === 'string') socket.write(head + body, 'latin1');
    else {
      socket.cork();
      socket.write(head, 'latin1');
      socket.write(body);
      socket.uncork();
    }
  }
}
