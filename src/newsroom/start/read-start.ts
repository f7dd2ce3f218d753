import type { StartedEdition, StartPublication } from '../../desk/start-publication.ts';
import { ok, type Result, refused } from '../../kit/result.ts';
import { houseLook } from '../../story/decide-publication.ts';
import { parseLanguage } from '../../story/language.ts';
import type { Refusal } from '../../story/refusal.ts';
import { readLook } from '../paper/settings/look-fields.tsx';
import { linesOf } from '../parts/lines-of.ts';

/** How many editions the form has room for; more are added among the settings. */
export const editionNumbers = [1, 2, 3] as const;

/** What the form says; refused where a language is none. What else is wrong is found by the act. */
export function readStart(form: URLSearchParams): Result<StartPublication, Refusal> {
  const text = (name: string) => (form.get(name) ?? '').trim();
  const editions: StartedEdition[] = [];
  for (const number of editionNumbers) {
    const tag = text(`language.${number}`);
    if (tag === '' && number > 1) continue;
    const language = parseLanguage(tag);
    if (!language) return refused({ kind: 'invalid', what: 'the language', why: `“${tag}” is none` });
    const nameplate = text(`nameplate.${number}`);
    const timeZone = text(`zone.${number}`) || (editions[0]?.timeZone ?? '');
    editions.push({ language, timeZone, ...(nameplate && { nameplate }) });
  }
  const [first, ...others] = editions as [StartedEdition, ...StartedEdition[]];
  return ok({
    name: text('name'),
    editions: [first, ...others],
    sections: linesOf(form.get('sections')),
    settings: { look: readLook(form, houseLook) },
  });
}
