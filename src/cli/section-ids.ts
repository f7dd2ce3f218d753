import { ok, type Result, refused } from '../kit/result.ts';
import type { SectionId } from '../story/ids.ts';
import type { Refusal } from '../story/refusal.ts';
import type { OpenDesk } from './open-desk.ts';

/** The sections of some paths; refused where one is not there. */
export async function sectionIds(
  desk: OpenDesk,
  paths: readonly string[],
): Promise<Result<readonly SectionId[], Refusal>> {
  const sections = await desk.archive.read((reader) => Promise.all(paths.map((path) => reader.sectionByPath(path))));
  const missing = sections.indexOf(null);
  if (missing >= 0) return refused({ kind: 'not-found', what: `section “${paths[missing]}”` });
  return ok(sections.flatMap((section) => (section ? [section.id] : [])));
}
