import type { RemarkReceipt } from '../../desk/act-on-remark.ts';
import type { Desk } from '../../desk/desk.ts';
import { headlineOf } from '../../story/document.ts';
import type { ActorRef, StaffId } from '../../story/ids.ts';
import { mentionMail } from './mention-mail.ts';
import type { SendMail } from './send-mail.ts';

/** What mails to colleagues are made with. */
export interface Post {
  readonly desk: Pick<Desk, 'archive'>;
  /** Null where no mail server is configured. */
  readonly mail: SendMail | null;
  /** Scheme, host and port of the newsroom to which they lead. */
  readonly origin: string;
}

/**
 * Sends a mail to each colleague whom a note mentions, where mail can be sent, in their own language. What was said is not in it: a mail is
 * read in more places than a newsroom. Nobody waits for it, and one that is not taken is only missed: the mention stands on their list.
 */
export async function tellMentioned(
  { desk, mail, origin }: Post,
  by: ActorRef,
  { remark, mentioned }: Pick<RemarkReceipt, 'remark' | 'mentioned'>,
): Promise<void> {
  if (!mail || mentioned.length === 0) return;
  const { story, who, people } = await desk.archive.read(async (reader) => ({
    story: await reader.story(remark.story),
    who: by.startsWith('staff_')
      ? (await reader.staff(by as StaffId))?.name
      : (await reader.tokens()).find(({ id }) => id === by)?.name,
    people: await Promise.all(mentioned.map((id) => reader.staff(id))),
  }));
  for (const person of people) {
    if (person?.status !== 'active' || !story || !who) continue;
    const words = mentionMail(person.language);
    const address = `${origin}/newsroom/stories/${story.id}/remarks#${remark.id}`;
    const text = words.text(who, headlineOf(story.document) || words.untitled, address);
    await mail({ to: person.email, subject: words.subject(who), text });
  }
}
