import { passLegally } from '../../../desk/pass-legally.ts';
import type { StoryId } from '../../../story/ids.ts';
import { screen } from '../../screen.ts';
import { seenVersion } from '../seen-version.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { deskPanelWords } from '../words/desk-panel-words.ts';

/** Passes the text legally as it was seen, and leads back to the story. */
export const legalPass = screen({
  method: 'POST',
  path: '/newsroom/stories/:story/legal-pass',
  handle: async ({ desk }, { signedIn, params, form, language }) => {
    const story = params['story'] as StoryId;
    const passed = await passLegally(desk, signedIn.actor, { story, seen: seenVersion(form) });
    const flash = passed.ok
      ? { text: deskPanelWords[language].passed }
      : { text: await tellRefusal(desk, passed.refusal, language), tone: 'trouble' as const };
    return { kind: 'redirect', to: `/newsroom/stories/${story}`, flash };
  },
});
