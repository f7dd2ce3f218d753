/** The mail to whom a note mentions, in one language. */
export interface MentionMail {
  readonly subject: (who: string) => string;
  readonly text: (who: string, headline: string, address: string) => string;
  /** In the place of a headline where there is none. */
  readonly untitled: string;
}

/** The mail in somebody's language, whatever its region; in English where Dateline does not speak it. */
export function mentionMail(language: string): MentionMail {
  return { en, hi, ur }[language.split('-')[0] ?? ''] ?? en;
}

const en: MentionMail = {
  subject: (who) => `${who} mentioned you`,
  text: (who, headline, address) =>
    `${who} mentioned you in a note on “${headline}”.\n\nRead it and answer here:\n${address}\n`,
  untitled: 'a story without a headline',
};

const hi: MentionMail = {
  subject: (who) => `${who} ने आपका ज़िक्र किया`,
  text: (who, headline, address) =>
    `${who} ने “${headline}” की टिप्पणी में आपका ज़िक्र किया।\n\nयहाँ पढ़ें और जवाब दें:\n${address}\n`,
  untitled: 'बिना शीर्षक की ख़बर',
};

const ur: MentionMail = {
  subject: (who) => `${who} نے آپ کا ذکر کیا`,
  text: (who, headline, address) =>
    `${who} نے “${headline}” کے نوٹ میں آپ کا ذکر کیا۔\n\nیہاں پڑھیں اور جواب دیں:\n${address}\n`,
  untitled: 'بغیر سرخی کی خبر',
};
