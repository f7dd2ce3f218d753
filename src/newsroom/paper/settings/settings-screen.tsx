import type { JSX } from 'preact';
import { parseHttpUrl } from '../../../kit/http-url.ts';
import { ok, type Result, refused } from '../../../kit/result.ts';
import { ownName } from '../../../render/words/dates.ts';
import { gatesOf } from '../../../story/closed-gates.ts';
import { type Gate, gates } from '../../../story/gate.ts';
import { gateWords } from '../../../story/gate-words.ts';
import type { TopicId } from '../../../story/ids.ts';
import type { Edition, Organization, Policies } from '../../../story/publication.ts';
import type { Refusal } from '../../../story/refusal.ts';
import { kinds } from '../../../story/story.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { linesOf } from '../../parts/lines-of.ts';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { storyWords } from '../../stories/words/story-words.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';
import { type PaperForm, type PaperFormProps, paperScreens } from './paper-screen.ts';

const form: PaperForm = {
  path: '/newsroom/paper',
  title: ({ language }) => paperWordsIn[language].settings.title,
  show: async (props, { desk }) => {
    const { legalTopics = [] } = props.publication.policies;
    const topics = await desk.archive.read((reader) => Promise.all(legalTopics.map((id) => reader.topic(id))));
    return <Settings {...props} legalTopics={topics.flatMap((topic) => topic?.slug ?? []).join('\n')} />;
  },
  read: async (filled, publication, { desk }) => {
    const topics = await desk.archive.read(async (reader) => {
      const slugs = linesOf(filled.get('legalTopics'));
      return Promise.all(slugs.map(async (slug) => [slug, await reader.topicBySlug(slug)] as const));
    });
    const unknown = topics.find(([, topic]) => topic === null);
    if (unknown) return refused({ kind: 'invalid', what: 'the topic', why: `there is none at “${unknown[0]}”` });
    const organization = readOrganization(filled);
    if (!organization.ok) return organization;
    return ok({
      name: (filled.get('name') ?? '').trim(),
      languages: publication.languages.map((edition) => readEdition(filled, edition)) as never,
      organization: organization.value,
      policies: readPolicies(
        filled,
        topics.flatMap(([, topic]) => topic?.id ?? []),
      ),
    });
  },
};

/** The newspaper's name, editions, organization and policies. */
export const settingsScreens = paperScreens(form);

function Settings(props: PaperFormProps & { readonly legalTopics: string }): JSX.Element {
  const { publication, asked, filled, refusal } = props;
  const words = paperWordsIn[asked.language];
  const own = words.settings;
  return (
    <>
      <ScreenTitle title={own.title} />
      <form class="plain" method="post">
        <Refused text={refusal} />
        <input type="hidden" name="seen" value={filled?.get('seen') ?? publication.version} />
        <Field name="name" label={own.name} value={filled?.get('name') ?? publication.name} required />
        {publication.languages.map((edition) => (
          <EditionFields {...props} edition={edition} key={edition.language} />
        ))}
        <OrganizationFields {...props} />
        <PolicyFields {...props} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.save}
          </button>
        </p>
      </form>
    </>
  );
}

function EditionFields({ edition, asked, filled }: PaperFormProps & { readonly edition: Edition }): JSX.Element {
  const words = paperWordsIn[asked.language].settings;
  const { language } = edition;
  const given = (name: 'nameplate' | 'tagline' | 'place' | 'timeZone') => ({
    name: `${name}.${language}`,
    label: words[name],
    value: filled?.get(`${name}.${language}`) ?? edition[name],
  });
  return (
    <fieldset>
      <legend>{ownName(language)}</legend>
      <Field {...given('nameplate')} dir="auto" lang={language} required />
      <Field {...given('tagline')} dir="auto" lang={language} />
      <Field {...given('place')} dir="auto" lang={language} />
      <Field {...given('timeZone')} help={words.timeZoneHelp} dir="ltr" required />
    </fieldset>
  );
}

