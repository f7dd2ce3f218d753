import { request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Reply {
  readonly status: number;
  /** Those about the answer, not the connection. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As sent. */
  readonly bytes: Buffer;
  /** Decoded. */
  readonly text: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

/**
 * Asks a server on this machine for exactly this target, without a client that tidies it. By turns in a way that the plain lane takes, and in one that
 * it leaves to `node:http`: nobody may be answered otherwise for it.
 */
export function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: target,
      method,
      agent: false,
      headers: { Host: `localhost:${port}`, Connection: wayIn(), ...(headers as Record<string, string>) },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = decode(bytes, response.headers['content-encoding']).toString();
        asked.destroy();
        const { connection: _connection, 'keep-alive': _stay, ...headers } = response.headers;
        resolve({ status: response.statusCode ?? 0, headers, bytes, text });
      });
    });
    asked.end(body);
  });
}

let asks = 0;

function wayIn(): string {
  return ++asks % 2 === 0 ? 'close' : 'keep-alive';
}

/** Sends these bytes and answers all that comes back until the server closes the connection, or a second has passed in silence. */
export function askRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    socket.setTimeout(1000, done);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', done);
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? done() : reject(error)));
    socket.write(bytes);
  });
}

/** The statuses of the answers in what came back, in their order. */
export function statuses(answers: string): number[] {
  return [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

function decode(bytes: Buffer, coding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (coding === 'br') return brotliDecompressSync(bytes);
  return coding === 'gzip' ? gunzipSync(bytes) : bytes;
}
