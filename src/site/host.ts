/** The hosts that this server answers to, in the form of a Host header. */
export interface Hosts {
  /** Whether requests for this host are answered at all. */
  readonly known: (host: string) => boolean;
  /** Whether the host is a name of this machine for itself. */
  readonly loopback: (host: string) => boolean;
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** The host of `origin`, and the loopback names on `port`. */
export function hostsOf(origin: string, port: number): Hosts {
  const { host, port: given, protocol } = new URL(origin);
  const ofOrigin = given ? [host] : [host, `${host}:${protocol === 'https:' ? 443 : 80}`];
  const ofLoopback = new Set(loopbackNames.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
  const all = new Set([...ofOrigin, ...ofLoopback]);
  return {
    known: (asked) => all.has(asked.toLowerCase()),
    loopback: (asked) => ofLoopback.has(asked.toLowerCase()),
  };
}
