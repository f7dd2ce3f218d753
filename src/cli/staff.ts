import { type Command, Option } from 'commander';
import type { AccountRefusal } from '../accounts/account-refusal.ts';
import { type Role, roles } from '../accounts/actor.ts';
import { changeRole } from '../accounts/change-role.ts';
import { inviteStaff } from '../accounts/invite-staff.ts';
import { linkContributor } from '../accounts/link-contributor.ts';
import { makeSignInLink } from '../accounts/make-sign-in-link.ts';
import type { MadeLink } from '../accounts/one-time-links.ts';
import { reinstateStaff, suspendStaff } from '../accounts/suspend-staff.ts';
import type { KeptStaff } from '../archive/accounts-reader.ts';
import { formatInstant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import { accountRefusalWords } from '../newsroom/words/account-refusal-words.ts';
import { atKeptDesk, commandLine, type OpenDesk } from './open-desk.ts';
import { collect, type DataOption, dataOption, type JsonOption, jsonOption } from './options.ts';
import type { Run } from './run.ts';
import { sectionIds } from './section-ids.ts';
import { siteOrigin } from './site-origin.ts';
import { tellRefusal } from './tell-refusal.ts';
import { complain, type ExitCode, say, sayJson, sayTable } from './terminal.ts';

interface Options extends DataOption, JsonOption {}

interface RoleOptions extends Options {
  readonly role: Role;
  readonly section: readonly string[];
}

interface AddOptions extends RoleOptions {
  readonly name: string;
  readonly email: string;
}

interface LinkOptions extends Options {
  readonly contributor?: string;
  readonly none?: true;
}

/** `staff add|list|role|suspend|reinstate|link|sign-in-link`: those who may sign in, and the way back in for who is locked out. */
export function define(command: Command, run: Run): void {
  const add = (name: string, description: string) =>
    command.command(name).description(description).addOption(jsonOption()).addOption(dataOption());
  const withRole = (sub: Command) =>
    sub
      .addOption(new Option('--role <role>', 'what they may do').choices([...roles]).makeOptionMandatory())
      .option('--section <path>', 'where a section editor’s rights hold (may be repeated)', collect, []);
  withRole(add('add', 'invite somebody: prints a link that works once, within a week'))
    .requiredOption('--name <name>', 'as colleagues call them')
    .requiredOption('--email <address>', 'their e-mail address')
    .action((options: AddOptions) => run(atKeptDesk(options.data, (desk) => invite(desk, options))));
  add('list', 'everybody who may sign in').action((options: Options) =>
    run(atKeptDesk(options.data, (desk) => list(desk, options))),
  );
  withRole(add('role <email>', 'give somebody another role; their sessions end')).action(
    (email: string, options: RoleOptions) => run(atKeptDesk(options.data, (desk) => role(desk, email, options))),
  );
  add('suspend <email>', 'shut somebody out; their sessions end').action((email: string, options: Options) =>
    run(atKeptDesk(options.data, (desk) => actOn(desk, email, options, (id) => suspendStaff(desk, commandLine, id)))),
  );
  add('reinstate <email>', 'let somebody in again who was shut out').action((email: string, options: Options) =>
    run(atKeptDesk(options.data, (desk) => actOn(desk, email, options, (id) => reinstateStaff(desk, commandLine, id)))),
  );
  add('link <email>', 'say which contributor somebody is in bylines')
    .option('--contributor <slug>', 'the contributor')
    .option('--none', 'no contributor')
    .action((email: string, options: LinkOptions) =>
      run(atKeptDesk(options.data, (desk) => link(desk, email, options))),
    );
  add('sign-in-link <email>', 'print a link that signs somebody in, once, within the hour').action(
    (email: string, options: Options) => run(atKeptDesk(options.data, (desk) => signInLink(desk, email, options))),
  );
}

async function invite(desk: OpenDesk, options: AddOptions): Promise<ExitCode> {
  const sections = await sectionIds(desk, options.section);
  if (!sections.ok) return tellRefusal(sections.refusal);
  const { name, email, role: wanted } = options;
  const answer = await inviteStaff(desk, commandLine, { name, email, role: wanted, sections: sections.value });
  return answer.ok ? tellLink('invitation', answer.value, options) : refuse(answer.refusal);
}

async function list(desk: OpenDesk, { json }: Options): Promise<ExitCode> {
  const staff = await desk.archive.read((reader) => reader.allStaff());
  if (json) sayJson(staff);
  else sayTable(staff.map(({ name, email, role: has, status, id }) => [name, email, has, status, id]));
  return 0;
}

async function role(desk: OpenDesk, email: string, options: RoleOptions): Promise<ExitCode> {
  const sections = await sectionIds(desk, options.section);
  if (!sections.ok) return tellRefusal(sections.refusal);
  const rights = { role: options.role, sections: sections.value };
  return actOn(desk, email, options, (staff) => changeRole(desk, commandLine, { staff, ...rights }));
}

async function link(desk: OpenDesk, email: string, options: LinkOptions): Promise<ExitCode> {
  if ((options.contributor === undefined) === (options.none === undefined)) {
    complain('Name the contributor with --contributor, or say --none.');
    return 2;
  }
  const slug = options.contributor;
  const contributor = slug === undefined ? null : await desk.archive.read((reader) => reader.contributorBySlug(slug));
  if (slug !== undefined && !contributor) return refuse({ kind: 'not-found', what: 'contributor' });
  return actOn(desk, email, options, async (staff) => {
    const answer = await linkContributor(desk, commandLine, { staff, contributor: contributor?.id ?? null });
    if (!answer.ok) return answer;
    return { ok: true, value: (await desk.archive.read((reader) => reader.staff(staff))) as KeptStaff };
  });
}

async function signInLink(desk: OpenDesk, email: string, options: Options): Promise<ExitCode> {
  const staff = await desk.archive.read((reader) => reader.staffByEmail(email));
  if (!staff) return refuse({ kind: 'not-found', what: 'staff' });
  const answer = await makeSignInLink(desk, commandLine, staff.id);
  return answer.ok ? tellLink('sign-in/link', answer.value, options) : refuse(answer.refusal);
}

/** Does something about whoever has an address, and tells how they stand then. */
async function actOn(
  desk: OpenDesk,
  email: string,
  { json }: Options,
  act: (staff: KeptStaff['id']) => Promise<Result<KeptStaff, AccountRefusal>>,
): Promise<ExitCode> {
  const staff = await desk.archive.read((reader) => reader.staffByEmail(email));
  if (!staff) return refuse({ kind: 'not-found', what: 'staff' });
  const answer = await act(staff.id);
  if (!answer.ok) return refuse(answer.refusal);
  const { name, role: has, status } = answer.value;
  if (json) sayJson(answer.value);
  else say(`${name}: ${has}, ${status}.`);
  return 0;
}

function tellLink(path: string, { secret, link: made }: MadeLink, { json }: Options): ExitCode {
  const address = `${siteOrigin()}/newsroom/${path}/${secret}`;
  if (json) sayJson({ link: address, expiresAt: formatInstant(made.expiresAt) });
  else say(address);
  return 0;
}

function refuse(refusal: AccountRefusal): ExitCode {
  complain(accountRefusalWords(refusal, 'en'));
  return 1;
}
