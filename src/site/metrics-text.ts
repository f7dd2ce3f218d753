import { bounds, type Durations, type Figures, sumFigures } from './metrics.ts';

/** What is told of a running Dateline. */
export interface AllFigures {
  /** What each serving thread counted, the main one first. */
  readonly threads: readonly Figures[];
  /** From the beginning of an act until every thread showed it. */
  readonly live: Durations;
  /** Resident memory of the process, in bytes. */
  readonly memory: number;
}

/** The figures in Prometheus' text format (0.0.4), summed over the threads. */
export function metricsText({ threads, live, memory }: AllFigures): string {
  const pages = [...sumFigures(threads)];
  const lines = [
    ...about(
      'dateline_answers_total',
      'counter',
      'Answers to readers, by what was asked for and the class of the status.',
    ),
    ...pages.flatMap(([page, { classes }]) =>
      classes.flatMap((count, of) =>
        count > 0 ? [`dateline_answers_total{page="${page}",status="${of}xx"} ${count}`] : [],
      ),
    ),
    ...about('dateline_answer_seconds', 'histogram', 'Time from the request to the end of the answer.'),
    ...pages.flatMap(([page, { durations }]) => histogram('dateline_answer_seconds', durations, `page="${page}"`)),
    ...about('dateline_thread_answers_total', 'counter', 'Answers of each serving thread.'),
    ...threads.map((figures, n) => `dateline_thread_answers_total{thread="${n}"} ${answersIn(figures)}`),
    ...about(
      'dateline_act_live_seconds',
      'histogram',
      'Time from the beginning of an act until every thread showed it.',
    ),
    ...histogram('dateline_act_live_seconds', live),
    ...about('process_resident_memory_bytes', 'gauge', 'Memory of the process.'),
    `process_resident_memory_bytes ${memory}`,
  ];
  return `${lines.join('\n')}\n`;
}

function about(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function histogram(name: string, { counts, sum }: Durations, label = ''): readonly string[] {
  let count = 0;
  const buckets = counts.map((more, place) => {
    count += more;
    return `${name}_bucket{${label}${label && ','}le="${bounds[place] ?? '+Inf'}"} ${count}`;
  });
  const labels = label && `{${label}}`;
  return [...buckets, `${name}_sum${labels} ${sum}`, `${name}_count${labels} ${count}`];
}

function answersIn(figures: Figures): number {
  return [...figures.values()].flatMap(({ classes }) => classes).reduce((sum, count) => sum + count, 0);
}
