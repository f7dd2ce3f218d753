import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../press/complete.ts';
import { headerList } from './answer-head.ts';
import type { Exchange } from './exchange.ts';

/** A request that came in by `node:http`. */
export class NodeExchange implements Exchange {
  readonly began = performance.now();
  readonly request: IncomingMessage;
  readonly #headers: Answer['headers'];
  readonly #response: ServerResponse;

  /** `headers`: those of every answer. */
  constructor(headers: Answer['headers'], request: IncomingMessage, response: ServerResponse) {
    this.request = request;
    this.#headers = headers;
    this.#response = response;
  }

  isGone(): boolean {
    return this.#response.destroyed || this.#response.socket?.destroyed === true;
  }

  reply({ status, headers, body }: Answer): void {
    const response = this.#response;
    if (response.headersSent) return void response.destroy();
    response.writeHead(status, headerList(this.#headers, headers));
    if (this.request.method === 'HEAD' || status === 304) response.end();
    else response.end(body, 'latin1');
  }
}
