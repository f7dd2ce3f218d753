/*
 * A list gone through by keys: j and k go down and up, / goes to the search; Enter opens, as on every link. Keys typed into a field,
 * or with Ctrl, Alt or Meta, are left alone.
 */

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-island="list-keys"] .headline a')];

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (event.key === 'j') go(1);
  else if (event.key === 'k') go(-1);
  else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-list-search]')?.focus();
  else return;
  event.preventDefault();
});

function go(by: 1 | -1): void {
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
}
