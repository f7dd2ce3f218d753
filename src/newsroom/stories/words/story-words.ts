import type { BylineRole } from '../../../story/contributor.ts';
import type { Kind, Prominence, Stage } from '../../../story/story.ts';
import type { InLanguages } from '../../words/in-languages.ts';

/** How stories, and what they can be, are called on every screen. */
export interface StoryWords {
  readonly untitled: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly prominences: Readonly<Record<Prominence, string>>;
  readonly roles: Readonly<Record<BylineRole, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  /** How a story stands with readers. */
  readonly standing: {
    readonly public: (since: string) => string;
    /** Public, and its working copy was changed since. */
    readonly edited: string;
    readonly update: (stage: string) => string;
    readonly appears: (at: string) => string;
    readonly updateAppears: (at: string) => string;
    readonly embargo: (until: string) => string;
    readonly withdrawn: (at: string) => string;
  };
  readonly noSection: string;
  readonly somebody: {
    readonly 'system_command-line': string;
    readonly system_sample: string;
    readonly system_import: string;
    /** Whoever has not shown yet who they are. */
    readonly system_door: string;
    /** A program with a token of this name. */
    readonly program: (name: string) => string;
    readonly unknown: string;
  };
}

export const storyWords: InLanguages<StoryWords> = {
  en: {
    untitled: 'No headline yet',
    kinds: {
      news: 'News',
      analysis: 'Analysis',
      opinion: 'Opinion',
      explainer: 'Explainer',
      live: 'Live',
      gallery: 'Gallery',
      brief: 'Brief',
    },
    prominences: { lead: 'Lead', major: 'Major', normal: 'Normal', minor: 'Minor' },
    roles: {
      words: 'Words',
      pictures: 'Pictures',
      reporting: 'Reporting',
      translation: 'Translation',
      graphics: 'Graphics',
    },
    stages: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', spiked: 'Spiked' },
    standing: {
      public: (since) => `Public since ${since}`,
      edited: 'edited since',
      update: (stage) => `next version: ${stage.toLowerCase()}`,
      appears: (at) => `Appears ${at}`,
      updateAppears: (at) => `update appears ${at}`,
      embargo: (until) => `embargo until ${until}`,
      withdrawn: (at) => `Withdrawn ${at}`,
    },
    noSection: 'No section',
    somebody: {
      'system_command-line': 'The command line',
      system_sample: 'The sample edition',
      system_import: 'An import',
      system_door: 'The door',
      program: (name) => `${name} (program)`,
      unknown: 'Somebody who is no longer staff',
    },
  },
  hi: {
    untitled: 'अभी शीर्षक नहीं',
    kinds: {
      news: 'समाचार',
      analysis: 'विश्लेषण',
      opinion: 'राय',
      explainer: 'समझिए',
      live: 'लाइव',
      gallery: 'तस्वीरों में',
      brief: 'संक्षेप',
    },
    prominences: { lead: 'मुख्य', major: 'बड़ी', normal: 'सामान्य', minor: 'छोटी' },
    roles: {
      words: 'लेखन',
      pictures: 'तस्वीरें',
      reporting: 'रिपोर्टिंग',
      translation: 'अनुवाद',
      graphics: 'ग्राफ़िक्स',
    },
    stages: { draft: 'मसौदा', submitted: 'जमा', approved: 'स्वीकृत', spiked: 'रद्द' },
    standing: {
      public: (since) => `${since} से प्रकाशित`,
      edited: 'उसके बाद संपादित',
      update: (stage) => `अगला संस्करण: ${stage}`,
      appears: (at) => `${at} को आएगी`,
      updateAppears: (at) => `अपडेट ${at} को आएगा`,
      embargo: (until) => `${until} तक रोक`,
      withdrawn: (at) => `${at} को वापस ली गई`,
    },
    noSection: 'कोई अनुभाग नहीं',
    somebody: {
      'system_command-line': 'कमांड लाइन',
      system_sample: 'नमूना संस्करण',
      system_import: 'आयात',
      system_door: 'द्वार',
      program: (name) => `${name} (प्रोग्राम)`,
      unknown: 'कोई जो अब कर्मचारी नहीं',
    },
  },
  ur: {
    untitled: 'ابھی سرخی نہیں',
    kinds: {
      news: 'خبر',
      analysis: 'تجزیہ',
      opinion: 'رائے',
      explainer: 'وضاحت',
      live: 'لائیو',
      gallery: 'تصویروں میں',
      brief: 'مختصر',
    },
    prominences: { lead: 'مرکزی', major: 'بڑی', normal: 'عام', minor: 'چھوٹی' },
    roles: {
      words: 'تحریر',
      pictures: 'تصاویر',
      reporting: 'رپورٹنگ',
      translation: 'ترجمہ',
      graphics: 'گرافکس',
    },
    stages: { draft: 'مسودہ', submitted: 'جمع شدہ', approved: 'منظور شدہ', spiked: 'مسترد' },
    standing: {
      public: (since) => `${since} سے شائع`,
      edited: 'اس کے بعد ترمیم شدہ',
      update: (stage) => `اگلا نسخہ: ${stage}`,
      appears: (at) => `${at} پر آئے گی`,
      updateAppears: (at) => `تازہ کاری ${at} پر آئے گی`,
      embargo: (until) => `${until} تک پابندی`,
      withdrawn: (at) => `${at} کو واپس لی گئی`,
    },
    noSection: 'کوئی سیکشن نہیں',
    somebody: {
      'system_command-line': 'کمانڈ لائن',
      system_sample: 'نمونہ ایڈیشن',
      system_import: 'درآمد',
      system_door: 'دروازہ',
      program: (name) => `${name} (پروگرام)`,
      unknown: 'کوئی جو اب عملے میں نہیں',
    },
  },
};
