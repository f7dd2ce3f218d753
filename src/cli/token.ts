import type { Command } from 'commander';
import { Option } from 'commander';
import { type Role, roles } from '../accounts/actor.ts';
import { createToken } from '../accounts/create-token.ts';
import { revokeToken } from '../accounts/revoke-token.ts';
import type { Token } from '../archive/desk-reader.ts';
import { formatInstant, type Instant } from '../kit/instant.ts';
import type { TokenId } from '../story/ids.ts';
import { atKeptDesk, commandLine, type OpenDesk } from './open-desk.ts';
import { collect, type DataOption, dataOption, type JsonOption, jsonOption, parseExpiryOption } from './options.ts';
import type { Run } from './run.ts';
import { sectionIds } from './section-ids.ts';
import { tellRefusal } from './tell-refusal.ts';
import { type ExitCode, say, sayJson, sayTable } from './terminal.ts';

interface CreateOptions extends DataOption, JsonOption {
  readonly role: Role;
  readonly name: string;
  readonly section: readonly string[];
  readonly expires: (now: Instant) => Instant;
}

/** `token create|list|revoke`: keys by which other programs sign in. */
export function define(command: Command, run: Run): void {
  command
    .command('create')
    .description('make a token and print it, this once')
    .addOption(new Option('--role <role>', 'what it may do').choices([...roles]).makeOptionMandatory())
    .requiredOption('--name <name>', 'what it is for')
    .option('--section <path>', 'where a section editor’s token holds (may be repeated)', collect, [])
    .option(
      '--expires <when>',
      'a length (90d, 12h, 30m) or a date and time',
      parseExpiryOption,
      parseExpiryOption('90d'),
    )
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: CreateOptions) => run(atKeptDesk(options.data, (desk) => create(desk, options))));
  command
    .command('list')
    .description('all tokens; the tokens themselves are not kept')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: DataOption & JsonOption) => run(atKeptDesk(options.data, (desk) => list(desk, options))));
  command
    .command('revoke')
    .description('take a token back: it opens nothing from now on')
    .argument('<id>', 'as `token list` shows it')
    .addOption(dataOption())
    .action((id: string, options: DataOption) => run(atKeptDesk(options.data, (desk) => revoke(desk, id))));
}

async function create(desk: OpenDesk, { role, name, section, expires, json }: CreateOptions): Promise<ExitCode> {
  const sections = await sectionIds(desk, section);
  if (!sections.ok) return tellRefusal(sections.refusal);
  const command = { name, role, sections: sections.value, expiresAt: expires(desk.clock()) };
  const answer = await createToken(desk, commandLine, command);
  if (!answer.ok) return tellRefusal(answer.refusal);
  const { secret, token } = answer.value;
  if (json) sayJson({ token: secret, id: token.id, expiresAt: formatInstant(token.expiresAt) });
  else say(secret);
  return 0;
}

async function list(desk: OpenDesk, { json }: JsonOption): Promise<ExitCode> {
  const tokens = await desk.archive.read((reader) => reader.tokens());
  if (json) sayJson(tokens.map(({ hash: _, ...told }) => ({ ...told, state: stateOf(told, desk.clock()) })));
  else sayTable(tokens.map((token) => [token.id, token.name, token.role, stateOf(token, desk.clock())]));
  return 0;
}

function stateOf({ revokedAt, expiresAt }: Pick<Token, 'revokedAt' | 'expiresAt'>, now: Instant): string {
  if (revokedAt !== null) return `revoked ${formatInstant(revokedAt)}`;
  return `${expiresAt <= now ? 'expired' : 'until'} ${formatInstant(expiresAt)}`;
}

async function revoke(desk: OpenDesk, id: string): Promise<ExitCode> {
  const answer = await revokeToken(desk, commandLine, id as TokenId);
  if (!answer.ok) return tellRefusal(answer.refusal);
  say(`Revoked “${answer.value.name}”.`);
  return 0;
}
