/*
 * All the script of a reader's page. Without it every page is complete: times are absolute, embeds are links, the menu is the
 * browser's own popover.
 */

const minute = 60_000;
const minutesOfDay = 1440;

sayHowLongAgo();
setInterval(sayHowLongAgo, minute);
addEventListener('beforeprint', () => eachTime((time) => time.title));
document.addEventListener('click', showEmbed);

/** Puts "1 hour ago" in place of the times of the last 24 hours; the printed time stays as the title, and on paper. */
function sayHowLongAgo(): void {
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang);
  eachTime((time) => {
    const age = Math.floor((Date.now() - Date.parse(time.dateTime)) / minute);
    if (age < 0 || age >= minutesOfDay) return time.title;
    return age < 60 ? format.format(-Math.max(age, 1), 'minute') : format.format(-Math.floor(age / 60), 'hour');
  });
}

function eachTime(say: (time: HTMLTimeElement) => string): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time.ago')) {
    time.title ||= time.textContent;
    time.textContent = say(time);
  }
}

/** Shows an embed where its link stood; a click that means another tab goes where it always goes. */
function showEmbed(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.embed>a') : null;
  const address = link?.parentElement?.dataset['frame'];
  if (!link || !address || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.title = link.title;
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = address;
  link.replaceWith(frame);
  frame.focus();
}
