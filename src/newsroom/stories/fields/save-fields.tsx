import { saveStory } from '../../../desk/save-story.ts';
import type { FieldChanges } from '../../../story/decide-save.ts';
import { same } from '../../../story/fields.ts';
import type { ActorRef, StoryId } from '../../../story/ids.ts';
import { type Language, localized } from '../../../story/language.ts';
import type { Refusal } from '../../../story/refusal.ts';
import type { StoryFields } from '../../../story/story.ts';
import { type Answer, nothingHere } from '../../answer.ts';
import type { Newsroom } from '../../newsroom.ts';
import { type StaffAsked, screen } from '../../screen.ts';
import { answerStory } from '../page/answer-story.tsx';
import { readStoryPage, type StoryPage } from '../page/read-story-page.ts';
import { seenVersion } from '../seen-version.ts';
import { storyAt } from '../story-at.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { panelWords } from '../words/panel-words.ts';
import { type FieldGroup, type FieldProblem, isFieldGroup } from './field-state.ts';
import { tellField } from './tell-field.ts';
import { isList, type ListWanted, tellList } from './tell-list.ts';
import { type Wanted, type WantedFields, wantedFields } from './wanted-fields.ts';

/** Saves what a form says of a story's fields, each field for itself: what clashes is shown beside what is there, and nothing typed is lost. */
export const saveFields = screen({
  method: 'POST',
  path: '/newsroom/stories/:story/fields/:group',
  handle: async (newsroom, asked) => {
    const { story: id = '', group = '' } = asked.params;
    if (!isFieldGroup(group)) return nothingHere;
    const before = await readStoryPage(newsroom, asked, id as StoryId);
    if (!before.ok) return { kind: 'trouble', what: before.refusal.kind === 'not-allowed' ? 'notAllowed' : 'notFound' };
    const { desk } = newsroom;
    const original = await storyAt(desk, asked.form.get('translationOf') ?? '');
    const wanted = await desk.archive.read((reader) => wantedFields(group, asked.form, { reader, original }));
    const open = undecided(asked.form);
    const left = open.map((name) => [name, wanted[name]] as const);
    for (const name of [...asked.form.getAll('take'), ...open]) delete wanted[name as keyof StoryFields];
    const problems = new Map<keyof StoryFields, FieldProblem>();
    const refusals = new Map<keyof StoryFields, Refusal>();
    for (const [name, want] of Object.entries(wanted) as [keyof StoryFields, Wanted<unknown>][]) {
      if (!want.ok) problems.set(name, problemOf(want, asked, before.value));
      else {
        const refusal = await saveField(newsroom, asked, before.value, name, want.to);
        if (refusal) refusals.set(name, refusal);
      }
    }
    return answer(newsroom, asked, {
      id: id as StoryId,
      group,
      wanted: { ...wanted, ...Object.fromEntries(left) },
      left: open,
      problems,
      refusals,
    });
  },
});

/** Saves one field from the value that the form showed; null where it is as wanted. */
async function saveField(
  { desk }: Newsroom,
  { form, signedIn }: StaffAsked,
  { story }: StoryPage,
  name: keyof StoryFields,
  to: unknown,
): Promise<Refusal | null> {
  const from = readJson(form.get(`from-${name}`));
  if (same(from, to)) return null;
  const saved = await saveStory(desk, signedIn.actor, {
    story: story.id,
    seen: Math.min(seenVersion(form), story.version),
    fields: { [name]: { from, to } } as FieldChanges,
  });
  return saved.ok ? null : saved.refusal;
}

interface Outcome {
  readonly id: StoryId;
  readonly group: FieldGroup;
  readonly wanted: WantedFields;
  /** Fields that clashed before, of which nobody has said yet whose value is to be there. */
  readonly left: readonly (keyof StoryFields)[];
  readonly problems: Map<keyof StoryFields, FieldProblem>;
  readonly refusals: ReadonlyMap<keyof StoryFields, Refusal>;
}

