import type { Desk } from '../../../desk/desk.ts';
import type { ScreenTime } from '../../words/print-time.ts';
import { tellRefusal } from '../tell-refusal.ts';
import { actWords } from '../words/act-words.ts';
import { panelWords } from '../words/panel-words.ts';
import type { ActProblem } from './perform-act.ts';

/** Why an act was not done, in words. */
export async function tellProblem(desk: Desk, problem: ActProblem, { language }: ScreenTime): Promise<string> {
  if (problem.kind === 'refused') return tellRefusal(desk, problem.refusal, language);
  if (problem.kind === 'not-address') return panelWords[language].notAddress;
  const words = actWords[language].clock;
  switch (problem.clock.kind) {
    case 'missing':
      return words.missing;
    case 'gap':
      return words.gap(problem.clock.typed, problem.clock.before, problem.clock.after);
    case 'twice':
      return words.twice(problem.clock.typed);
  }
}
