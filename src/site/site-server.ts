import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Fault } from '../kit/fault.ts';
import { seconds } from '../kit/instant.ts';
import { type PlainStatus, plainPage } from './plain-page.ts';

/** A server that listens. Disposing of it lets answers that are under way end, for at most ten seconds. */
export interface ListeningServer extends AsyncDisposable {
  readonly port: number;
}

/** How long anybody may take, so that slow ones cannot hold connections: to send the headers, to send all, to say something again. */
const patience = {
  headers: seconds(10),
  request: seconds(300),
  idle: seconds(65),
  silence: seconds(60),
  end: seconds(10),
};

const limits = {
  headersTimeout: patience.headers,
  requestTimeout: patience.request,
  keepAliveTimeout: patience.idle,
  connectionsCheckingInterval: seconds(5),
  maxHeaderSize: 16 * 1024,
  requireHostHeader: true,
  insecureHTTPParser: false,
};

/** A server on `node:http` itself. What cannot be read as HTTP is answered with a small page and the connection closed. */
export function createSiteServer(listener: RequestListener): Server {
  const server = createServer(limits, listener);
  server.maxHeadersCount = 100;
  server.timeout = patience.silence;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(socket, statusOf(error)));
  return server;
}

/** Listens on a port (0: any that is free). Throws the Faults `port-in-use` and `configuration-invalid`. */
export async function listen(server: Server, port: number, host: string): Promise<ListeningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, port, host)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => close(server),
  };
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Fault('port-in-use', `Something else listens on port ${port}. Choose another one with PORT.`, error);
    case 'EACCES':
      return new Fault(
        'configuration-invalid',
        `This user may not listen on port ${port}. Choose one above 1023.`,
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Fault('configuration-invalid', `HOST is ${host}, which is no address of this machine.`, error);
    default:
      return error;
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patience.end);
  await closed;
  clearTimeout(impatience);
}

function statusOf({ code }: NodeJS.ErrnoException): PlainStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** Answers on the bare socket: there is no request to answer to. */
function refuse(socket: Socket, status: PlainStatus): void {
  if (!socket.writable) return void socket.destroy();
  const { headers, body } = plainPage(status);
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
