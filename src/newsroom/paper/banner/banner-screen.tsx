import type { JSX } from 'preact';
import { may } from '../../../accounts/may.ts';
import { endBanner } from '../../../desk/end-banner.ts';
import { setBanner } from '../../../desk/set-banner.ts';
import { type Instant, minutes, shift } from '../../../kit/instant.ts';
import { ok, type Result, refused } from '../../../kit/result.ts';
import { ownName } from '../../../render/words/dates.ts';
import { type Banner, longestBanner } from '../../../story/banner.ts';
import { headlineOf } from '../../../story/document.ts';
import type { StoryId } from '../../../story/ids.ts';
import type { Language } from '../../../story/language.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import type { Newsroom } from '../../newsroom.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Refused } from '../../parts/refused.tsx';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { publicationZone } from '../../stories/publication-zone.ts';
import { tellRefusal } from '../../stories/tell-refusal.ts';
import { printWhole } from '../../words/print-time.ts';
import { readPaper } from '../settings/change-paper.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';

const root = '/newsroom/banner';

/** The breaking banner of each language: what stands there now, and a form to set another or take it away. */
export const bannerScreens: readonly Screen[] = [
  screen({ method: 'GET', path: root, handle: (newsroom, asked) => answerForm(newsroom, asked) }),
  screen({ method: 'POST', path: `${root}/:language`, handle: set }),
  screen({ method: 'POST', path: `${root}/:language/end`, handle: end }),
];

/** A banner in its time, and what it says. */
interface Standing {
  readonly banner: Banner;
  readonly line: string;
}

interface Refusing {
  readonly language: string;
  readonly text: string;
}

async function answerForm(newsroom: Newsroom, asked: StaffAsked, refusing?: Refusing): Promise<Answer> {
  if (!may(asked.signedIn.actor, 'set-banner', null)) return { kind: 'trouble', what: 'notAllowed' };
  const publication = await readPaper(newsroom);
  if (!publication) return nothingHere;
  const words = paperWordsIn[asked.language].banner;
  const forms: JSX.Element[] = [];
  for (const { language } of publication.languages)
    forms.push(
      <BannerForm
        language={language}
        asked={asked}
        standing={await standingBanner(newsroom, language)}
        time={{ language: asked.language, timeZone: publicationZone(publication), now: newsroom.desk.clock() }}
        refusal={refusing?.language === language ? refusing.text : null}
        isPrimary={language === publication.languages[0].language}
        key={language}
      />,
    );
  return {
    kind: 'page',
    ...(refusing && { status: 422 }),
    title: words.title,
    place: root,
    content: (
      <>
        <ScreenTitle title={words.title} />
        {forms}
      </>
    ),
  };
}

interface BannerFormProps {
  readonly language: Language;
  readonly asked: StaffAsked;
  readonly standing: Standing | null;
  readonly time: Parameters<typeof printWhole>[1];
  readonly refusal: string | null;
  readonly isPrimary: boolean;
}

function BannerForm({ language, asked, standing, time, refusal, isPrimary }: BannerFormProps): JSX.Element {
  const words = paperWordsIn[asked.language].banner;
  const filled = (name: string) => (refusal === null ? '' : (asked.form.get(`${name}.${language}`) ?? ''));
  return (
    <section class="group">
      <h2>{ownName(language)}</h2>
      <p>{standing ? words.now(standing.line, printWhole(standing.banner.until, time)) : words.none}</p>
      <form class="plain" method="post" action={`${root}/${language}`}>
        <Refused text={refusal} />
        <Field
          name={`line.${language}`}
          label={words.line}
          help={words.lineHelp}
          value={filled('line')}
          maxlength={longestBanner}
        />
        <Field name={`story.${language}`} label={words.story} help={words.storyHelp} value={filled('story')} />
        <Choice
          name={`minutes.${language}`}
          label={words.minutes}
          value={filled('minutes') || '60'}
          options={Object.entries(words.choices)}
        />
        <p class="actions">
          <button type="submit" class={isPrimary ? 'primary' : undefined}>
            {words.set}
          </button>
          {standing ? (
            <button type="submit" formaction={`${root}/${language}/end`}>
              {words.end}
            </button>
          ) : null}
        </p>
      </form>
    </section>
  );
}

async function standingBanner({ desk }: Newsroom, language: Language): Promise<Standing | null> {
  return desk.archive.read(async (reader) => {
    const banner = await reader.banner(language);
    if (!banner || banner.until <= desk.clock()) return null;
    const story = banner.story && (await reader.story(banner.story));
    return { banner, line: banner.line || (story ? headlineOf(story.document) : '') };
  });
}

async function set(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk, live } = newsroom;
  const language = asked.params['language'] as Language;
  const words = paperWordsIn[asked.language].banner;
  const story = await findStory(newsroom, language, (asked.form.get(`story.${language}`) ?? '').trim());
  if (!story.ok) return answerForm(newsroom, asked, { language, text: words.notAStory });
  const wish = {
    language,
    line: asked.form.get(`line.${language}`) ?? '',
    story: story.value,
    until: untilOf(asked.form.get(`minutes.${language}`), desk.clock()),
  };
  const receipt = await setBanner(desk, asked.signedIn.actor, wish);
  if (!receipt.ok) {
    const text = await tellRefusal(desk, receipt.refusal, asked.language);
    return answerForm(newsroom, asked, { language, text });
  }
  const told = await live({ seq: receipt.value.seq, began: asked.began, isTakedown: false });
  return { kind: 'redirect', to: root, flash: { text: told.ok ? words.isSet(told.value.milliseconds) : told.refusal } };
}

async function end(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const { desk, live } = newsroom;
  const language = asked.params['language'] as Language;
  const ended = await endBanner(desk, asked.signedIn.actor, language);
  if (!ended.ok)
    return answerForm(newsroom, asked, { language, text: await tellRefusal(desk, ended.refusal, asked.language) });
  await live({ seq: ended.value.seq, began: asked.began, isTakedown: true });
  return { kind: 'redirect', to: root, flash: { text: paperWordsIn[asked.language].banner.isEnded } };
}

/** In so many minutes; not at all where that is no number. */
function untilOf(text: string | null, now: Instant): Instant {
  const many = Number(text ?? '60');
  return shift(now, minutes(Number.isFinite(many) ? many : 0));
}

/** The story of an id or of an address of this site; null for an empty text. */
async function findStory(
  { desk, origin }: Newsroom,
  language: Language,
  text: string,
): Promise<Result<StoryId | null, null>> {
  if (text === '') return ok(null);
  if (text.startsWith('story_')) return ok(text as StoryId);
  const url = URL.parse(text, origin);
  if (!url) return refused(null);
  const segments = decodeURI(url.pathname).split('/').filter(Boolean);
  const found = await desk.archive.asOf(desk.clock(), (reader) =>
    reader.find(language, segments[0] === language ? segments.slice(1) : segments),
  );
  return found.kind === 'story' ? ok(found.story) : refused(null);
}
