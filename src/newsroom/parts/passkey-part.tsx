import type { JSX } from 'preact';
import { doorWords } from '../words/door-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

interface PasskeyProps {
  readonly language: ScreenLanguage;
  /** To sign in with one, or to make one. */
  readonly mode: 'get' | 'create';
  /** Where the question is asked for, and where the answer goes. */
  readonly ask: string;
  readonly answer: string;
  readonly text: string;
}

/** The button that has the browser ask for a passkey; only there where the browser can (`islands/passkey.ts`). What the form around it holds goes along. */
export function PasskeyPart({ language, mode, ask, answer, text }: PasskeyProps): JSX.Element {
  const words = doorWords[language];
  return (
    <div
      class="field"
      data-island="passkey"
      data-mode={mode}
      data-ask={ask}
      data-answer={answer}
      data-cancelled={words.passkeyCancelled}
      data-exists={words.passkeyExists}
      data-failed={words.passkeyFailed}
      data-unreachable={words.noConnection}
      hidden
    >
      <button type="submit" class="primary" formnovalidate>
        {text}
      </button>
      <p class="help">{words.passkeyHelp}</p>
      <div role="alert" data-trouble />
    </div>
  );
}
