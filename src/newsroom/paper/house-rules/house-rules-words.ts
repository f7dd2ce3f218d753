import type { InLanguages } from '../../words/in-languages.ts';

/** Every text of the screens of house rules, and of what they find in a story. */
export interface HouseRulesWords {
  readonly title: string;
  readonly what: string;
  readonly none: string;
  readonly languages: string;
  readonly add: string;
  readonly paste: string;
  readonly find: string;
  readonly findHelp: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'words' | 'pattern', string>>;
  readonly isCaseKept: string;
  readonly prefer: string;
  readonly preferHelp: string;
  readonly why: string;
  readonly whyHelp: string;
  readonly save: string;
  readonly remove: string;
  readonly saved: string;
  readonly removed: (find: string) => string;
  readonly bringBack: string;
  readonly change: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly shown: (shown: number, all: number) => string;
  readonly nothingFound: string;
  readonly tryOut: string;
  readonly tryHelp: string;
  readonly tryIt: string;
  readonly nothingMarked: string;
  readonly instead: (found: string, wanted: string) => string;
  readonly avoid: (found: string) => string;
  readonly lines: string;
  readonly linesHelp: string;
  readonly take: string;
  readonly unread: (lines: string) => string;
  readonly taken: (added: number, changed: number, same: number) => string;
  readonly all: string;
  readonly inStory: string;
  readonly followed: string;
  readonly more: (count: number) => string;
  readonly notHeld: string;
}

