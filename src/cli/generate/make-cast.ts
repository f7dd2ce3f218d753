import type { Actor } from '../../accounts/actor.ts';
import type { Desk } from '../../desk/desk.ts';
import { saveContributor } from '../../desk/save-contributor.ts';
import { saveSection } from '../../desk/save-section.ts';
import { saveSeries } from '../../desk/save-series.ts';
import { saveTopic } from '../../desk/save-topic.ts';
import { startPublication } from '../../desk/start-publication.ts';
import { ok, type Result } from '../../kit/result.ts';
import type { ContributorId, SectionId, SeriesId, TopicId } from '../../story/ids.ts';
import type { Language, Localized } from '../../story/language.ts';
import type { Refusal } from '../../story/refusal.ts';
import { contributorNames, generatedSections, seriesNames, topicNames } from './generated-cast.ts';

/** Where generated stories stand, who wrote them and what they are about, by number. */
export interface Cast {
  readonly sections: readonly SectionId[];
  readonly contributors: readonly ContributorId[];
  readonly topics: readonly TopicId[];
  readonly series: readonly SeriesId[];
}

/** Starts a generated newspaper in an empty archive; refused where the archive holds one already. */
export async function makeCast(desk: Desk, actor: Actor, seed: number): Promise<Result<Cast, Refusal>> {
  const started = await startPublication(desk, actor, {
    name: 'The Generated Gazette',
    editions: [edition('en', 'The Generated Gazette'), edition('hi', 'गढ़ा हुआ गज़ट'), edition('ur', 'گھڑا ہوا گزٹ')],
    sections: [],
  });
  if (!started.ok) return started;
  const sections = await makeSections(desk, actor);
  if (!sections.ok) return sections;
  const contributors = await saveAll(contributorNames(seed), (names) =>
    saveContributor(desk, actor, { to: { names } }),
  );
  if (!contributors.ok) return contributors;
  const topics = await saveAll(topicNames(seed), (names) => saveTopic(desk, actor, { to: { names } }));
  if (!topics.ok) return topics;
  const series = await saveAll(seriesNames(seed), (names) => saveSeries(desk, actor, { to: { names } }));
  if (!series.ok) return series;
  return ok({ sections: sections.value, contributors: contributors.value, topics: topics.value, series: series.value });
}

function edition(language: string, nameplate: string) {
  return { language: language as Language, timeZone: 'Indian/Mauritius', nameplate };
}

async function makeSections(desk: Desk, actor: Actor): Promise<Result<readonly SectionId[], Refusal>> {
  const all: SectionId[] = [];
  for (const { names, below } of generatedSections) {
    const top = await saveSection(desk, actor, { to: { names } });
    if (!top.ok) return top;
    const parent = top.value.record.id;
    const inside = await saveAll(below, (inner) => saveSection(desk, actor, { to: { names: inner, parent } }));
    if (!inside.ok) return inside;
    all.push(parent, ...inside.value);
  }
  return ok(all);
}

/** Saves one after the other; the first refusal ends it. */
async function saveAll<Id>(
  names: readonly Localized[],
  save: (names: Localized) => Promise<Result<{ readonly record: { readonly id: Id } }, Refusal>>,
): Promise<Result<readonly Id[], Refusal>> {
  const ids: Id[] = [];
  for (const one of names) {
    const saved = await save(one);
    if (!saved.ok) return saved;
    ids.push(saved.value.record.id);
  }
  return ok(ids);
}
