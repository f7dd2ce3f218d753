/** How long a frame may take to come, in milliseconds: a window that nobody sees makes none. */
const longest = 100;

/** Runs something once, when the frame that shows what was just changed has been made: whoever types sees the letter first, and all else waits for that. */
export function afterPaint(run: () => void): void {
  if (document.visibilityState === 'hidden') {
    run();
    return;
  }
  let hasRun = false;
  const once = () => {
    if (!hasRun) run();
    hasRun = true;
  };
  setTimeout(once, longest);
  requestAnimationFrame(() => setTimeout(once));
}
