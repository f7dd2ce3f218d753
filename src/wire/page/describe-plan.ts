import { formatInstant, type Instant } from '../../kit/instant.ts';
import type { PlannedSection } from './find-section.ts';
import { type PageImportPlan, type PlannedStory, placesNeeded } from './plan-page-import.ts';

/** What an import of a page will write, a line for each thing, in the words of an editor. `tell` writes an instant; else RFC 3339. */
export function describePlan(plan: PageImportPlan, tell: (at: Instant) => string = formatInstant): readonly string[] {
  const needed = placesNeeded(plan);
  return [
    ...(plan.beginsPublication
      ? [`a newspaper in “${plan.language}” is begun, named Dateline until you change it`]
      : []),
    ...sectionsWords(plan, needed),
    ...(needed.story ? plan.byline : []).map(
      ({ name, found }) => `byline: ${name} (${found ? 'is there' : 'is made'})`,
    ),
    storyWords('story', plan.story, tell),
    ...plan.recent.map((story) => storyWords('brief', story, tell)),
    ...plan.leftOut.map((headline) => `left out, since the page has no text of it: ${headline}`),
  ];
}

function sectionsWords(
  { section, recentSection }: PageImportPlan,
  needed: ReturnType<typeof placesNeeded>,
): readonly string[] {
  if (section === recentSection) return needed.story || needed.recent ? [`section: ${sectionWords(section)}`] : [];
  return [
    ...(needed.story ? [`section of the story: ${sectionWords(section)}`] : []),
    ...(needed.recent ? [`section of the recent stories: ${sectionWords(recentSection)}`] : []),
  ];
}

function sectionWords({ levels }: PlannedSection): string {
  const isThere = levels.every(({ found }) => found);
  return `${levels.map(({ name }) => name).join(' / ')} (${isThere ? 'is there' : 'is made'})`;
}

function storyWords(
  what: string,
  { headline, publishedAt, dateEstimated, fate }: PlannedStory,
  tell: (at: Instant) => string,
): string {
  if (fate === 'known') return `${what}, is there already: ${headline}`;
  if (fate === 'complete') return `${what}, is there as a brief and gets its whole text: ${headline}`;
  return `${what}, ${tell(publishedAt)}${dateEstimated ? ' (estimated)' : ''}: ${headline}`;
}
