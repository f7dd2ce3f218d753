/** Waits for its turn; disposed of, it lets nobody through any more: those who wait are forgotten. */
export interface Gate extends Disposable {
  (): Promise<void>;
}

/**
 * A gate that lets one through in each turn of the event loop, in the order in which they came: between two, whatever has arrived meanwhile is
 * attended to.
 */
export function oneATurn(): Gate {
  let isOpen = true;
  const waiting: (() => void)[] = [];
  const letNext = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(letNext);
  };
  const pass = () =>
    new Promise<void>((resolve) => {
      if (isOpen && waiting.push(resolve) === 1) setImmediate(letNext);
    });
  return Object.assign(pass, {
    [Symbol.dispose]: () => {
      isOpen = false;
      waiting.length = 0;
    },
  });
}
