/**
 * A gate that lets one through in each turn of the event loop, in the order in which they came: between two, whatever has arrived meanwhile is
 * attended to.
 */
export function oneATurn(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const letNext = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(letNext);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(letNext);
    });
}
