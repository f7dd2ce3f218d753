import type { LineKind } from '../../../story/document-lines.ts';
import type { InLanguages } from '../../words/in-languages.ts';

/** What parts of a text that is shown line by line are called. */
export interface LineWords {
  /** Empty for a line that explains itself. */
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly table: string;
}

export const lineWords: InLanguages<LineWords> = {
  en: {
    kinds: {
      headline: '',
      standfirst: '',
      paragraph: '',
      heading: '',
      list_item: '•',
      quote: '',
      source: '—',
      pull_quote: 'Pull quote:',
      picture: 'Picture:',
      table_row: '',
      caption: 'Caption:',
      code_block: 'Code:',
      embed: 'Embed:',
      also_read: 'Also read:',
      title: 'Title:',
      divider: '* * *',
    },
    table: 'Table',
  },
  hi: {
    kinds: {
      headline: '',
      standfirst: '',
      paragraph: '',
      heading: '',
      list_item: '•',
      quote: '',
      source: '—',
      pull_quote: 'उद्धरण:',
      picture: 'तस्वीर:',
      table_row: '',
      caption: 'कैप्शन:',
      code_block: 'कोड:',
      embed: 'एम्बेड:',
      also_read: 'यह भी पढ़ें:',
      title: 'शीर्षक:',
      divider: '* * *',
    },
    table: 'तालिका',
  },
  ur: {
    kinds: {
      headline: '',
      standfirst: '',
      paragraph: '',
      heading: '',
      list_item: '•',
      quote: '',
      source: '—',
      pull_quote: 'اقتباس:',
      picture: 'تصویر:',
      table_row: '',
      caption: 'کیپشن:',
      code_block: 'کوڈ:',
      embed: 'ایمبیڈ:',
      also_read: 'یہ بھی پڑھیں:',
      title: 'عنوان:',
      divider: '* * *',
    },
    table: 'جدول',
  },
};
