import { may } from '../../../accounts/may.ts';
import { describePicture } from '../../../desk/describe-picture.ts';
import type { PictureWords } from '../../../story/decide-picture.ts';
import { changeOf } from '../../../story/decide-record.ts';
import type { StoryId } from '../../../story/ids.ts';
import type { Picture } from '../../../story/picture.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import type { Newsroom } from '../../newsroom.ts';
import { BackToStory } from '../../parts/back-to-story.tsx';
import { readSeen } from '../../parts/read-seen.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { pictureName } from '../fields/tell-field.ts';
import { readStoryPage, type StoryPage } from '../page/read-story-page.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { pictureWords } from '../words/picture-words.ts';
import { PictureForm } from './picture-form.tsx';
import { readPictureForm } from './read-picture-form.ts';

const path = '/newsroom/stories/:story/pictures/:picture';

/** A picture of a story, and what is said of it wherever it stands. */
export const pictureScreens: readonly Screen[] = [
  screen({ method: 'GET', path, handle: (newsroom, asked) => withPicture(newsroom, asked, show) }),
  screen({ method: 'POST', path, handle: (newsroom, asked) => withPicture(newsroom, asked, save) }),
];

interface Found {
  readonly page: StoryPage;
  readonly picture: Picture;
}

async function withPicture(
  newsroom: Newsroom,
  asked: StaffAsked,
  answer: (newsroom: Newsroom, asked: StaffAsked, found: Found) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (!may(asked.signedIn.actor, 'describe-picture', null)) return { kind: 'trouble', what: 'notAllowed' };
  const page = await readStoryPage(newsroom, asked, (asked.params['story'] ?? '') as StoryId);
  if (!page.ok) return page.refusal.kind === 'not-allowed' ? { kind: 'trouble', what: 'notAllowed' } : nothingHere;
  const picture = page.value.pictures.find(({ id }) => id === asked.params['picture']);
  return picture ? answer(newsroom, asked, { page: page.value, picture }) : nothingHere;
}

function show(
  _newsroom: Newsroom,
  { form, language }: StaffAsked,
  { page, picture }: Found,
  refusal: string | null = null,
): Answer {
  const words = pictureWords[language];
  const title = words.title(pictureName(page, picture.id));
  return {
    kind: 'page',
    ...(refusal !== null && { status: 422 }),
    title,
    place: '/newsroom',
    content: (
      <>
        <ScreenTitle title={title}>
          <BackToStory story={page.story.id} text={words.back} />
        </ScreenTitle>
        <PictureForm picture={picture} time={page.time} filled={refusal === null ? null : form} refusal={refusal} />
      </>
    ),
  };
}

async function save(newsroom: Newsroom, asked: StaffAsked, found: Found): Promise<Answer> {
  const { desk, live } = newsroom;
  const { language, signedIn } = asked;
  const words = pictureWords[language];
  const seen: Partial<PictureWords> = readSeen(asked.form);
  const form = readPictureForm(asked.form, seen, found.page.time.timeZone);
  if (!form) return show(newsroom, asked, found, words.timeUnreadable);
  const picture = found.picture.id;
  const described = await describePicture(desk, signedIn.actor, { picture, ...changeOf<PictureWords>(seen, form) });
  if (!described.ok) return show(newsroom, asked, found, await tellRefusal(desk, described.refusal, language));
  const { seq } = described.value;
  if (seq !== null) await live({ seq, began: asked.began, isTakedown: false });
  return { kind: 'redirect', to: `/newsroom/stories/${found.page.story.id}`, flash: { text: words.saved } };
}
