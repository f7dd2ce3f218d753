import { readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

/** What the folders of passages are named by, in the system's folder for passing files. */
export const passagePrefix = 'dateline-passage-';

/** Takes away the folders of passages whose processes were ended too abruptly to do it. Whatever cannot be looked at is left. */
export async function sweepPassages(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const passages = names.filter((name) => name.startsWith(passagePrefix)).map((name) => join(folder, name));
  const deserted = await Promise.all(passages.map((passage) => isDeserted(join(passage, 'main'))));
  const left = passages.filter((_, index) => deserted[index]);
  await Promise.all(left.map((passage) => rm(passage, { recursive: true, force: true }).catch(() => {})));
}

/** Whether a socket is there that nobody listens at: a process that lives, in whatever container, accepts what comes. */
function isDeserted(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'));
  });
}
