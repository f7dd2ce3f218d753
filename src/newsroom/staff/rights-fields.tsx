import type { JSX } from 'preact';
import { type Role, roles } from '../../accounts/actor.ts';
import type { SectionId } from '../../story/ids.ts';
import { type Language, localized } from '../../story/language.ts';
import type { Section } from '../../story/section.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';
import { roleHelp, roleWords } from '../words/role-words.ts';
import { staffWords } from '../words/staff-words.ts';

export interface RightsProps {
  readonly language: ScreenLanguage;
  readonly role: Role;
  readonly chosen: readonly SectionId[];
  readonly sections: readonly Section[];
}

/** A role to choose, and the sections of a section editor. */
export function RightsFields({ language, role, chosen, sections }: RightsProps): JSX.Element {
  const words = staffWords[language];
  return (
    <>
      <fieldset>
        <legend>{words.roleLegend}</legend>
        {roles.map((one) => (
          <label class="check" key={one}>
            <input type="radio" name="role" value={one} checked={one === role} />
            <span>
              <strong>{roleWords[language][one]}</strong>: <span class="quiet">{roleHelp[language][one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {sections.length === 0 ? null : (
        <fieldset>
          <legend>{words.sections}</legend>
          <p class="quiet small">{words.sectionsHelp}</p>
          <div class="choices">
            {sections.map(({ id, names, parent }) => (
              <label class="check" key={id}>
                <input type="checkbox" name="section" value={id} checked={chosen.includes(id)} />
                <bdi>
                  {parent === null ? '' : '– '}
                  {localized(names, language as string as Language)}
                </bdi>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

/** What those fields say; sections count for a section editor alone. */
export function readRights(form: URLSearchParams): { readonly role: Role; readonly sections: readonly SectionId[] } {
  const role = (form.get('role') ?? '') as Role;
  return { role, sections: role === 'section-editor' ? (form.getAll('section') as SectionId[]) : [] };
}
