import { createServer, type IncomingMessage, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import {
  type AddressInfo,
  createServer as createNetServer,
  type ListenOptions,
  type Server as NetServer,
  type Socket,
} from 'node:net';
import { Fault } from '../kit/fault.ts';
import { parseRequestTarget } from '../kit/http/request-target.ts';
import { seconds } from '../kit/instant.ts';
import { patience } from './patience.ts';
import { type PlainStatus, plainPage } from './plain-page.ts';

/** A server that listens. Disposing of it lets answers that are under way end, for at most ten seconds. */
export interface ListeningServer extends AsyncDisposable {
  readonly port: number;
  /** Whether other threads of this process can listen on the port too; the system then parts the connections among them. */
  readonly isShared: boolean;
}

const limits = {
  headersTimeout: patience.headers,
  requestTimeout: patience.request,
  keepAliveTimeout: patience.idle,
  connectionsCheckingInterval: seconds(5),
  maxHeaderSize: 16 * 1024,
  requireHostHeader: true,
  insecureHTTPParser: false,
};

/**
 * A server on `node:http` itself. What cannot be read as HTTP is answered with a small page and the connection closed. A request to leave
 * HTTP is a request like any other, unless `leaves` says that somebody who listens for upgrades is to have it.
 */
export function createSiteServer(
  listener: RequestListener,
  leaves: (request: IncomingMessage) => boolean = () => false,
): Server {
  const server = createServer({ ...limits, shouldUpgradeCallback: leaves }, listener);
  server.maxHeadersCount = 100;
  server.timeout = patience.silence;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(socket, statusOf(error)));
  return server;
}

/** Whether a request is for what stands below one of these first segments. */
export function isFor(firsts: readonly string[], { url = '' }: IncomingMessage): boolean {
  const target = parseRequestTarget(url);
  return target.ok && firsts.includes(target.value.path.split('/', 2)[1] ?? '');
}

/** Listens on a port (0: any that is free). Throws the Faults `port-in-use` and `configuration-invalid`. */
export async function listen(server: Server, port: number, host: string): Promise<ListeningServer> {
  await begin(server, { port, host });
  return listening(server, false);
}

/**
 * Listens on a port that further threads are to listen on. Somebody else who listens on it is found out as by `listen`, although their
 * socket might be shared too. Where the system cannot share ports, listens alone.
 */
export async function listenFirst(server: Server, port: number, host: string): Promise<ListeningServer> {
  if (port !== 0) await probe(port, host);
  try {
    await begin(server, { port, host, reusePort: true });
    return listening(server, true);
  } catch (error) {
    if (error instanceof Fault || !unsupported.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return listen(server, port, host);
  }
}

/** Listens on a port that another thread of this process listens on. */
export async function listenAlong(server: Server, port: number, host: string): Promise<ListeningServer> {
  await begin(server, { port, host, reusePort: true });
  return listening(server, true);
}

const unsupported = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOPROTOOPT', 'ENOSYS', 'EINVAL']);

async function probe(port: number, host: string): Promise<void> {
  const alone = createNetServer();
  await begin(alone, { port, host });
  await new Promise((closed) => alone.close(closed));
}

function begin(server: NetServer, options: ListenOptions & { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(listenFault(error, options.port, options.host));
    server.once('error', fail);
    server.listen(options, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function listening(server: Server, isShared: boolean): ListeningServer {
  return {
    port: (server.address() as AddressInfo).port,
    isShared,
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
