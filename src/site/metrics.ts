/** Counts answers, and tells them in Prometheus' text format (0.0.4). */
export interface Metrics {
  record(page: string, status: number, seconds: number): void;
  text(): string;
}

/** Upper bounds of the histogram, in seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics(): Metrics {
  const answers = new Map<string, number>();
  const durations = new Map<string, { readonly buckets: number[]; sum: number; count: number }>();
  return {
    record: (page, status, seconds) => {
      const labels = `page="${page}",status="${Math.floor(status / 100)}xx"`;
      answers.set(labels, (answers.get(labels) ?? 0) + 1);
      const taken = durations.get(page) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
      durations.set(page, taken);
      taken.sum += seconds;
      taken.count += 1;
      for (const [place, bound] of bounds.entries())
        if (seconds <= bound) taken.buckets[place] = (taken.buckets[place] ?? 0) + 1;
    },
    text: () => {
      const lines = [
        '# HELP dateline_answers_total Answers to readers, by what was asked for and the class of the status.',
        '# TYPE dateline_answers_total counter',
        ...[...answers].map(([labels, count]) => `dateline_answers_total{${labels}} ${count}`),
        '# HELP dateline_answer_seconds Time from the request to the end of the answer.',
        '# TYPE dateline_answer_seconds histogram',
        ...[...durations].flatMap(([page, { buckets, sum, count }]) => [
          ...buckets.map((n, place) => `dateline_answer_seconds_bucket{page="${page}",le="${bounds[place]}"} ${n}`),
          `dateline_answer_seconds_bucket{page="${page}",le="+Inf"} ${count}`,
          `dateline_answer_seconds_sum{page="${page}"} ${sum}`,
          `dateline_answer_seconds_count{page="${page}"} ${count}`,
        ]),
        '# HELP process_resident_memory_bytes Memory of the process.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