async function answer(newsroom: Newsroom, asked: StaffAsked, outcome: Outcome): Promise<Answer> {
  const { id, group, wanted, left, problems, refusals } = outcome;
  const words = panelWords[asked.language];
  if (problems.size + refusals.size + left.length === 0)
    return { kind: 'redirect', to: `/newsroom/stories/${id}#${group}`, flash: { text: words.saved } };
  const page = await readStoryPage(newsroom, asked, id);
  if (!page.ok) return { kind: 'trouble', what: 'notFound' };
  for (const [name, refusal] of refusals)
    problems.set(name, await tellProblem(newsroom, asked, page.value, { name, refusal, want: wanted[name] }));
  for (const name of left)
    problems.set(name, await tellClash(newsroom, asked, page.value, { name, by: null, want: wanted[name] }));
  const hasConflict = [...problems.values()].some(({ isConflict }) => isConflict);
  for (const name of asked.form.getAll('take')) for (const part of partsOf(name)) asked.form.delete(part);
  return answerStory(page.value, { group, typed: asked.form, problems }, hasConflict ? 409 : 422);
}

async function tellProblem(
  { desk }: Newsroom,
  { language }: StaffAsked,
  page: StoryPage,
  { name, refusal, want }: Refused,
): Promise<FieldProblem> {
  if (refusal.kind !== 'conflict') return { text: await tellRefusal(desk, refusal, language) };
  const last = refusal.changes.findLast(({ parts }) => parts.includes(name));
  return tellClash({ desk }, { language }, page, { name, by: last?.by ?? null, want });
}

/** Who changed a field meanwhile, what it says now, and, where the form does not show it, what was wanted. */
async function tellClash(
  { desk }: Pick<Newsroom, 'desk'>,
  { language }: Pick<StaffAsked, 'language'>,
  page: StoryPage,
  {
    name,
    by,
    want,
  }: { readonly name: keyof StoryFields; readonly by: ActorRef | null; readonly want: Wanted<unknown> | undefined },
): Promise<FieldProblem> {
  const who = page.nameOf(by ?? page.story.changedBy);
  const now = tellField(name, page);
  const words = panelWords[language];
  if (!isList(name) || !want?.ok) return { text: words.conflict(who, now), isConflict: true };
  const list = want.to as ListWanted;
  const mine = await desk.archive.read((reader) => tellList(list, page, reader));
  return { text: words.listConflict(who, now, mine || words.empty), isConflict: true, mine: JSON.stringify(want.to) };
}

interface Refused {
  readonly name: keyof StoryFields;
  readonly refusal: Refusal;
  readonly want: Wanted<unknown> | undefined;
}

/** By a field's own button that one is decided, and others that clash are not; by Save all of them are. */
function undecided(form: URLSearchParams): readonly (keyof StoryFields)[] {
  const chosen = form.get('keep') ?? form.get('take');
  return chosen === null ? [] : (form.getAll('undecided').filter((name) => name !== chosen) as (keyof StoryFields)[]);
}

/** The controls in which a field is written. */
function partsOf(name: string): readonly string[] {
  if (name === 'leadPicture') return ['picture', 'alt', 'caption'];
  return name === 'search' || name === 'social' ? [`${name}-title`, `${name}-description`] : [name];
}

function problemOf(
  want: Wanted<unknown> & { readonly ok: false },
  { language }: StaffAsked,
  page: StoryPage,
): FieldProblem {
  const words = panelWords[language];
  switch (want.why) {
    case 'nobody':
      return { text: words.nobodyNamed(want.name) };
    case 'several': {
      const own = page.story.fields.language as Language;
      const choices = want.named.map(({ id, names }) => ({ value: id, text: localized(names, own) }));
      return { text: words.severalNamed(want.name), choices };
    }
    case 'no-story':
      return { text: words.noSuchStory };
    case 'not-address':
      return { text: words.notAddress };
    case 'unreadable':
      return { text: words.cannot };
  }
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