export const houseRulesWords: InLanguages<HouseRulesWords> = {
  en: {
    title: 'House rules',
    what: 'How this newspaper writes. Whoever writes sees a mark where a rule holds, the form that is preferred, and why. Nothing is held back by a mark.',
    none: 'There is no rule in this language yet. Add the first, or paste the list that you have.',
    languages: 'Rules for',
    add: 'Add a rule',
    paste: 'Paste a list',
    find: 'Find',
    findHelp: 'Whole words, as they are written: “on to” finds no “onto”, “advisor” no “advisors”.',
    kind: 'As',
    kinds: { words: 'words', pattern: 'a pattern (regular expression, RE2)' },
    isCaseKept: 'Only with these capitals',
    prefer: 'Write instead',
    preferHelp: 'Left empty where there is no one form. In a pattern, $1 stands for what its first group found.',
    why: 'Why',
    whyHelp: 'Shown to whoever writes.',
    save: 'Save',
    remove: 'Remove this rule',
    saved: 'Saved. Editors that are open take it up within a minute.',
    removed: (find) => `“${find}” is no rule any more.`,
    bringBack: 'Bring it back',
    change: 'Change',
    search: 'Search the rules',
    searchHelp: 'Words of a rule',
    shown: (shown, all) => (shown === all ? `${all} rules` : `${shown} of ${all} rules`),
    nothingFound: 'No rule says this.',
    tryOut: 'Try them out',
    tryHelp: 'A sentence or two; nothing of it is kept.',
    tryIt: 'See what is marked',
    nothingMarked: 'Nothing in it is marked.',
    instead: (found, wanted) => `“${found}”: write “${wanted}”.`,
    avoid: (found) => `“${found}”`,
    lines: 'The list',
    linesHelp:
      'One rule on each line: what to find, what to write instead, why; with commas, or copied from a spreadsheet. Slashes around the first make it a pattern. A rule for the same words is changed.',
    take: 'Take them',
    unread: (lines) =>
      `Nothing was taken. These lines are no rules, each needs words and a form or a reason: ${lines}.`,
    taken: (added, changed, same) => `${added} added, ${changed} changed, ${same} as they were.`,
    all: 'As a list to copy',
    inStory: 'House rules',
    followed: 'No house rule is touched.',
    more: (count) => `and ${count} more`,
    notHeld: 'None of them holds it back.',
  },
  hi: {
    title: 'लिखने के नियम',
    what: 'यह अख़बार कैसे लिखता है। जहाँ कोई नियम लागू हो, वहाँ लिखने वाले को निशान, सही रूप और कारण दिखता है। निशान से कुछ नहीं रुकता।',
    none: 'इस भाषा में अभी कोई नियम नहीं है। पहला जोड़ें, या अपनी सूची चिपकाएँ।',
    languages: 'किस भाषा के',
    add: 'नियम जोड़ें',
    paste: 'सूची चिपकाएँ',
    find: 'खोजें',
    findHelp: 'पूरे शब्द, जैसे लिखे जाते हैं: “कर” से “करना” नहीं मिलता।',
    kind: 'किस तरह',
    kinds: { words: 'शब्द', pattern: 'पैटर्न (रेगुलर एक्सप्रेशन, RE2)' },
    isCaseKept: 'केवल इन्हीं बड़े-छोटे अक्षरों में',
    prefer: 'इसकी जगह लिखें',
    preferHelp: 'कोई एक रूप न हो, तो ख़ाली छोड़ें। पैटर्न में $1 पहले समूह से मिला पाठ है।',
    why: 'क्यों',
    whyHelp: 'लिखने वाले को दिखता है।',
    save: 'सहेजें',
    remove: 'यह नियम हटाएँ',
    saved: 'सहेजा गया। खुले संपादक इसे एक मिनट में ले लेंगे।',
    removed: (find) => `“${find}” अब नियम नहीं है।`,
    bringBack: 'वापस लाएँ',
    change: 'बदलें',
    search: 'नियमों में खोजें',
    searchHelp: 'नियम के शब्द',
    shown: (shown, all) => (shown === all ? `${all} नियम` : `${all} में से ${shown} नियम`),
    nothingFound: 'ऐसा कोई नियम नहीं है।',
    tryOut: 'आज़माकर देखें',
    tryHelp: 'एक-दो वाक्य; इसमें से कुछ रखा नहीं जाता।',
    tryIt: 'निशान देखें',
    nothingMarked: 'इसमें कोई निशान नहीं लगता।',
    instead: (found, wanted) => `“${found}”: “${wanted}” लिखें।`,
    avoid: (found) => `“${found}”`,
    lines: 'सूची',
    linesHelp:
      'हर पंक्ति में एक नियम: क्या खोजें, क्या लिखें, क्यों; अल्पविराम (,) से अलग, या स्प्रेडशीट से कॉपी किया हुआ। पहले के दोनों ओर / हो, तो वह पैटर्न है। उन्हीं शब्दों का नियम बदल जाता है।',
    take: 'ले लें',
    unread: (lines) => `कुछ नहीं लिया गया। ये पंक्तियाँ नियम नहीं हैं, हर एक में शब्द और रूप या कारण चाहिए: ${lines}।`,
    taken: (added, changed, same) => `${added} जोड़े, ${changed} बदले, ${same} पहले जैसे।`,
    all: 'कॉपी करने के लिए सूची',
    inStory: 'लिखने के नियम',
    followed: 'कोई नियम लागू नहीं होता।',
    more: (count) => `और ${count}`,
    notHeld: 'इनसे ख़बर रुकती नहीं।',
  },
  ur: {
    title: 'لکھنے کے اصول',
    what: 'یہ اخبار کیسے لکھتا ہے۔ جہاں کوئی اصول لاگو ہو، لکھنے والے کو نشان، درست شکل اور وجہ دکھائی دیتی ہے۔ نشان سے کچھ نہیں رکتا۔',
    none: 'اس زبان میں ابھی کوئی اصول نہیں۔ پہلا شامل کریں، یا اپنی فہرست چسپاں کریں۔',
    languages: 'کس زبان کے',
    add: 'اصول شامل کریں',
    paste: 'فہرست چسپاں کریں',
    find: 'تلاش',
    findHelp: 'پورے لفظ، جیسے لکھے جاتے ہیں: “کا” سے “کام” نہیں ملتا۔',
    kind: 'کس طرح',
    kinds: { words: 'لفظ', pattern: 'پیٹرن (ریگولر ایکسپریشن، RE2)' },
    isCaseKept: 'صرف انھی بڑے چھوٹے حروف میں',
    prefer: 'اس کی جگہ لکھیں',
    preferHelp: 'کوئی ایک شکل نہ ہو تو خالی چھوڑیں۔ پیٹرن میں $1 پہلے گروہ سے ملا متن ہے۔',
    why: 'کیوں',
    whyHelp: 'لکھنے والے کو دکھائی دیتا ہے۔',
    save: 'محفوظ کریں',
    remove: 'یہ اصول ہٹائیں',
    saved: 'محفوظ ہو گیا۔ کھلے ایڈیٹر ایک منٹ میں اسے لے لیں گے۔',
    removed: (find) => `“${find}” اب اصول نہیں۔`,
    bringBack: 'واپس لائیں',
    change: 'بدلیں',
    search: 'اصولوں میں تلاش',
    searchHelp: 'اصول کے لفظ',
    shown: (shown, all) => (shown === all ? `${all} اصول` : `${all} میں سے ${shown} اصول`),
    nothingFound: 'ایسا کوئی اصول نہیں۔',
    tryOut: 'آزما کر دیکھیں',
    tryHelp: 'ایک دو جملے؛ ان میں سے کچھ رکھا نہیں جاتا۔',
    tryIt: 'نشان دیکھیں',
    nothingMarked: 'اس میں کوئی نشان نہیں لگتا۔',
    instead: (found, wanted) => `“${found}”: “${wanted}” لکھیں۔`,
    avoid: (found) => `“${found}”`,
    lines: 'فہرست',
    linesHelp:
      'ہر سطر میں ایک اصول: کیا تلاش کریں، کیا لکھیں، کیوں؛ کوما (,) سے الگ، یا اسپریڈ شیٹ سے نقل کیا ہوا۔ پہلے کے دونوں طرف / ہو تو وہ پیٹرن ہے۔ انھی لفظوں کا اصول بدل جاتا ہے۔',
    take: 'لے لیں',
    unread: (lines) => `کچھ نہیں لیا گیا۔ یہ سطریں اصول نہیں، ہر ایک میں لفظ اور شکل یا وجہ چاہیے: ${lines}۔`,
    taken: (added, changed, same) => `${added} شامل، ${changed} بدلے، ${same} جیسے تھے۔`,
    all: 'نقل کرنے کے لیے فہرست',
    inStory: 'لکھنے کے اصول',
    followed: 'کوئی اصول لاگو نہیں ہوتا۔',
    more: (count) => `اور ${count}`,
    notHeld: 'ان سے خبر رکتی نہیں۔',
  },
};
