import type { Page } from 'playwright-core';

/** Numbers from 0 up to 1 that come in the same order for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End'] as const;
const menu = ['tab', 'fact', 'key', 'pull', 'quote', 'heading', 'list', 'code', 'divider', 'live'] as const;

/** One thing that somebody at a keyboard does somewhere in a story: mostly words, now and then anything else. */
export async function writeSomething({ keyboard }: Page, chance: () => number, name: string): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const what = chance();
  if (what < 0.45) return keyboard.type(`${name}${Math.floor(chance() * 1000)} `);
  if (what < 0.65) {
    for (let count = chance() * 6; count > 0; count--) await keyboard.press(pick(keys));
    return;
  }
  if (what < 0.73) return keyboard.press('Enter');
  if (what < 0.81) {
    for (let count = chance() * 8; count > 0; count--) await keyboard.press('Backspace');
    return;
  }
  if (what < 0.86) {
    for (let count = chance() * 12; count > 0; count--)
      await keyboard.press(pick(['Shift+ArrowRight', 'Shift+ArrowUp']));
    return keyboard.press(pick(['Control+b', 'Control+i', 'Delete', 'x']));
  }
  if (what < 0.9) return keyboard.press(pick(['Control+z', 'Control+y']));
  if (what < 0.93) return keyboard.press(pick(['Tab', 'Shift+Tab', 'Alt+ArrowUp', 'Alt+ArrowDown']));
  await keyboard.press('Control+Enter');
  await keyboard.type(`/${pick(menu)}`);
  await keyboard.press('Enter');
}
