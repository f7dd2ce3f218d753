import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sends one answer, whatever is asked: what `node:http` costs by itself, its headers given in the form that it sends fastest. */
const { headers, body: coded } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  readonly headers: string[];
  readonly body: string;
};
const body = Buffer.from(coded, 'base64');
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
