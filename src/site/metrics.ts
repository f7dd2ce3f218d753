/** Counts the answers of one thread. */
export interface Metrics {
  record(page: string, status: number, seconds: number): void;
  readonly figures: Figures;
}

/** What was counted, by what was asked for. Can be posted from thread to thread. */
export type Figures = ReadonlyMap<string, PageFigures>;

export interface PageFigures {
  /** How many answers had a status of the class 1xx, 2xx …, at that place. */
  readonly classes: number[];
  readonly durations: Durations;
}

/** How long something took, each time. */
export interface Durations {
  /** How often it took longer than the bound before, and at most this one; last, how often longer than all. */
  readonly counts: number[];
  /** In seconds. */
  sum: number;
}

/** In seconds. */
export const bounds: readonly number[] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics(): Metrics {
  const figures = new Map<string, PageFigures>();
  return {
    figures,
    record: (page, status, seconds) => {
      const of = figures.get(page) ?? begin(figures, page);
      const place = Math.floor(status / 100);
      of.classes[place] = (of.classes[place] ?? 0) + 1;
      addDuration(of.durations, seconds);
    },
  };
}

export function noDurations(): Durations {
  return { counts: [...bounds, 0].map(() => 0), sum: 0 };
}

export function addDuration(durations: Durations, seconds: number): void {
  const found = bounds.findIndex((bound) => seconds <= bound);
  const place = found < 0 ? bounds.length : found;
  durations.counts[place] = (durations.counts[place] ?? 0) + 1;
  durations.sum += seconds;
}

/** The sum of what several counted. */
export function sumFigures(all: readonly Figures[]): Figures {
  const sum = new Map<string, PageFigures>();
  for (const [page, { classes, durations }] of all.flatMap((figures) => [...figures])) {
    const of = sum.get(page) ?? begin(sum, page);
    addCounts(of.classes, classes);
    addCounts(of.durations.counts, durations.counts);
    of.durations.sum += durations.sum;
  }
  return sum;
}

function begin(figures: Map<string, PageFigures>, page: string): PageFigures {
  const begun = { classes: [0, 0, 0, 0, 0, 0], durations: noDurations() };
  figures.set(page, begun);
  return begun;
}

function addCounts(to: number[], counts: readonly number[]): void {
  for (const [place, count] of counts.entries()) to[place] = (to[place] ?? 0) + count;
}
