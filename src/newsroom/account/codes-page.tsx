import type { JSX } from 'preact';
import { ScreenTitle } from '../frame/layout.tsx';
import { accountWords } from '../words/account-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

/** Recovery codes, this once. */
export function CodesPage({
  codes,
  language,
}: {
  readonly codes: readonly string[];
  readonly language: ScreenLanguage;
}): JSX.Element {
  const words = accountWords[language];
  return (
    <>
      <ScreenTitle title={words.codesTitle} />
      <p>{words.codesText}</p>
      <ol class="codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code class="key">{code}</code>
          </li>
        ))}
      </ol>
      <p class="actions">
        <a class="primary" href="/newsroom/account">
          {words.codesDone}
        </a>
      </p>
    </>
  );
}
