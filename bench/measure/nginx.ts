import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fetchAnswer } from './fetch-answer.ts';
import type { FixedAnswer } from './fixed-answer.ts';
import { freePort } from './free-port.ts';
import { isInstalled } from './machine.ts';
import { cores, type Program, startProgram } from './program.ts';

export const nginxIsInstalled = isInstalled('nginx', '-v');

/** Starts nginx with one worker, sending an answer that lies compressed on the disk as `story` (`gzip_static`). */
export async function startNginx(
  { headers, body }: FixedAnswer,
  folder: string,
): Promise<Program & { readonly origin: string }> {
  const site = join(folder, 'nginx');
  mkdirSync(site);
  writeFileSync(join(site, 'story.gz'), body);
  writeFileSync(join(site, 'story'), gunzipSync(body));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(headers, site, folder, port));
  const command = ['sh', '-c', 'echo ready; exec nginx -c "$0" -p "$1"', file, folder];
  const { program } = await startProgram(command, { core: cores.server }, (line) => line === 'ready');
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/story`);
  return { ...program, origin };
}

function configuration(headers: readonly string[], site: string, folder: string, port: number): string {
  const added = headers.flatMap((name, place) =>
    place % 2 === 0 && !itsOwn.has(name.toLowerCase())
      ? [`add_header ${name} "${quoted(headers[place + 1] ?? '')}";`]
      : [],
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
error_log stderr crit;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  server_tokens off;
  keepalive_requests 1000000000;
  open_file_cache max=1000;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${site};
    gzip_static on;
    ${added.join('\n    ')}
  }
}
`;
}

/** What nginx says by itself of a file. */
const itsOwn = new Set(['etag', 'content-length', 'content-encoding', 'content-type']);

function quoted(value: string): string {
  return value.replaceAll(/["\\$]/g, '\\$&');
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetchAnswer(url, { 'Accept-Encoding': 'gzip' }).catch(() => null);
    if (answer?.status === 200 && answer.headers['content-encoding'] === 'gzip') return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nginx does not answer.');
}