function OrganizationFields({ publication, asked, filled }: PaperFormProps): JSX.Element {
  const words = paperWordsIn[asked.language];
  const own = words.settings;
  const { legalName, email, foundingYear, sameAs } = publication.organization;
  const given = (name: string, kept: string) => ({ name, value: filled?.get(name) ?? kept });
  return (
    <fieldset>
      <legend>{own.organization}</legend>
      <Field {...given('legalName', legalName)} label={own.legalName} />
      <Field {...given('email', email)} label={own.email} type="email" dir="ltr" />
      <Field {...given('foundingYear', String(foundingYear ?? ''))} label={own.foundingYear} inputmode="numeric" />
      <TextArea {...given('sameAs', sameAs.join('\n'))} label={own.sameAs} help={words.fields.linksHelp} rows={3} />
    </fieldset>
  );
}

function PolicyFields(props: PaperFormProps & { readonly legalTopics: string }): JSX.Element {
  const { publication, asked, filled, legalTopics } = props;
  const own = paperWordsIn[asked.language].settings;
  const { aiCrawlers, feeds } = publication.policies;
  return (
    <fieldset>
      <legend>{own.policies}</legend>
      <Choice
        name="aiCrawlers"
        label={own.aiCrawlers}
        value={filled?.get('aiCrawlers') ?? aiCrawlers}
        options={Object.entries(own.aiCrawlerChoices)}
      />
      <Choice
        name="feeds"
        label={own.feeds}
        value={filled?.get('feeds') ?? feeds}
        options={Object.entries(own.feedChoices)}
      />
      <GateTable {...props} />
      <TextArea
        name="legalTopics"
        label={own.legalTopics}
        help={own.legalTopicsHelp}
        value={filled?.get('legalTopics') ?? legalTopics}
        rows={2}
      />
    </fieldset>
  );
}

function GateTable({ publication, asked, filled }: PaperFormProps): JSX.Element {
  const own = paperWordsIn[asked.language].settings;
  const { names } = gateWords[asked.language];
  const kindWords = storyWords[asked.language].kinds;
  const isAsked = (kind: (typeof kinds)[number], gate: Gate) =>
    filled ? filled.has(`gate.${kind}.${gate}`) : gatesOf(publication.policies, kind).includes(gate);
  return (
    <section class="table-frame" aria-label={own.gates}>
      <table class="gates">
        <caption>
          <b>{own.gates}</b> <span class="quiet small">{own.gatesHelp}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {gates.map((gate) => (
              <th scope="col" key={gate}>
                {names[gate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindWords[kind]}</th>
              {gates.map((gate) => (
                <td key={gate}>
                  <input
                    type="checkbox"
                    name={`gate.${kind}.${gate}`}
                    value="yes"
                    checked={isAsked(kind, gate)}
                    aria-label={`${kindWords[kind]}: ${names[gate]}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function readEdition(form: URLSearchParams, edition: Edition): Edition {
  const text = (name: string) => (form.get(`${name}.${edition.language}`) ?? '').trim();
  const [nameplate, tagline, place, timeZone] = [text('nameplate'), text('tagline'), text('place'), text('timeZone')];
  return { ...edition, nameplate, tagline, place, timeZone };
}

function readOrganization(form: URLSearchParams): Result<Organization, Refusal> {
  const sameAs = linesOf(form.get('sameAs')).map((line) => [line, parseHttpUrl(line)] as const);
  const wrong = sameAs.find(([, url]) => url === null);
  if (wrong) return refused({ kind: 'invalid', what: 'the link', why: `“${wrong[0]}” is no address of the web` });
  const year = (form.get('foundingYear') ?? '').trim();
  return ok({
    legalName: (form.get('legalName') ?? '').trim(),
    email: (form.get('email') ?? '').trim(),
    foundingYear: year === '' ? null : Number(year),
    sameAs: sameAs.flatMap(([, url]) => url ?? []),
  });
}

function readPolicies(form: URLSearchParams, legalTopics: readonly TopicId[]): Policies {
  const asked = (kind: string) => gates.filter((gate) => form.has(`gate.${kind}.${gate}`));
  return {
    aiCrawlers: oneOf(form.get('aiCrawlers'), ['deny', 'search-only', 'allow']),
    feeds: oneOf(form.get('feeds'), ['full', 'excerpt']),
    gates: Object.fromEntries(kinds.map((kind) => [kind, asked(kind)])),
    legalTopics,
  };
}

/** What was chosen; the first where it was none of these. */
function oneOf<T extends string>(text: string | null, choices: readonly [T, ...T[]]): T {
  return choices.find((choice) => choice === text) ?? choices[0];
}
