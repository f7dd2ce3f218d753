import { keepBeside } from './story/keep-beside.ts';

/*
 * Keeps the acts on a story's screen right while the story is written on: each names the version of it that was seen, and the editor tells of
 * every new one (`dateline:story`). Where somebody else has moved the story on, the screen is asked for anew, unless something is being typed.
 */

interface StoryNow {
  readonly storyVersion: number;
  readonly stage: string;
  readonly mayWrite: boolean;
}

const beside = keepBeside();
let stage: string | null = null;
/** Until when the page is on its way elsewhere: whoever did the act gets its answer, which a page asked for anew would take away. */
let leavesUntil = 0;
/** How long an answer may be on its way, in milliseconds. */
const patience = 20_000;

addEventListener('beforeunload', () => {
  leavesUntil = performance.now() + patience;
});

document.addEventListener('dateline:story', (event) => {
  const now = (event as CustomEvent<StoryNow>).detail;
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-story-version]'))
    input.value = String(now.storyVersion);
  const isLeaving = performance.now() < leavesUntil;
  if (stage !== null && stage !== now.stage && !isLeaving && !isTyping() && !hasUnsaved()) location.reload();
  if (stage !== null) beside.changed();
  stage = now.stage;
});

/** Whether a form holds what is not saved (`story-fields.ts`). */
function hasUnsaved(): boolean {
  return (
    document.querySelector(
      '.saving-fields:is([data-state="unsaved"], [data-state="saving"], [data-state="trouble"])',
    ) !== null
  );
}

function isTyping(): boolean {
  return document.activeElement?.closest('input, select, textarea, [contenteditable="true"]') != null;
}
