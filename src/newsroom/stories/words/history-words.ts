import type { Happening } from '../../../story/events.ts';
import type { ReleaseReason } from '../../../story/story.ts';
import type { InLanguages } from '../../words/in-languages.ts';

/** What can happen to a story. */
export type StoryHappening = Extract<Happening, { readonly kind: `story-${string}` }>['kind'];

/** The texts of a story's history and of comparisons. */
export interface HistoryWords {
  readonly title: string;
  readonly happened: Readonly<Record<StoryHappening, string>>;
  /** What happened to a story that has no name here. */
  readonly other: string;
  readonly parts: (parts: string) => string;
  readonly text: string;
  readonly until: (time: string) => string;
  readonly waived: (why: string) => string;
  readonly older: string;
  readonly newest: string;
  readonly revisions: string;
  readonly noRevisions: string;
  readonly revision: (number: number) => string;
  readonly workingCopy: string;
  readonly reasons: Readonly<Record<ReleaseReason, string>>;
  readonly compare: string;
  readonly from: string;
  readonly to: string;
  readonly compared: (from: string, to: string) => string;
  readonly unchanged: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly looks: string;
  readonly fields: string;
  readonly restore: string;
  readonly restoreWhat: string;
  readonly restored: (number: number) => string;
  readonly back: string;
}

