import type { JSX } from 'preact';
import { may } from '../../../accounts/may.ts';
import { ownName } from '../../../render/words/dates.ts';
import {
  type Publication,
  type StandingPage,
  type StandingPageName,
  standingPageNames,
} from '../../../story/publication.ts';
import { parseMarkdown } from '../../../wire/markdown/parse-markdown.ts';
import { toMarkdown } from '../../../wire/markdown/to-markdown.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import type { Newsroom } from '../../newsroom.ts';
import { Field } from '../../parts/field.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { tellRefusal } from '../../stories/tell-refusal.ts';
import { changePaper, readPaper } from '../settings/change-paper.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';

const root = '/newsroom/pages';

/** The pages that are no stories: about, contact … in each language of the paper. */
export const standingPageScreens: readonly Screen[] = [
  screen({ method: 'GET', path: root, handle: answerList }),
  screen({ method: 'GET', path: `${root}/:name/:language`, handle: (newsroom, asked) => answerForm(newsroom, asked) }),
  screen({ method: 'POST', path: `${root}/:name/:language`, handle: save }),
];

async function answerList(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const publication = await readPaper(newsroom);
  if (!publication) return nothingHere;
  const words = paperWordsIn[asked.language].pages;
  return {
    kind: 'page',
    title: words.title,
    place: root,
    content: (
      <>
        <ScreenTitle title={words.title} />
        {publication.languages.map(({ language }) => (
          <section class="group" key={language}>
            <h2>{ownName(language)}</h2>
            <ul class="records">
              {standingPageNames.map((name) => (
                <li key={name}>
                  <a href={`${root}/${name}/${language}`}>{words.names[name]}</a>{' '}
                  <span class="quiet small">{pageOf(publication, name, language)?.title ?? words.missing}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}

interface Filled {
  readonly title: string;
  readonly text: string;
  readonly seen: string;
  readonly refusal: string;
}

async function answerForm(newsroom: Newsroom, asked: StaffAsked, filled?: Filled): Promise<Answer> {
  if (!may(asked.signedIn.actor, 'change-publication', null)) return { kind: 'trouble', what: 'notAllowed' };
  const publication = await readPaper(newsroom);
  const place = publication && placeOf(publication, asked);
  if (!publication || !place) return nothingHere;
  const kept = pageOf(publication, place.name, place.language);
  const words = paperWordsIn[asked.language];
  const title = `${words.pages.names[place.name]} (${ownName(place.language)})`;
  const shown = filled ?? {
    title: kept?.title ?? words.pages.names[place.name],
    text: kept ? toMarkdown(kept.body) : '',
    seen: String(publication.version),
    refusal: null,
  };
  return {
    kind: 'page',
    ...(filled && { status: 422 }),
    title,
    place: root,
    content: <PageForm asked={asked} title={title} place={place} isKept={kept !== null} shown={shown} />,
  };
}

interface PageFormProps {
  readonly asked: StaffAsked;
  readonly title: string;
  readonly place: Place;
  readonly isKept: boolean;
  readonly shown: Omit<Filled, 'refusal'> & { readonly refusal: string | null };
}

function PageForm({ asked, title, place, isKept, shown }: PageFormProps): JSX.Element {
  const words = paperWordsIn[asked.language];
  const own = words.pages;
  return (
    <>
      <ScreenTitle title={title} />
      <form class="plain" method="post">
        <Refused text={shown.refusal} />
        <input type="hidden" name="seen" value={shown.seen} />
        <Field name="title" label={own.heading} value={shown.title} required />
        <TextArea name="text" label={own.text} help={own.textHelp} value={shown.text} rows={18} lang={place.language} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.save}
          </button>
          {isKept ? (
            <button type="submit" name="remove" value="yes">
              {own.remove}
            </button>
          ) : null}
        </p>
      </form>
    </>
  );
}

async function save(newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const publication = await readPaper(newsroom);
  const place = publication && placeOf(publication, asked);
  if (!publication || !place) return nothingHere;
  const { form, language } = asked;
  const words = paperWordsIn[language];
  const [title, text, seen] = [form.get('title') ?? '', form.get('text') ?? '', form.get('seen') ?? ''];
  const again = (refusal: string) => answerForm(newsroom, asked, { title, text, seen, refusal });
  const others = publication.standingPages.filter((page) => !isAt(page, place));
  if (form.has('remove')) return finish(others);
  const body = parseMarkdown(text);
  if (!body.ok) return again(body.refusal.map(({ line, problem }) => words.pages.line(line, problem)).join(' '));
  return finish([...others, { ...place, title: title.trim(), body: body.value }]);

  async function finish(standingPages: readonly StandingPage[]): Promise<Answer> {
    const changed = await changePaper(newsroom, asked, { standingPages });
    if (changed.ok) return { kind: 'redirect', to: root, flash: { text: words.saved } };
    return again(await tellRefusal(newsroom.desk, changed.refusal, language));
  }
}

type Place = Pick<StandingPage, 'name' | 'language'>;

function placeOf({ languages }: Publication, { params }: StaffAsked): Place | null {
  const name = standingPageNames.find((known) => known === params['name']);
  const edition = languages.find(({ language }) => language === params['language']);
  return name && edition ? { name, language: edition.language } : null;
}

function pageOf({ standingPages }: Publication, name: StandingPageName, language: string): StandingPage | null {
  return standingPages.find((page) => page.name === name && page.language === language) ?? null;
}

function isAt(page: StandingPage, { name, language }: Place): boolean {
  return page.name === name && page.language === language;
}
