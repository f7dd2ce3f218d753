import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passagePrefix, sweepPassages } from './sweep-passages.ts';

/**
 * The way from the serving threads to the main one, for what only that answers: a socket that nobody but this user can open. What comes
 * in by it joins the main thread's own server, as if it had come in by its port.
 */
export interface Passage extends AsyncDisposable {
  readonly path: string;
}

/** Opens the passage to a server. Disposing of it cuts what is still on its way. */
export async function openPassage(server: Server): Promise<Passage> {
  await using open = new AsyncDisposableStack();
  const path = await pathOfItsOwn(open);
  const inside = new Set<Socket>();
  const door = createServer((socket) => {
    inside.add(socket);
    socket.on('close', () => inside.delete(socket));
    letIn(server, socket);
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(path, resolve);
  });
  open.defer(() => {
    for (const socket of inside) socket.destroy();
    return new Promise((resolve) => door.close(() => resolve()));
  });
  const opened = open.move();
  return { path, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

/** Who stands at the other end of a connection that comes through the passage. */
export interface Peer {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
}

/** Connects to the main thread for somebody who is connected to this one. All that is written afterwards is theirs. */
export function goThrough(path: string, { remoteAddress = '', remotePort = 0 }: Peer): Socket {
  const socket = connect(path);
  socket.write(`${remoteAddress} ${remotePort}\n`);
  return socket;
}

/** A folder of its own is closed to other users; named pipes of Windows are named by a secret. */
async function pathOfItsOwn(open: AsyncDisposableStack): Promise<string> {
  if (process.platform === 'win32') return `\\\\.\\pipe\\dateline-${randomBytes(16).toString('hex')}`;
  await sweepPassages(tmpdir());
  const folder = await mkdtemp(join(tmpdir(), passagePrefix));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'main');
}

/** Reads the line that says whose connection it is, and hands the rest to the server. */
function letIn(server: Server, socket: Socket): void {
  let read = Buffer.alloc(0);
  const cut = () => socket.destroy();
  const hear = () => {
    read = Buffer.concat([read, (socket.read() as Buffer | null) ?? Buffer.alloc(0)]);
    const end = read.indexOf('\n');
    if (end < 0) return;
    socket.off('readable', hear).off('error', cut);
    const [remoteAddress, remotePort] = read.toString('latin1', 0, end).split(' ');
    Object.defineProperties(socket, {
      remoteAddress: { value: remoteAddress || undefined },
      remotePort: { value: Number(remotePort) },
    });
    socket.unshift(read.subarray(end + 1));
    server.emit('connection', socket);
  };
  socket.on('readable', hear).on('error', cut);
}
