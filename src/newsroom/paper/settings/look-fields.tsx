import type { JSX } from 'preact';
import { type FontStack, fontStacks, type Look } from '../../../story/publication.ts';
import { Choice } from '../../parts/choice.tsx';
import type { ScreenLanguage } from '../../words/in-languages.ts';
import { paperWordsIn } from '../words/paper-words-in.ts';

const colours = ['accent', 'paper', 'accentDark', 'paperDark'] as const;

export interface LookFieldsProps {
  readonly language: ScreenLanguage;
  /** The look as it is. */
  readonly look: Look;
  /** What was filled in before; null on a form that is shown anew. */
  readonly filled: URLSearchParams | null;
}

/** Colours and faces, to be chosen. */
export function LookFields({ language, look, filled }: LookFieldsProps): JSX.Element {
  const own = paperWordsIn[language].look;
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
    </>
  );
}

/** The look that a form says; what it does not say is as it was. */
export function readLook(filled: URLSearchParams, kept: Look): Look {
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
