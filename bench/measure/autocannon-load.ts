import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Load, LoadFigures } from './load.ts';

/** What is used of autocannon, which brings no types. */
type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setupClient: (client: { setRequests(requests: readonly { readonly path: string }[]): void }) => void;
}) => Promise<{
  readonly requests: { readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly duration: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}>;

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;
const load = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Load;

// Each connection asks for a part of the paths of its own, or all for the only ones.
const parts = Math.min(load.connections, load.paths.length);
const most = 2_000 * parts;
let clients = 0;
const result = await autocannon({
  url: load.origin,
  connections: load.connections,
  duration: load.seconds,
  headers: { 'Accept-Encoding': load.acceptEncoding },
  setupClient: (client) => {
    const part = clients++ % parts;
    client.setRequests(
      load.paths
        .slice(0, most)
        .filter((_, place) => place % parts === part)
        .map((path) => ({ path })),
    );
  },
});

const figures: LoadFigures = {
  requests: result.requests.total,
  seconds: result.duration,
  p50: result.latency.p50,
  p99: result.latency.p99,
  failed: result.errors + result.timeouts + result.non2xx,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
