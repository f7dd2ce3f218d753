import type { ComponentChildren, JSX } from 'preact';
import { ownName } from '../../../render/words/dates.ts';
import { type BylineEntry, bylineRoles } from '../../../story/contributor.ts';
import { type Language, localized } from '../../../story/language.ts';
import { kinds, prominences, type StoryFields } from '../../../story/story.ts';
import type { StoryPage } from '../page/read-story-page.ts';
import { type PanelWords, panelWords } from '../words/panel-words.ts';
import { storyWords } from '../words/story-words.ts';
import { Field, Options, type PanelProps, TextField, typed } from './controls.tsx';
import type { FieldGroup } from './field-state.ts';
import { PictureChoices } from './picture-choices.tsx';
import { PromotionFields } from './promotion-fields.tsx';
import { nameIn } from './tell-field.ts';

/** Everything of a story beside its text, in forms that save for themselves. Those who may not save see it as it is. */
export function FieldsPanel({ page, state }: PanelProps): JSX.Element {
  const props = { page, state };
  return (
    <>
      <Group {...props} group="place" isOpen>
        <PlaceFields {...props} />
      </Group>
      <Group {...props} group="byline">
        <BylineFields {...props} />
      </Group>
      <Group {...props} group="topics">
        <TopicFields {...props} />
      </Group>
      <Group {...props} group="picture">
        <PictureFields {...props} />
      </Group>
      <Group {...props} group="promotion">
        <PromotionFields {...props} />
      </Group>
    </>
  );
}

