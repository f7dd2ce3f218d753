import type { RemarkReceipt } from '../../desk/act-on-remark.ts';
import { headlineOf } from '../../story/document.ts';
import type { Newsroom } from '../newsroom.ts';
import type { StaffAsked } from '../screen.ts';
import { storyWords } from '../stories/words/story-words.ts';
import { screenLanguage } from '../words/in-languages.ts';
import { remarkWords } from './remark-words.ts';

/**
 * Sends a mail to each colleague whom a note mentions, where mail can be sent, in their own language. What was said is not in it: a mail is
 * read in more places than a newsroom. Nobody waits for it, and one that is not taken is only missed: the mention stands on their list.
 */
export async function tellMentioned(
  { desk, mail, origin }: Newsroom,
  { signedIn }: StaffAsked,
  { remark, mentioned }: RemarkReceipt,
): Promise<void> {
  if (!mail || mentioned.length === 0) return;
  const { story, people } = await desk.archive.read(async (reader) => ({
    story: await reader.story(remark.story),
    people: await Promise.all(mentioned.map((id) => reader.staff(id))),
  }));
  for (const person of people) {
    if (person?.status !== 'active' || !story) continue;
    const language = screenLanguage(person.language);
    const words = remarkWords[language];
    const headline = headlineOf(story.document) || storyWords[language].untitled;
    const who = signedIn.staff.name;
    await mail({
      to: person.email,
      subject: words.mailSubject(who),
      text: words.mailText(who, headline, `${origin}/newsroom/stories/${story.id}/remarks#${remark.id}`),
    });
  }
}
