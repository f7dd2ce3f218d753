import type { Actor } from '../../accounts/actor.ts';
import type { Desk } from '../../desk/desk.ts';
import { type ImportStory, importStories } from '../../desk/import-stories.ts';
import { saveContributor } from '../../desk/save-contributor.ts';
import { saveSection } from '../../desk/save-section.ts';
import { saveStory } from '../../desk/save-story.ts';
import { startPublication } from '../../desk/start-publication.ts';
import { updateStory } from '../../desk/update-story.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import type { ContributorId, SectionId, StoryId } from '../../story/ids.ts';
import type { Language } from '../../story/language.ts';
import type { Refusal } from '../../story/refusal.ts';
import type { StoryFields } from '../../story/story.ts';
import { findContributor } from './find-contributor.ts';
import { findSections, type PlannedSection } from './find-section.ts';
import { type PageImportPlan, type PlannedStory, pageSource, placesNeeded } from './plan-page-import.ts';

/** What an import of a page has written. */
export interface PageImportReceipt {
  /** The page's own story first, then the recent ones as on the page. */
  readonly stories: readonly ImportedStory[];
}

/** What became of one story of a page. */
export interface ImportedStory {
  readonly story: StoryId;
  readonly headline: string;
  /** Its address, not percent-encoded. */
  readonly path: string | null;
  readonly outcome: 'new' | 'known' | 'completed';
}

/**
 * Carries out what a plan says, through the acts of the desk: what is missing of section and byline is made, then all stories are taken
 * in together. Where an import before this one brought all of it, nothing is written.
 */
export async function importPage(
  desk: Desk,
  actor: Actor,
  plan: PageImportPlan,
): Promise<Result<PageImportReceipt, Refusal>> {
  const begun = await beginPublication(desk, actor, plan);
  if (!begun.ok) return begun;
  const places = await makePlaces(desk, actor, plan);
  if (!places.ok) return places;
  const stories = [plan.story, ...plan.recent];
  const commands = stories.map((story) => commandOf(plan, story, places.value));
  const answers = await importStories(desk, actor, commands);
  const imported: ImportedStory[] = [];
  for (const [index, answer] of answers.entries()) {
    if (!answer.ok) return answer;
    const { story, path, isNew } = answer.value;
    const headline = stories[index]?.headline ?? '';
    imported.push({ story: story.id, headline, path, outcome: isNew ? 'new' : 'known' });
  }
  return plan.story.fate === 'complete'
    ? complete(desk, actor, plan, places.value, imported)
    : ok({ stories: imported });
}

/** Where the stories of a page go, and who wrote its own. Null where no story needs it. */
interface Places {
  readonly section: SectionId | null;
  readonly recentSection: SectionId | null;
  readonly byline: readonly ContributorId[];
}

async function beginPublication(desk: Desk, actor: Actor, plan: PageImportPlan): Promise<Result<null, Refusal>> {
  if (!plan.beginsPublication) return ok(null);
  const edition = { language: plan.language, timeZone: 'UTC' };
  const started = await startPublication(desk, actor, { name: 'Dateline', editions: [edition], sections: [] });
  return started.ok ? ok(null) : started;
}

async function makePlaces(desk: Desk, actor: Actor, plan: PageImportPlan): Promise<Result<Places, Refusal>> {
  const needed = placesNeeded(plan);
  const section = needed.story ? await makeSection(desk, actor, plan.language, plan.section) : ok(null);
  if (!section.ok) return section;
  const recentSection = needed.recent ? await makeSection(desk, actor, plan.language, plan.recentSection) : ok(null);
  if (!recentSection.ok) return recentSection;
  const byline: ContributorId[] = [];
  for (const { name } of needed.story ? plan.byline : []) {
    const contributor = await makeContributor(desk, actor, plan.language, name);
    if (!contributor.ok) return contributor;
    if (!byline.includes(contributor.value)) byline.push(contributor.value);
  }
  return ok({ section: section.value, recentSection: recentSection.value, byline });
}

/** The section of a plan, what is missing of it made now. It is looked for again: somebody may have made it since. */
async function makeSection(
  desk: Desk,
  actor: Actor,
  language: Language,
  planned: PlannedSection,
): Promise<Result<SectionId | null, Refusal>> {
  const known = planned.levels.at(-1)?.found;
  if (known) return ok(known.id);
  const names = planned.levels.map(({ name }) => name);
  const { levels } = await desk.archive.read((reader) => findSections(reader, language, names));
  let above: SectionId | null = null;
  for (const { name, found } of levels) {
    if (found) {
      above = found.id;
      continue;
    }
    const to: Parameters<typeof saveSection>[2]['to'] = { names: { [language]: name }, parent: above };
    const saved = await saveSection(desk, actor, { to });
    if (!saved.ok) return saved;
    above = saved.value.record.id;
  }
  return ok(above);
}

async function makeContributor(
  desk: Desk,
  actor: Actor,
  language: Language,
  name: string,
): Promise<Result<ContributorId, Refusal>> {
  const found = await desk.archive.read((reader) => findContributor(reader, name));
  if (found) return ok(found.id);
  const saved = await saveContributor(desk, actor, { to: { names: { [language]: name } } });
  return saved.ok ? ok(saved.value.record.id) : saved;
}

function commandOf(plan: PageImportPlan, planned: PlannedStory, places: Places): ImportStory {
  const { key, document, publishedAt, dateEstimated } = planned;
  const fields = { language: plan.language, ...fieldsOf(planned, places) };
  return { source: pageSource, key, fields, document, publishedAt, dateEstimated };
}

function fieldsOf({ kind }: PlannedStory, places: Places): Pick<StoryFields, 'kind' | 'section' | 'byline'> {
  if (kind === 'brief') return { kind, section: places.recentSection, byline: [] };
  return {
    kind,
    section: places.section,
    byline: places.byline.map((contributor) => ({ contributor, role: 'words' })),
  };
}

/** Gives a story that came as a brief of another page its whole text, its section and its byline, and puts them out. */
async function complete(
  desk: Desk,
  actor: Actor,
  plan: PageImportPlan,
  places: Places,
  [own, ...others]: readonly ImportedStory[],
): Promise<Result<PageImportReceipt, Refusal>> {
  const story = own && (await desk.archive.read((reader) => reader.story(own.story)));
  if (!own || !story) return refused({ kind: 'not-found', what: 'story' });
  const { kind, section, byline } = fieldsOf(plan.story, places);
  const fields = { kind: { to: kind }, section: { to: section }, byline: { to: byline } };
  const command = { story: story.id, seen: story.version, document: { to: plan.story.document }, fields };
  const saved = await saveStory(desk, actor, command);
  if (!saved.ok) return saved;
  const note = 'The whole text, from its own page.';
  const updated = await updateStory(desk, actor, {
    story: story.id,
    seen: saved.value.story.version,
    minor: true,
    note,
  });
  if (!updated.ok) return updated;
  return ok({ stories: [{ ...own, path: updated.value.path, outcome: 'completed' }, ...others] });
}