export const historyWords: InLanguages<HistoryWords> = {
  en: {
    title: 'History',
    happened: {
      'story-drafted': 'Begun',
      'story-saved': 'Saved',
      'story-submitted': 'Submitted',
      'story-returned': 'Returned',
      'story-approved': 'Approved',
      'story-legally-passed': 'Passed legally',
      'story-scheduled': 'Scheduled',
      'story-unscheduled': 'Unscheduled',
      'story-embargoed': 'Put under embargo',
      'story-embargo-lifted': 'Embargo lifted',
      'story-published': 'Published',
      'story-updated': 'Updated',
      'story-corrected': 'Corrected',
      'story-withdrawn': 'Withdrawn',
      'story-restored': 'Restored',
      'story-spiked': 'Spiked',
      'story-address-changed': 'Address changed',
      'story-imported': 'Imported',
      'story-planned': 'Planned',
    },
    other: 'Changed',
    parts: (parts) => `(${parts})`,
    text: 'text',
    until: (time) => `for ${time}`,
    waived: (why) => `Gates waived: ${why}`,
    older: 'Older',
    newest: 'Newest',
    revisions: 'Revisions',
    noRevisions: 'No revision is finished yet. Publishing and scheduling finish one.',
    revision: (number) => `Revision ${number}`,
    workingCopy: 'Working copy',
    reasons: { first: 'first', update: 'update', minor: 'minor', correction: 'correction', restored: 'restored' },
    compare: 'Compare',
    from: 'From',
    to: 'To',
    compared: (from, to) => `${from} → ${to}`,
    unchanged: 'Headline, standfirst and text are the same.',
    added: 'Added',
    removed: 'Removed',
    moved: 'Moved here',
    looks: 'Only its looks or settings changed',
    fields: 'Beside the text',
    restore: 'Put it into the working copy',
    restoreWhat:
      'Text and fields of the working copy become those of the revision; section and address stay. Readers see nothing of it before it is published.',
    restored: (number) => `The working copy is as revision ${number} was.`,
    back: 'Back to the story',
  },
  hi: {
    title: 'इतिहास',
    happened: {
      'story-drafted': 'शुरू',
      'story-saved': 'सहेजी',
      'story-submitted': 'जमा',
      'story-returned': 'लौटाई',
      'story-approved': 'स्वीकृत',
      'story-legally-passed': 'क़ानूनी जाँच पूरी',
      'story-scheduled': 'समय तय',
      'story-unscheduled': 'तय समय हटाया',
      'story-embargoed': 'रोक लगी',
      'story-embargo-lifted': 'रोक हटी',
      'story-published': 'प्रकाशित',
      'story-updated': 'अपडेट',
      'story-corrected': 'सुधारी',
      'story-withdrawn': 'वापस ली',
      'story-restored': 'बहाल',
      'story-spiked': 'रद्द',
      'story-address-changed': 'पता बदला',
      'story-imported': 'आयातित',
      'story-planned': 'योजना बनी',
    },
    other: 'बदली',
    parts: (parts) => `(${parts})`,
    text: 'पाठ',
    until: (time) => `${time} के लिए`,
    waived: (why) => `रोक से छूट: ${why}`,
    older: 'पुराना',
    newest: 'सबसे नया',
    revisions: 'संस्करण',
    noRevisions: 'अभी कोई संस्करण पूरा नहीं है। प्रकाशित या समय तय करने से एक पूरा होता है।',
    revision: (number) => `संस्करण ${number}`,
    workingCopy: 'काम की प्रति',
    reasons: { first: 'पहला', update: 'अपडेट', minor: 'छोटा', correction: 'सुधार', restored: 'बहाल' },
    compare: 'तुलना करें',
    from: 'से',
    to: 'तक',
    compared: (from, to) => `${from} → ${to}`,
    unchanged: 'शीर्षक, उपशीर्षक और पाठ वही हैं।',
    added: 'जोड़ा',
    removed: 'हटाया',
    moved: 'यहाँ लाया गया',
    looks: 'केवल रूप या सेटिंग बदली',
    fields: 'पाठ के साथ',
    restore: 'काम की प्रति में रखें',
    restoreWhat:
      'काम की प्रति का पाठ और विवरण इस संस्करण के हो जाते हैं; अनुभाग और पता वही रहते हैं। प्रकाशित होने तक पाठक कुछ नहीं देखते।',
    restored: (number) => `काम की प्रति अब संस्करण ${number} जैसी है।`,
    back: 'ख़बर पर लौटें',
  },
  ur: {
    title: 'تاریخ',
    happened: {
      'story-drafted': 'شروع',
      'story-saved': 'محفوظ',
      'story-submitted': 'جمع',
      'story-returned': 'لوٹائی گئی',
      'story-approved': 'منظور',
      'story-legally-passed': 'قانونی جائزہ مکمل',
      'story-scheduled': 'وقت طے',
      'story-unscheduled': 'طے شدہ وقت ہٹایا',
      'story-embargoed': 'پابندی لگی',
      'story-embargo-lifted': 'پابندی ہٹی',
      'story-published': 'شائع',
      'story-updated': 'تازہ',
      'story-corrected': 'تصحیح شدہ',
      'story-withdrawn': 'واپس لی گئی',
      'story-restored': 'بحال',
      'story-spiked': 'مسترد',
      'story-address-changed': 'پتہ بدلا',
      'story-imported': 'درآمد شدہ',
      'story-planned': 'منصوبہ بنا',
    },
    other: 'بدلی',
    parts: (parts) => `(${parts})`,
    text: 'متن',
    until: (time) => `${time} کے لیے`,
    waived: (why) => `رکاوٹوں سے چھوٹ: ${why}`,
    older: 'پرانا',
    newest: 'تازہ ترین',
    revisions: 'نسخے',
    noRevisions: 'ابھی کوئی نسخہ مکمل نہیں۔ شائع یا وقت طے کرنے سے ایک مکمل ہوتا ہے۔',
    revision: (number) => `نسخہ ${number}`,
    workingCopy: 'کام کی نقل',
    reasons: { first: 'پہلا', update: 'تازہ', minor: 'معمولی', correction: 'تصحیح', restored: 'بحال' },
    compare: 'موازنہ کریں',
    from: 'سے',
    to: 'تک',
    compared: (from, to) => `${from} ← ${to}`,
    unchanged: 'سرخی، ذیلی سرخی اور متن وہی ہیں۔',
    added: 'شامل',
    removed: 'ہٹایا',
    moved: 'یہاں لایا گیا',
    looks: 'صرف شکل یا ترتیب بدلی',
    fields: 'متن کے علاوہ',
    restore: 'کام کی نقل میں رکھیں',
    restoreWhat:
      'کام کی نقل کا متن اور تفصیلات اس نسخے کی ہو جاتی ہیں؛ سیکشن اور پتہ وہی رہتے ہیں۔ شائع ہونے تک قارئین کچھ نہیں دیکھتے۔',
    restored: (number) => `کام کی نقل اب نسخہ ${number} جیسی ہے۔`,
    back: 'خبر پر واپس',
  },
};
