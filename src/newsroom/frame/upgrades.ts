import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { SignedIn } from '../../accounts/signed-in.ts';

/** A request to go over to a socket, from somebody who is signed in, on a page of this newsroom. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly signedIn: SignedIn;
  /** The secret of the session that the socket lives and ends with. */
  readonly secret: string;
}

/** What takes in sockets. */
export interface Upgrades {
  /** Whether it takes this one; what is not taken is refused. */
  take(upgrade: Upgrade): boolean;
}

/** Answers on the bare socket that it is not to be, and closes it. */
export function refuseUpgrade(socket: Duplex, status: 401 | 403 | 404 | 500): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
