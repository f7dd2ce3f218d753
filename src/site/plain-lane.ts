import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { patience } from './patience.ts';
import { PlainConnection, type PlainConnectionSettings } from './plain-connection.ts';

/**
 * Answers what readers nearly always ask, a plain request that came in one piece, on the bare socket: `node:http` takes as long to make its objects
 * as all the rest takes. With anything else, were it a head in two pieces, the connection is handed to `server` once for all, as if it had
 * just come. Disposing of it ends its connections: at once where nobody waits, else with the answer.
 */
export function openPlainLane(
  server: Server,
  settings: Pick<PlainConnectionSettings, 'clock' | 'headOf' | 'take'>,
): AsyncDisposable {
  const ofServer = server.listeners('connection');
  const connections = new Set<PlainConnection>();
  const ended = Promise.withResolvers<void>();
  let isOpen = true;

  const hand = (socket: Socket) => {
    for (const listener of ofServer) listener.call(server, socket);
  };
  const leave = (connection: PlainConnection) => {
    connections.delete(connection);
    if (!isOpen && connections.size === 0) ended.resolve();
  };
  const ofEach = { ...settings, hand, leave };
  const enter = (socket: Socket) => {
    if (isOpen) connections.add(new PlainConnection(socket, ofEach));
    else hand(socket);
  };
  server.removeAllListeners('connection').on('connection', enter);
  return {
    [Symbol.asyncDispose]: async () => {
      isOpen = false;
      if (connections.size === 0) return;
      for (const connection of connections) connection.end();
      const impatience = setTimeout(() => {
        for (const connection of connections) connection.breakOff();
      }, patience.end);
      await ended.promise;
      clearTimeout(impatience);
    },
  };
}
