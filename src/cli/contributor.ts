import type { Command } from 'commander';
import type { DeskReader } from '../archive/desk-reader.ts';
import { saveContributor } from '../desk/save-contributor.ts';
import { ok } from '../kit/result.ts';
import type { Contributor } from '../story/contributor.ts';
import { allPages } from './all-pages.ts';
import { defineRecords, type NamedKind } from './named-records.ts';
import { commandLine } from './open-desk.ts';
import type { Run } from './run.ts';

/** `contributor list|add|set`. */
export function define(command: Command, run: Run): void {
  defineRecords(command, run, contributors);
}

const contributors: NamedKind<Contributor> = {
  what: 'contributor',
  all: (reader: DeskReader) => allPages((page) => reader.contributors(page)),
  find: (reader, slug) => reader.contributorBySlug(slug),
  place: ({ slug }) => slug,
  save: (desk, command) => saveContributor(desk, commandLine, command),
  texts: { title: 'titles', biography: 'biographies' },
  addOptions: (command) => command.option('--email <address>', 'where readers may write; empty for none'),
  ownFields: async ({ email }) => ok(email === undefined ? {} : { email: email || null }),
};