interface GroupProps extends PanelProps {
  readonly group: FieldGroup;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

function Group({ page, state, group, isOpen = false, children }: GroupProps): JSX.Element {
  const words = panelWords[page.time.language];
  const maySave = page.may.has('save') && page.story.stage !== 'spiked';
  return (
    <details class="panel" id={group} open={isOpen || state?.group === group}>
      <summary>
        <h2>{words.groups[group]}</h2>
      </summary>
      <form
        class="plain"
        data-fields={JSON.stringify(fieldsWords(words))}
        method="post"
        action={`/newsroom/stories/${page.story.id}/fields/${group}`}
      >
        <fieldset class="bare" disabled={!maySave}>
          <legend class="visually-hidden">{words.groups[group]}</legend>
          <input type="hidden" name="seen" value={page.story.version} />
          {children}
          {maySave ? <button type="submit">{words.save}</button> : null}
        </fieldset>
      </form>
    </details>
  );
}

/** The texts that `islands/story-fields.ts` finds on each form. */
function fieldsWords({ unsaved, saving, saved, notSaved, unreachable, signedOut, failed }: PanelWords) {
  return { unsaved, saving, saved, notSaved, unreachable, signedOut, failed };
}

function PlaceFields({ page, state }: PanelProps): JSX.Element {
  const { story, sections, series, publication, plannedPath, time } = page;
  const { fields } = story;
  const words = panelWords[time.language];
  const names = storyWords[time.language];
  const screen = time.language as string as Language;
  const shown = { page, state, group: 'place' } as const;
  const languages = publication?.languages.map(({ language }) => language) ?? [fields.language];
  return (
    <>
      <Field {...shown} name="kind">
        <Options name="kind" value={typed(state, 'place', 'kind') ?? fields.kind}>
          {kinds.map((kind) => ({ value: kind, text: names.kinds[kind] }))}
        </Options>
      </Field>
      <Field {...shown} name="section">
        <Options name="section" value={typed(state, 'place', 'section') ?? fields.section ?? ''} none={names.noSection}>
          {sections.map(({ id, names: texts, parent }) => ({
            value: id,
            text: `${parent === null ? '' : '– '}${localized(texts, screen)}`,
          }))}
        </Options>
      </Field>
      <Field {...shown} name="language">
        <Options name="language" value={typed(state, 'place', 'language') ?? fields.language}>
          {languages.map((language) => ({ value: language, text: ownName(language) }))}
        </Options>
      </Field>
      <Field {...shown} name="prominence">
        <Options name="prominence" value={typed(state, 'place', 'prominence') ?? fields.prominence}>
          {prominences.map((prominence) => ({ value: prominence, text: names.prominences[prominence] }))}
        </Options>
      </Field>
      <Field {...shown} name="series">
        <Options name="series" value={typed(state, 'place', 'series') ?? fields.series ?? ''} none={words.none}>
          {series.map(({ id, names: texts }) => ({ value: id, text: localized(texts, screen) }))}
        </Options>
      </Field>
      <TextField
        {...shown}
        name="dateline"
        help={words.help.dateline}
        value={typed(state, 'place', 'dateline') ?? fields.dateline}
        most={120}
      />
      <TextField
        {...shown}
        name="slug"
        help={plannedPath === null ? words.help.slug : `${words.help.slug} ${plannedPath}`}
        value={typed(state, 'place', 'slug') ?? fields.slug ?? ''}
        most={100}
      />
      <TextField
        {...shown}
        name="translationOf"
        help={page.original ? page.original.headline : words.help.translationOf}
        value={typed(state, 'place', 'translationOf') ?? (page.original ? `/newsroom/stories/${page.original.id}` : '')}
        most={500}
      />
    </>
  );
}

function BylineFields({ page, state }: PanelProps): JSX.Element {
  const words = panelWords[page.time.language];
  const names = storyWords[page.time.language];
  const { byline } = page.story.fields;
  const roles = bylineRoles.map((role) => ({ value: role, text: names.roles[role] }));
  return (
    <Field page={page} state={state} group="byline" name="byline" isBare>
      <ol class="byline-list">
        {byline.map((entry, index) => (
          <BylineRow page={page} entry={entry} index={index} key={`${entry.contributor} ${entry.role}`} />
        ))}
      </ol>
      <div data-together>
        <Added id="add-name" label={words.addName} help={words.help.addName} value={typed(state, 'byline', 'add')} />
        <div class="field">
          <label for="add-role">{words.role}</label>
          <Options name="addRole" id="add-role" value={typed(state, 'byline', 'addRole') ?? 'words'}>
            {roles}
          </Options>
        </div>
      </div>
    </Field>
  );
}

interface BylineRowProps {
  readonly page: StoryPage;
  readonly entry: BylineEntry;
  readonly index: number;
}

function BylineRow({ page, entry: { contributor, role }, index }: BylineRowProps): JSX.Element {
  const words = panelWords[page.time.language];
  const names = storyWords[page.time.language];
  const name = nameIn(page, contributor);
  return (
    <li>
      <input type="hidden" name="contributor" value={contributor} />
      <p lang={page.story.fields.language} dir="auto">
        {name}
      </p>
      <div class="three">
        <label>
          <span class="visually-hidden">{`${name}: `}</span>
          {words.order}
          <input id={`place-${contributor}-${role}`} name="place" type="number" min={1} max={99} value={index + 1} />
        </label>
        <label>
          <span class="visually-hidden">{`${name}: `}</span>
          {words.role}
          <select id={`role-${contributor}-${role}`} name="role">
            {bylineRoles.map((one) => (
              <option value={one} selected={one === role} key={one}>
                {names.roles[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input id={`remove-${contributor}-${role}`} name="remove" type="checkbox" value={contributor} />
          <span>
            {words.remove}
            <span class="visually-hidden">{`: ${name}`}</span>
          </span>
        </label>
      </div>
    </li>
  );
}

function TopicFields({ page, state }: PanelProps): JSX.Element {
  const words = panelWords[page.time.language];
  const screen = page.time.language as string as Language;
  return (
    <Field page={page} state={state} group="topics" name="topics" isBare>
      <ul>
        {page.topics.map(({ id, names }) => (
          <li key={id}>
            <input type="hidden" name="topic" value={id} />
            <label class="check">
              <input name="remove" type="checkbox" value={id} />
              <span>
                <span class="visually-hidden">{`${words.remove}: `}</span>
                {localized(names, screen)}
                <span aria-hidden="true" class="quiet">{` · ${words.remove}`}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Added id="add-topic" label={words.addTopic} help={words.help.addTopic} value={typed(state, 'topics', 'add')} />
    </Field>
  );
}

interface AddedProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string | null;
}

/** Where one more is named that a list is to hold. */
function Added({ id, label, help, value }: AddedProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input type="text" id={id} name="add" value={value ?? ''} maxlength={200} autocomplete="off" />
      <p class="help">{help}</p>
    </div>
  );
}

function PictureFields({ page, state }: PanelProps): JSX.Element {
  const words = panelWords[page.time.language];
  const lead: StoryFields['leadPicture'] = page.story.fields.leadPicture;
  const text = (name: 'alt' | 'caption') => typed(state, 'picture', name) ?? lead?.[name] ?? '';
  const own = page.pictures.find(({ id }) => id === lead?.picture);
  return (
    <Field page={page} state={state} group="picture" name="leadPicture" isBare>
      <PictureChoices page={page} value={typed(state, 'picture', 'picture') ?? lead?.picture ?? ''} />
      <div class="field">
        <label for="picture-alt">{words.alt}</label>
        <textarea id="picture-alt" name="alt" maxlength={1000} placeholder={own?.alt} dir="auto">
          {text('alt')}
        </textarea>
      </div>
      <div class="field">
        <label for="picture-caption">{words.caption}</label>
        <textarea id="picture-caption" name="caption" maxlength={2000} placeholder={own?.caption} dir="auto">
          {text('caption')}
        </textarea>
      </div>
    </Field>
  );
}
