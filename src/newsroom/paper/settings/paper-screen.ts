import type { JSX } from 'preact';
import { may } from '../../../accounts/may.ts';
import type { Result } from '../../../kit/result.ts';
import type { PublicationChange } from '../../../story/decide-publication.ts';
import type { Publication } from '../../../story/publication.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type Screen, type StaffAsked, screen } from '../../screen.ts';
import { tellRefusal } from '../../stories/tell-refusal.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';
import { changePaper, readPaper } from './change-paper.ts';

/** What a form of the publication is shown with. */
export interface PaperFormProps {
  readonly publication: Publication;
  readonly asked: StaffAsked;
  /** What was filled in and refused; null on a form that is shown anew. */
  readonly filled: URLSearchParams | null;
  readonly refusal: string | null;
}

/** One form of the publication's settings. */
export interface PaperForm {
  readonly path: `/newsroom/${string}`;
  readonly title: (asked: StaffAsked) => string;
  readonly show: (props: PaperFormProps, newsroom: Newsroom) => Promise<JSX.Element>;
  readonly read: (
    form: URLSearchParams,
    publication: Publication,
    newsroom: Newsroom,
  ) => Promise<Result<PublicationChange['to'], Refusal>>;
}

/** The two methods of a form: it is shown, and what it says is set. */
export function paperScreens(form: PaperForm): readonly Screen[] {
  return [
    screen({ method: 'GET', path: form.path, handle: (newsroom, asked) => show(form, newsroom, asked) }),
    screen({ method: 'POST', path: form.path, handle: (newsroom, asked) => save(form, newsroom, asked) }),
  ];
}

async function show(form: PaperForm, newsroom: Newsroom, asked: StaffAsked, refusal?: Refusal): Promise<Answer> {
  if (!may(asked.signedIn.actor, 'change-publication', null)) return { kind: 'trouble', what: 'notAllowed' };
  const publication = await readPaper(newsroom);
  if (!publication) return nothingHere;
  const filled = refusal ? asked.form : null;
  const told = refusal ? await tellRefusal(newsroom.desk, refusal, asked.language) : null;
  return {
    kind: 'page',
    ...(refusal && { status: 422 }),
    title: form.title(asked),
    place: form.path,
    content: await form.show({ publication, asked, filled, refusal: told }, newsroom),
  };
}

async function save(form: PaperForm, newsroom: Newsroom, asked: StaffAsked): Promise<Answer> {
  const publication = await readPaper(newsroom);
  if (!publication) return nothingHere;
  const to = await form.read(asked.form, publication, newsroom);
  if (!to.ok) return show(form, newsroom, asked, to.refusal);
  const changed = await changePaper(newsroom, asked, to.value);
  if (!changed.ok) return show(form, newsroom, asked, changed.refusal);
  return { kind: 'redirect', to: form.path, flash: { text: paperWordsIn[asked.language].saved } };
}
