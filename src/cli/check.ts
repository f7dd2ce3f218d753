import type { Command } from 'commander';
import { checkData } from './check-data.ts';
import { atKeptDesk } from './open-desk.ts';
import { type DataOption, dataOption, type JsonOption, jsonOption } from './options.ts';
import type { Run } from './run.ts';
import { complain, type ExitCode, say, sayJson } from './terminal.ts';

/** `check`: the health of the archive and its pictures. */
export function define(command: Command, run: Run): void {
  command
    .addOption(dataOption())
    .addOption(jsonOption())
    .action((options: DataOption & JsonOption) => run(checkCommand(options)));
}

async function checkCommand({ data, json }: DataOption & JsonOption): Promise<ExitCode> {
  return atKeptDesk(data, async (desk) => {
    const findings = await checkData(desk);
    if (json) sayJson({ findings });
    else if (findings.length === 0) say('All is well.');
    else for (const { check, subject, problem } of findings) say(`${check}: ${subject}: ${problem}`);
    if (findings.length > 0) complain(`${findings.length} ${findings.length === 1 ? 'thing is' : 'things are'} wrong.`);
    return findings.length === 0 ? 0 : 1;
  });
}
