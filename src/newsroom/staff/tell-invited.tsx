import type { MadeLink } from '../../accounts/one-time-links.ts';
import { isRole } from '../../accounts/staff.ts';
import type { Answer } from '../answer.ts';
import { ScreenTitle } from '../frame/layout.tsx';
import type { Newsroom } from '../newsroom.ts';
import type { StaffAsked } from '../screen.ts';
import { publicationZone } from '../stories/publication-zone.ts';
import { printWhole } from '../words/print-time.ts';
import { roleWords } from '../words/role-words.ts';
import { staffWords } from '../words/staff-words.ts';
import { LinkShown } from './link-shown.tsx';

/** Sends an invitation by mail, where that can be, and shows its link where it could not: once. */
export async function tellInvited(
  { desk, mail, origin }: Newsroom,
  { language }: StaffAsked,
  { secret, link }: MadeLink,
): Promise<Answer> {
  if (link.kind !== 'invitation') throw new TypeError('It is no invitation.');
  const words = staffWords[language];
  const publication = await desk.archive.read((reader) => reader.publication());
  const until = printWhole(link.expiresAt, { language, timeZone: publicationZone(publication), now: desk.clock() });
  const role = isRole(link.role) ? roleWords[language][link.role] : link.role;
  const address = `${origin}/newsroom/invitation/${secret}`;
  const paper = publication?.name || 'Dateline';
  const isSent = await mail?.({
    to: link.email,
    subject: words.mailSubject(paper),
    text: words.mailText(paper, role, address, until),
  });
  const title = words.invitedTitle(link.name);
  return {
    kind: 'page',
    title,
    place: '/newsroom/staff',
    content: (
      <>
        <ScreenTitle title={title} />
        {isSent ? (
          <p>{words.mailed(link.email)}</p>
        ) : (
          <LinkShown
            text={isSent === false ? words.notMailed : words.passOn(link.email)}
            address={address}
            help={words.linkOnce(until)}
          />
        )}
        <p class="actions">
          <a class="button" href="/newsroom/staff">
            {words.toStaff}
          </a>
        </p>
      </>
    ),
  };
}
