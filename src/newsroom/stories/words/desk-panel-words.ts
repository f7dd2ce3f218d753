import type { InLanguages } from '../../words/in-languages.ts';

/** The texts of what the desk keeps beside a story: its plan, and what holds it back. */
export interface DeskPanelWords {
  readonly plan: string;
  readonly unplanned: string;
  readonly nobody: string;
  readonly due: (at: string) => string;
  readonly changePlan: string;
  readonly gates: string;
  readonly allOpen: string;
  readonly pass: string;
  readonly passed: string;
}

export const deskPanelWords: InLanguages<DeskPanelWords> = {
  en: {
    plan: 'Plan',
    unplanned: 'Nobody has planned it yet.',
    nobody: 'Nobody yet',
    due: (at) => `due ${at}`,
    changePlan: 'Who and when',
    gates: 'Before it goes out',
    allOpen: 'Nothing holds it back.',
    pass: 'Pass legally',
    passed: 'Passed legally as it stands. Another word, and it must be passed again.',
  },
  hi: {
    plan: 'योजना',
    unplanned: 'अभी किसी ने योजना नहीं बनाई।',
    nobody: 'अभी कोई नहीं',
    due: (at) => `${at} तक`,
    changePlan: 'कौन और कब',
    gates: 'छपने से पहले',
    allOpen: 'कुछ नहीं रोक रहा।',
    pass: 'क़ानूनी मंज़ूरी दें',
    passed: 'इस रूप में क़ानूनी मंज़ूरी मिली। एक शब्द भी बदला, तो फिर चाहिए।',
  },
  ur: {
    plan: 'منصوبہ',
    unplanned: 'ابھی کسی نے منصوبہ نہیں بنایا۔',
    nobody: 'ابھی کوئی نہیں',
    due: (at) => `${at} تک`,
    changePlan: 'کون اور کب',
    gates: 'اشاعت سے پہلے',
    allOpen: 'کچھ نہیں روک رہا۔',
    pass: 'قانونی منظوری دیں',
    passed: 'اس شکل میں قانونی منظوری ملی۔ ایک لفظ بھی بدلا تو پھر چاہیے۔',
  },
};
