import type { InLanguages } from '../../words/in-languages.ts';
import type { StoryListName } from '../list/story-lists.ts';

/** The texts of the lists of stories. */
export interface ListWords {
  readonly lists: Readonly<Record<StoryListName, { readonly title: string; readonly empty: string }>>;
  readonly newStory: string;
  /** Of somebody's own list: what others began for them, and what they began. */
  readonly assigned: string;
  readonly begun: string;
  readonly search: string;
  readonly filters: string;
  readonly section: string;
  readonly anySection: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly state: string;
  readonly anyState: string;
  readonly states: { readonly public: string; readonly withdrawn: string };
  readonly who: string;
  readonly anybody: string;
  readonly show: string;
  readonly clear: string;
  /** Where filters leave nothing. */
  readonly nothingFound: string;
  readonly by: (names: string) => string;
  readonly changed: (when: string, who: string) => string;
  readonly newer: string;
  readonly older: string;
  readonly sooner: string;
  readonly later: string;
  readonly pages: string;
  readonly timesIn: (zone: string) => string;
  readonly keys: string;
}

export const listWords: InLanguages<ListWords> = {
  en: {
    lists: {
      mine: { title: 'My stories', empty: 'You have begun no story yet. Begin one with “New story”.' },
      section: { title: 'A section', empty: 'No story stands in this section yet.' },
      review: {
        title: 'In review',
        empty:
          'Nothing waits for review. Stories stand here from when their writers submit them until they are approved or returned.',
      },
      scheduled: {
        title: 'Scheduled',
        empty: 'Nothing is scheduled. Schedule a story on its own screen, and it stands here until readers see it.',
      },
      today: { title: 'Published today', empty: 'Nothing was published today so far.' },
      everything: { title: 'All stories', empty: 'There is no story yet. Begin the first one with “New story”.' },
    },
    newStory: 'New story',
    assigned: 'Given to me',
    begun: 'Begun by me',
    search: 'Words of the headline',
    filters: 'Narrow the list',
    section: 'Section',
    anySection: 'Any section',
    kind: 'Kind',
    anyKind: 'Any kind',
    language: 'Language',
    anyLanguage: 'Any language',
    state: 'State',
    anyState: 'Any state',
    states: { public: 'Public', withdrawn: 'Withdrawn' },
    who: 'Begun by',
    anybody: 'Anybody',
    show: 'Show',
    clear: 'Show all',
    nothingFound: 'No story fits. Try fewer words or a wider choice.',
    by: (names) => `By ${names}`,
    changed: (when, who) => `${when}, ${who}`,
    newer: 'Newer',
    older: 'Older',
    sooner: 'Sooner',
    later: 'Later',
    pages: 'Pages of the list',
    timesIn: (zone) => `Times in ${zone}`,
    keys: 'Keys: j and k go down and up, Enter opens, / searches.',
  },
  hi: {
    lists: {
      mine: { title: 'मेरी ख़बरें', empty: 'आपने अब तक कोई ख़बर शुरू नहीं की। “नई ख़बर” से शुरू करें।' },
      section: { title: 'एक अनुभाग', empty: 'इस अनुभाग में अब तक कोई ख़बर नहीं है।' },
      review: {
        title: 'समीक्षा में',
        empty: 'समीक्षा के लिए कुछ नहीं है। लेखक के जमा करने से लेकर स्वीकृति या वापसी तक ख़बरें यहाँ रहती हैं।',
      },
      scheduled: {
        title: 'तय समय पर',
        empty: 'कुछ भी तय नहीं है। ख़बर की अपनी स्क्रीन पर समय तय करें; पाठकों को दिखने तक वह यहाँ रहेगी।',
      },
      today: { title: 'आज प्रकाशित', empty: 'आज अब तक कुछ प्रकाशित नहीं हुआ।' },
      everything: { title: 'सारी ख़बरें', empty: 'अभी कोई ख़बर नहीं है। “नई ख़बर” से पहली शुरू करें।' },
    },
    newStory: 'नई ख़बर',
    assigned: 'मुझे दी गई',
    begun: 'मेरी शुरू की हुई',
    search: 'शीर्षक के शब्द',
    filters: 'सूची छोटी करें',
    section: 'अनुभाग',
    anySection: 'कोई भी अनुभाग',
    kind: 'प्रकार',
    anyKind: 'कोई भी प्रकार',
    language: 'भाषा',
    anyLanguage: 'कोई भी भाषा',
    state: 'स्थिति',
    anyState: 'कोई भी स्थिति',
    states: { public: 'प्रकाशित', withdrawn: 'वापस ली गई' },
    who: 'किसने शुरू की',
    anybody: 'कोई भी',
    show: 'दिखाएँ',
    clear: 'सब दिखाएँ',
    nothingFound: 'कोई ख़बर नहीं मिली। कम शब्द या चौड़ा चुनाव आज़माएँ।',
    by: (names) => names,
    changed: (when, who) => `${when}, ${who}`,
    newer: 'नई',
    older: 'पुरानी',
    sooner: 'पहले',
    later: 'बाद में',
    pages: 'सूची के पन्ने',
    timesIn: (zone) => `समय ${zone} में`,
    keys: 'कुंजियाँ: j नीचे, k ऊपर, Enter खोलता है, / खोजता है।',
  },
  ur: {
    lists: {
      mine: { title: 'میری خبریں', empty: 'آپ نے ابھی کوئی خبر شروع نہیں کی۔ ”نئی خبر“ سے شروع کریں۔' },
      section: { title: 'ایک سیکشن', empty: 'اس سیکشن میں ابھی کوئی خبر نہیں۔' },
      review: {
        title: 'زیرِ جائزہ',
        empty: 'جائزے کے لیے کچھ نہیں۔ لکھنے والے کے جمع کرانے سے منظوری یا واپسی تک خبریں یہاں رہتی ہیں۔',
      },
      scheduled: {
        title: 'طے شدہ',
        empty: 'کچھ طے شدہ نہیں۔ خبر کی اپنی اسکرین پر وقت طے کریں؛ قارئین کو نظر آنے تک وہ یہاں رہے گی۔',
      },
      today: { title: 'آج شائع', empty: 'آج ابھی تک کچھ شائع نہیں ہوا۔' },
      everything: { title: 'تمام خبریں', empty: 'ابھی کوئی خبر نہیں۔ ”نئی خبر“ سے پہلی شروع کریں۔' },
    },
    newStory: 'نئی خبر',
    assigned: 'مجھے دی گئی',
    begun: 'میری شروع کی ہوئی',
    search: 'سرخی کے الفاظ',
    filters: 'فہرست محدود کریں',
    section: 'سیکشن',
    anySection: 'کوئی بھی سیکشن',
    kind: 'قسم',
    anyKind: 'کوئی بھی قسم',
    language: 'زبان',
    anyLanguage: 'کوئی بھی زبان',
    state: 'حالت',
    anyState: 'کوئی بھی حالت',
    states: { public: 'شائع', withdrawn: 'واپس لی گئی' },
    who: 'کس نے شروع کی',
    anybody: 'کوئی بھی',
    show: 'دکھائیں',
    clear: 'سب دکھائیں',
    nothingFound: 'کوئی خبر نہیں ملی۔ کم الفاظ یا وسیع انتخاب آزمائیں۔',
    by: (names) => names,
    changed: (when, who) => `${when}، ${who}`,
    newer: 'نئی',
    older: 'پرانی',
    sooner: 'پہلے',
    later: 'بعد میں',
    pages: 'فہرست کے صفحے',
    timesIn: (zone) => `وقت ${zone} میں`,
    keys: 'کلیدیں: j نیچے، k اوپر، Enter کھولتا ہے، / تلاش کرتا ہے۔',
  },
};
