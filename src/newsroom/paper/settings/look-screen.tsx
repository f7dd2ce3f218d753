import type { JSX } from 'preact';
import { ok } from '../../../kit/result.ts';
import { ScreenTitle } from '../../frame/layout.tsx';
import { Refused } from '../../parts/refused.tsx';
import { paperWordsIn } from '../words/paper-words-in.ts';
import { LookFields, readLook } from './look-fields.tsx';
import { type PaperForm, type PaperFormProps, paperScreens } from './paper-screen.ts';

const form: PaperForm = {
  path: '/newsroom/look',
  title: ({ language }) => paperWordsIn[language].look.title,
  show: async (props) => <LookForm {...props} />,
  read: async (filled, { look }) => ok({ look: readLook(filled, look) }),
};

/** Colours and faces of the paper. */
export const lookScreens = paperScreens(form);

function LookForm({ publication, asked, filled, refusal }: PaperFormProps): JSX.Element {
  const words = paperWordsIn[asked.language];
  return (
    <>
      <ScreenTitle title={words.look.title} />
      <form class="plain" method="post">
        <Refused text={refusal} />
        <input type="hidden" name="seen" value={filled?.get('seen') ?? publication.version} />
        <LookFields language={asked.language} look={publication.look} filled={filled} />
        <p class="actions">
          <button type="submit" class="primary">
            {words.save}
          </button>
        </p>
      </form>
    </>
  );
}
