import type { Command } from 'commander';
import { saveSeries } from '../desk/save-series.ts';
import type { Series } from '../story/topic.ts';
import { allPages } from './all-pages.ts';
import { defineRecords, type NamedKind } from './named-records.ts';
import { commandLine } from './open-desk.ts';
import type { Run } from './run.ts';

/** `series list|add|set`. */
export function define(command: Command, run: Run): void {
  defineRecords(command, run, series);
}

const series: NamedKind<Series> = {
  what: 'series',
  all: (reader) => allPages((page) => reader.allSeries(page)),
  find: (reader, slug) => reader.seriesBySlug(slug),
  place: ({ slug }) => slug,
  save: (desk, command) => saveSeries(desk, commandLine, command),
  texts: { description: 'descriptions' },
};
