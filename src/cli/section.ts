import type { Command } from 'commander';
import { saveSection } from '../desk/save-section.ts';
import { ok, refused } from '../kit/result.ts';
import type { Section } from '../story/section.ts';
import { defineRecords, type NamedKind } from './named-records.ts';
import { commandLine } from './open-desk.ts';
import type { Run } from './run.ts';

/** `section list|add|set`. */
export function define(command: Command, run: Run): void {
  defineRecords(command, run, sections);
}

const sections: NamedKind<Section> = {
  what: 'section',
  all: (reader) => reader.sections(),
  find: (reader, path) => reader.sectionByPath(path),
  place: ({ path }) => path,
  save: (desk, command) => saveSection(desk, commandLine, command),
  texts: { description: 'descriptions' },
  addOptions: (command) =>
    command
      .option('--in <path>', 'the section that it stands in; empty for none')
      .option('--accent <colour>', 'a colour of its own, for instance #7a1f1f; empty for none')
      .option('--position <number>', 'its place among its siblings, from 0'),
  ownFields: async ({ in: above, accent, position }, reader) => {
    const parent = above ? await reader.sectionByPath(above) : null;
    if (above && !parent) return refused({ kind: 'not-found', what: `section “${above}”` });
    return ok({
      ...(above !== undefined && { parent: parent?.id ?? null }),
      ...(accent !== undefined && { accent: accent || null }),
      ...(position !== undefined && { position: Number(position) }),
    });
  },
};
