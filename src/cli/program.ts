import { Command, CommanderError } from 'commander';
import { Fault } from '../kit/fault.ts';
import { fileFault } from '../kit/file-fault.ts';
import type { Run } from './run.ts';
import { complain, type ExitCode } from './terminal.ts';

/** A command by its name. Only the one that is called is loaded. */
interface Group {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly define: (command: Command, run: Run) => void }>;
}

const groups: readonly Group[] = [
  { name: 'serve', summary: 'serve the newspaper', load: () => import('./define-serve.ts') },
  {
    name: 'start-newspaper',
    summary: 'begin a newspaper of your own, from the sample edition or from nothing',
    load: () => import('./start-newspaper.ts'),
  },
  {
    name: 'sample',
    summary: 'make the sample edition: an invented newspaper to look around in',
    load: () => import('./sample.ts'),
  },
  {
    name: 'publication',
    summary: 'show and change the settings of the newspaper',
    load: () => import('./publication.ts'),
  },
  { name: 'page', summary: 'write the standing pages: about, contact, imprint …', load: () => import('./page.ts') },
  { name: 'import', summary: 'take in stories from elsewhere', load: () => import('./import.ts') },
  { name: 'export', summary: 'everything that was written, as JSON lines', load: () => import('./export.ts') },
  {
    name: 'generate',
    summary: 'make an archive of invented stories to measure on',
    load: () => import('./define-generate.ts'),
  },
  { name: 'check', summary: 'look for anything damaged or out of step', load: () => import('./check.ts') },
  {
    name: 'backup',
    summary: 'copy everything that cannot be made again, while the newspaper goes on',
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    summary: 'bring a backup back as a new data folder, and check it',
    load: () => import('./restore.ts'),
  },
  { name: 'section', summary: 'list, add and change sections', load: () => import('./section.ts') },
  {
    name: 'contributor',
    summary: 'list, add and change those who are named in bylines',
    load: () => import('./contributor.ts'),
  },
  { name: 'topic', summary: 'list, add and change topics', load: () => import('./topic.ts') },
  { name: 'series', summary: 'list, add and change series', load: () => import('./series.ts') },
  {
    name: 'staff',
    summary: 'invite and list those who may sign in, change their rights, let somebody back in',
    load: () => import('./staff.ts'),
  },
  { name: 'token', summary: 'make, list and revoke the keys of other programs', load: () => import('./token.ts') },
];

/** Runs one command. Whatever goes wrong is told in words; nothing is thrown. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let ended: ExitCode = 0;
  try {
    const program = await createProgram(args, async (work) => {
      ended = await work;
    });
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellError(error);
  }
}

/** Says in words what went wrong. */
export function tellError(error: unknown): ExitCode {
  complain(wordsOf(fileFault(error)));
  return 1;
}

async function createProgram(args: readonly string[], run: Run): Promise<Command> {
  const program = new Command('dateline')
    .description('A newspaper: the desk where it is written and the site where it is read.')
    .showHelpAfterError('(see what there is with --help)')
    .exitOverride();
  for (const { name, summary, load } of groups) {
    const command = program.command(name).description(summary);
    if (args.includes(name)) (await load()).define(command, run);
  }
  return program;
}

function wordsOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  return `Something went wrong that should not: ${error instanceof Error ? error.message : error}`;
}
