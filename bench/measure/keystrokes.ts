/** What became of one key, in milliseconds from its press; null for what never came. */
export interface Keystroke {
  /** Until the frame that shows it was made. */
  readonly painted: number | null;
  /** What the page did for it: handling it, and making that frame; without the wait for the frame's turn. */
  readonly work: number | null;
  readonly acknowledged: number | null;
  readonly seen: number | null;
}

/** What a page notes; instants are milliseconds since 1970. */
export interface Measured {
  readonly keys: {
    readonly at: number;
    painted: number | null;
    work: number | null;
    acknowledged: number | null;
    version: number | null;
  }[];
  /** When steps of others were shown here, by the version after each. */
  readonly seen: [version: number, at: number][];
}

/** Runs in a page before its scripts do: notes each key, and listens to what the editor's socket says and is told. */
export function listenToKeys(): void {
  const measured: Measured = { keys: [], seen: [] };
  Object.assign(globalThis, { measured });
  const now = () => performance.timeOrigin + performance.now();
  const whenPainted = (then: (frameAt: number, at: number) => void) =>
    requestAnimationFrame(() => {
      const frameAt = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(frameAt, performance.now());
      port2.postMessage(null);
    });
  let sent = 0;
  let client = '';
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (key.length !== 1) return;
      const noted: Measured['keys'][number] = {
        at: performance.timeOrigin + timeStamp,
        painted: null,
        work: null,
        acknowledged: null,
        version: null,
      };
      measured.keys.push(noted);
      let handling = 0;
      for (const name of ['keydown', 'keypress'] as const) {
        let began = performance.now();
        const begin = () => {
          began = performance.now();
        };
        if (name === 'keypress') addEventListener(name, begin, { capture: true, once: true });
        addEventListener(
          name,
          () => {
            handling += performance.now() - began;
          },
          { once: true },
        );
      }
      whenPainted((frameAt, at) => {
        noted.painted = at - timeStamp;
        noted.work = handling + (at - frameAt);
      });
    },
    { capture: true },
  );
  const Real = WebSocket;
  globalThis.WebSocket = class extends Real {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('message', ({ data }) => {
        const told = JSON.parse(String(data)) as { type: string; version: number; steps: { client: string }[] };
        if (told.type !== 'steps') return;
        const at = now();
        for (const [index, step] of told.steps.entries()) {
          const version = told.version + index + 1;
          if (step.client !== client) {
            whenPainted(() => measured.seen.push([version, now()]));
            continue;
          }
          const noted = measured.keys[sent++];
          if (!noted) continue;
          noted.acknowledged = at - noted.at;
          noted.version = version;
        }
      });
    }

    override send(data: string): void {
      const said = JSON.parse(data) as { type: string; client: string };
      if (said.type === 'hello') client = said.client;
      super.send(data);
    }
  };
}
