import type { Command } from 'commander';
import { saveTopic } from '../desk/save-topic.ts';
import type { Topic } from '../story/topic.ts';
import { allPages } from './all-pages.ts';
import { defineRecords, type NamedKind } from './named-records.ts';
import { commandLine } from './open-desk.ts';
import type { Run } from './run.ts';

/** `topic list|add|set`. */
export function define(command: Command, run: Run): void {
  defineRecords(command, run, topics);
}

const topics: NamedKind<Topic> = {
  what: 'topic',
  all: (reader) => allPages((page) => reader.topics(page)),
  find: (reader, slug) => reader.topicBySlug(slug),
  place: ({ slug }) => slug,
  save: (desk, command) => saveTopic(desk, commandLine, command),
  texts: { description: 'descriptions' },
};
