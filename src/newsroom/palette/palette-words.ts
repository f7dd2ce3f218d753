import type { InLanguages } from '../words/in-languages.ts';

/** The groups in which the command palette offers things, in their order. */
export const paletteGroups = ['commands', 'acts', 'screens', 'stories'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** Every text of the command palette; the island finds them on its button. */
export interface PaletteWords {
  readonly open: string;
  readonly label: string;
  readonly nothing: string;
  /** With `{n}` where the number stands. */
  readonly found: string;
  readonly unreachable: string;
  readonly groups: Readonly<Record<PaletteGroup, string>>;
}

export const paletteWords: InLanguages<PaletteWords> = {
  en: {
    open: 'Find',
    label: 'Find a screen, an act or a story',
    nothing: 'Nothing found.',
    found: '{n} found',
    unreachable: 'The newsroom cannot be reached. Nothing was changed.',
    groups: { commands: 'In the text', acts: 'This story', screens: 'Screens', stories: 'Stories' },
  },
  hi: {
    open: 'खोजें',
    label: 'स्क्रीन, काम या ख़बर खोजें',
    nothing: 'कुछ नहीं मिला।',
    found: '{n} मिले',
    unreachable: 'न्यूज़रूम तक पहुँच नहीं है। कुछ नहीं बदला।',
    groups: { commands: 'पाठ में', acts: 'यह ख़बर', screens: 'स्क्रीन', stories: 'ख़बरें' },
  },
  ur: {
    open: 'تلاش',
    label: 'اسکرین، کام یا خبر تلاش کریں',
    nothing: 'کچھ نہیں ملا۔',
    found: '{n} ملے',
    unreachable: 'نیوز روم تک رسائی نہیں۔ کچھ نہیں بدلا۔',
    groups: { commands: 'متن میں', acts: 'یہ خبر', screens: 'اسکرینیں', stories: 'خبریں' },
  },
};

/** The texts of ways from a story that are no acts. */
export interface StoryWayWords {
  readonly screen: string;
  readonly write: string;
  readonly preview: string;
  readonly plan: string;
  readonly history: string;
}

export const storyWayWords: InLanguages<StoryWayWords> = {
  en: {
    screen: 'The story’s screen',
    write: 'Nothing but the text',
    preview: 'Preview',
    plan: 'Who and when',
    history: 'History and revisions',
  },
  hi: {
    screen: 'ख़बर की स्क्रीन',
    write: 'केवल पाठ',
    preview: 'पूर्वावलोकन',
    plan: 'कौन और कब',
    history: 'इतिहास और संस्करण',
  },
  ur: {
    screen: 'خبر کی اسکرین',
    write: 'صرف متن',
    preview: 'پیش منظر',
    plan: 'کون اور کب',
    history: 'تاریخ اور نسخے',
  },
};
