import type { AccountRefusal } from '../../accounts/account-refusal.ts';
import type { Answer } from '../answer.ts';
import type { Asked } from '../screen.ts';
import { accountRefusalWords } from '../words/account-refusal-words.ts';
import { doorWords } from '../words/door-words.ts';
import { refusalHead } from './refused-answer.ts';

/** What somebody sees who followed a link that works no more; whether it ever did is not told. */
export function spentPage({ language }: Asked, refusal: AccountRefusal = { kind: 'link-spent' }): Answer {
  const words = doorWords[language];
  return {
    kind: 'page',
    ...refusalHead(refusal),
    title: words.spentTitle,
    isBare: true,
    content: (
      <section class="trouble-page">
        <h1>{words.spentTitle}</h1>
        <p>{accountRefusalWords(refusal, language)}</p>
        <p>
          <a class="button" href="/newsroom/sign-in">
            {words.toSignIn}
          </a>
        </p>
      </section>
    ),
  };
}
