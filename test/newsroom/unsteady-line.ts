import type { Page, WebSocketRoute } from 'playwright-core';
import type { StepJson } from '../../src/story/step.ts';

/** The line of one editor to the server, as bad as a test wants it. */
export interface UnsteadyLine {
  /** Messages wait up to so many milliseconds on their way, each direction in its order. */
  delay: number;
  /** While it is down, it is broken off, and none is opened. */
  setDown(isDown: boolean): void;
  /** Breaks off what is open; a new one may be opened at once. */
  breakOff(): void;
  /** The steps that this editor was told to be on disk, by the version of the document after each. */
  readonly told: ReadonlyMap<number, StepJson>;
  /** What the server would not take, with its words, but for a head that several made too long together: an editor is to send nothing of the kind. */
  readonly refused: readonly string[];
}

/** Puts an unsteady line between a page and its server. To be called before the page is opened. */
export async function unsteadyLine(page: Page, chance: () => number): Promise<UnsteadyLine> {
  const open = new Set<{ readonly here: WebSocketRoute; readonly there: WebSocketRoute }>();
  const told = new Map<number, StepJson>();
  const refused: string[] = [];
  let isDown = false;
  const breakOff = () => {
    for (const { here, there } of open) {
      here.close({ code: 4999 }).catch(() => {});
      there.close({ code: 4999 }).catch(() => {});
    }
    open.clear();
  };
  const line: UnsteadyLine = {
    delay: 0,
    told,
    refused,
    breakOff,
    setDown: (down) => {
      isDown = down;
      if (down) breakOff();
    },
  };
  await page.routeWebSocket(/\/together$/, (here) => {
    if (isDown) return void here.close({ code: 4999 }).catch(() => {});
    const there = here.connectToServer();
    const pair = { here, there };
    open.add(pair);
    const inOrder = () => {
      let last = Promise.resolve();
      return (send: () => void) => {
        const wait = line.delay > 0 ? new Promise((resolve) => setTimeout(resolve, chance() * line.delay)) : undefined;
        last = last.then(() => wait).then(() => (open.has(pair) ? send() : undefined));
      };
    };
    const [out, back] = [inOrder(), inOrder()];
    let sent = '';
    here.onMessage((message) =>
      out(() => {
        if (String(message).startsWith('{"type":"steps"')) sent = String(message);
        there.send(message);
      }),
    );
    there.onMessage((message) =>
      back(() => {
        note(told, String(message));
        if (String(message).startsWith('{"type":"refused"') && !tooLong.test(String(message)))
          refused.push(`${message} of ${sent}`);
        here.send(message);
      }),
    );
    here.onClose(() => {
      open.delete(pair);
      there.close().catch(() => {});
    });
    there.onClose((code) => {
      open.delete(pair);
      here.close({ code: code && code >= 3000 ? code : 4999 }).catch(() => {});
    });
  });
  return line;
}

const tooLong = /(?:headline|standfirst) has more than \d+ characters/;

function note(told: Map<number, StepJson>, text: string): void {
  const message = JSON.parse(text) as { type: string; version: number; steps: readonly { step: StepJson }[] };
  if (message.type !== 'steps' && message.type !== 'back') return;
  for (const [index, { step }] of message.steps.entries()) told.set(message.version + index + 1, step);
}
