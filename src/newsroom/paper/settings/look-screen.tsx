import type { JSX } from 'preact';
import { ok } from '../../../kit/result.ts';
import { type FontStack, fontStacks, type Look } from '../../../story/publication.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Refused } from '../../parts/refused.tsx';
import { paperWordsIn } from '../words/paper-words-in.ts';
import { type PaperForm, type PaperFormProps, paperScreens } from './paper-screen.ts';

const form: PaperForm = {
  path: '/newsroom/look',
  title: ({ language }) => paperWordsIn[language].look.title,
  show: async (props) => <LookForm {...props} />,
  read: async (filled, { look }) => ok({ look: readLook(filled, look) }),
};

/** Colours and faces of the paper. */
export const lookScreens = paperScreens(form);

const colours = ['accent', 'paper', 'accentDark', 'paperDark'] as const;

function LookForm({ publication, asked, filled, refusal }: PaperFormProps): JSX.Element {
  const words = paperWordsIn[asked.language];
  const own = words.look;
  const { look } = publication;
  const colour = (name: (typeof colours)[number], label: string) => (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} name={name} type="color" value={filled?.get(name) ?? look[name]} />
    </div>
  );
  const face = (name: 'headlineFace' | 'textFace') => (
    <Choice
      name={name}
      label={own[name]}
      value={filled?.get(name) ?? look[name]}
      options={fontStacks.map((stack) => [stack, stack.charAt(0).toUpperCase() + stack.slice(1)] as const)}
    />
  );
  return (
    <>
      <ScreenTitle title={own.title} />
      <form class="plain" method="post">
        <Refused text={refusal} />
        <input type="hidden" name="seen" value={filled?.get('seen') ?? publication.version} />
        <fieldset>
          <legend>{own.light}</legend>
          {colour('accent', own.accent)}
          {colour('paper', own.paper)}
        </fieldset>
        <fieldset>
          <legend>{own.dark}</legend>
          {colour('accentDark', own.accent)}
          {colour('paperDark', own.paper)}
        </fieldset>
        {face('headlineFace')}
        {face('textFace')}
        <p class="quiet small">{own.contrast}</p>
        <p class="actions">
          <button type="submit" class="primary">
            {words.save}
          </button>
        </p>
      </form>
    </>
  );
}

function readLook(filled: URLSearchParams, kept: Look): Look {
  const face = (name: 'headlineFace' | 'textFace'): FontStack =>
    fontStacks.find((stack) => stack === filled.get(name)) ?? kept[name];
  const [accent, paper, accentDark, paperDark] = colours.map((name) => filled.get(name) ?? kept[name]);
  return {
    ...kept,
    accent,
    paper,
    accentDark,
    paperDark,
    headlineFace: face('headlineFace'),
    textFace: face('textFace'),
  } as Look;
}
