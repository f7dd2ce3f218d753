/** Shows on a terminal how far a long work has come. Anywhere else, and in the first second, it shows nothing. */
export interface Progress {
  /** How many of the total are done; a label other than the last begins anew, and is shown at once. */
  at(done: number, total?: number, label?: string): void;
  /** Takes the bar away. */
  end(): void;
}

export interface ProgressPlace {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const firstShownAfter = 1000;
const between = 100;

/** A bar with a label, for instance `Backing up`; a total of 0 is not known yet. `now` tells milliseconds. */
export function progressBar(
  label: string,
  total: number,
  place: ProgressPlace = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let began = now();
  let doing = label;
  let shownAt = began + firstShownAfter - between;
  let shown = false;
  const show = (text: string) => place.write(`\r\x1b[2K${text}`);
  return {
    at(done, of = total, what = doing) {
      const isNew = what !== doing;
      if (isNew) [doing, began] = [what, now()];
      const isEarly = now() - shownAt < (isNew ? 0 : between);
      if (!place.isTTY || isEarly) return;
      shownAt = now();
      shown = true;
      show(progressLine(doing, done, of, (now() - began) / 1000, place.columns ?? 80));
    },
    end() {
      if (shown) show('');
    },
  };
}

/** `Label ▕███░░▏ 54 %  1,200 of 2,200  310/s  3 s left`, shortened to the columns there are. */
export function progressLine(label: string, done: number, total: number, seconds: number, columns: number): string {
  const part = Math.min(1, done / total);
  const rate = seconds > 0 ? done / seconds : 0;
  const perSecond = `${rate >= 10 ? number(rate) : rate.toFixed(1)}/s`;
  if (total === 0 && done === 0) return `${label} …`.slice(0, columns - 1);
  if (total === 0) return `${label}: ${number(done)}  ${perSecond}`.slice(0, columns - 1);
  const left = rate > 0 ? `  ${duration((total - done) / rate)} left` : '';
  const text = `${Math.floor(part * 100)} %  ${number(done)} of ${number(total)}  ${perSecond}${left}`;
  const room = Math.min(40, columns - label.length - text.length - 6);
  if (room < 5) return `${label} ${text}`.slice(0, columns - 1);
  const filled = Math.round(part * room);
  return `${label} ▕${'█'.repeat(filled)}${'░'.repeat(room - filled)}▏ ${text}`;
}

function number(value: number): string {
  return Math.floor(value).toLocaleString('en');
}

function duration(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  if (left < 60) return `${left} s`;
  if (left < 3600) return `${Math.floor(left / 60)} min ${left % 60} s`;
  return `${Math.floor(left / 3600)} h ${Math.floor((left % 3600) / 60)} min`;
}
