/** The line to the server: it is opened again whenever it breaks, until it is told not to. */
export interface Line {
  /** False where there is no line at the moment: nothing was sent. */
  say(message: object): boolean;
  /** Breaks it, and opens it anew. */
  restart(): void;
  /** Opens it at once, where it waits to try again. */
  tryNow(): void;
  end(): void;
}

export interface LineParts {
  readonly address: string;
  readonly opened: () => void;
  readonly heard: (message: { readonly type: string } & Record<string, unknown>) => void;
  /** The line broke; `code` is the server's word why, 1006 where it said none. Answers whether it is to be opened again. */
  readonly broken: (code: number) => boolean;
  /** A number from 0 up to 1, so that not everybody comes back in the same moment. */
  readonly chance: () => number;
}

/** The server says at least a beat in every fifteen seconds; whoever hears nothing for this long has no line any more. */
const longestSilence = 40_000;
const longestWait = 10_000;
const longestOpening = 8_000;

export function openLine(parts: LineParts): Line {
  let socket: WebSocket | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;

  const listen = (milliseconds: number, on: WebSocket) => {
    clearTimeout(silence);
    silence = setTimeout(() => breakOff(on, 1006), milliseconds);
  };
  const breakOff = (on: WebSocket, code: number) => {
    if (socket !== on) return;
    socket = null;
    clearTimeout(silence);
    on.close();
    if (!parts.broken(code) || isEnded) return;
    const wait = Math.min(longestWait, 250 * 2 ** failures++) * (0.5 + parts.chance() / 2);
    retry = setTimeout(open, wait);
  };
  const open = () => {
    clearTimeout(retry);
    if (isEnded || socket) return;
    const on = new WebSocket(parts.address);
    socket = on;
    listen(longestOpening, on);
    on.onopen = () => {
      listen(longestSilence, on);
      parts.opened();
    };
    on.onmessage = ({ data }) => {
      if (socket !== on) return;
      failures = 0;
      listen(longestSilence, on);
      parts.heard(JSON.parse(String(data)));
    };
    on.onclose = ({ code }) => breakOff(on, code);
  };
  open();
  return {
    say: (message) => {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
    restart: () => {
      if (socket) breakOff(socket, 1006);
    },
    tryNow: () => {
      failures = 0;
      open();
    },
    end: () => {
      isEnded = true;
      clearTimeout(retry);
      clearTimeout(silence);
      const last = socket;
      socket = null;
      last?.close();
    },
  };
}
