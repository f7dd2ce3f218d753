import { type Answer, type TroubleKind, troubleStatus } from '../answer.ts';
import { frameWords } from '../words/frame-words.ts';
import type { ScreenLanguage } from '../words/in-languages.ts';

/** A screen that says what went wrong and what is safe; to an island, the same in JSON. */
export function troubleAnswer(what: TroubleKind, language: ScreenLanguage, wantsJson: boolean): Answer {
  const words = frameWords[language];
  const { title, text } = words.trouble[what];
  const status = troubleStatus[what];
  if (wantsJson) return { kind: 'json', status, body: { trouble: what, title, text } };
  return {
    kind: 'page',
    status,
    title,
    content: (
      <section class="trouble-page">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="primary" href="/newsroom">
            {words.home}
          </a>
        </p>
      </section>
    ),
  };
}
