import { unreachable } from '../kit/unreachable.ts';
import type { ClosedGate, Gate } from './gate.ts';

/** What is said of gates, in one language. */
export interface GateWords {
  /** A gate's name, for lists and settings. */
  readonly names: Readonly<Record<Gate, string>>;
  /** What a closed gate holds a story back for, as a sentence. */
  readonly say: (closed: ClosedGate) => string;
}

/** The languages that gates are told of in. */
export const gateWords: Readonly<Record<'en' | 'hi' | 'ur', GateWords>> = {
  en: {
    names: {
      'alt-text': 'Alternative texts',
      credit: 'Picture credits',
      placeholder: 'No TK left',
      'dead-link': 'No dead link',
      'open-notes': 'No open notes',
      'open-suggestions': 'No open suggestions',
      'second-look': 'A second pair of eyes',
      'legal-look': 'Legal look',
    },
    say: (closed) => {
      switch (closed.gate) {
        case 'alt-text':
          return `${count(closed.pictures, 'picture needs', 'pictures need')} an alternative text.`;
        case 'credit':
          return `${count(closed.pictures, 'picture needs', 'pictures need')} a credit.`;
        case 'placeholder':
          return `Something is still to come: ${quoted(closed.passages)}.`;
        case 'dead-link':
          return `Leads nowhere: ${quoted(closed.links)}.`;
        case 'open-notes':
          return `${count(closed.passages, 'note is', 'notes are')} not resolved${about(closed.passages)}.`;
        case 'open-suggestions':
          return `${count(closed.passages, 'suggestion is', 'suggestions are')} neither accepted nor refused${about(closed.passages)}.`;
        case 'second-look':
          return 'Only one person has had a part in this text. Let somebody else approve it or bring it out.';
        case 'legal-look':
          return 'Its topic asks for a legal look, and this text has not been passed as it stands.';
        default:
          return unreachable(closed);
      }
    },
  },
  hi: {
    names: {
      'alt-text': 'वैकल्पिक पाठ',
      credit: 'तस्वीरों का श्रेय',
      placeholder: 'कोई TK बाक़ी नहीं',
      'dead-link': 'कोई टूटा लिंक नहीं',
      'open-notes': 'कोई खुली टिप्पणी नहीं',
      'open-suggestions': 'कोई खुला सुझाव नहीं',
      'second-look': 'दूसरी नज़र',
      'legal-look': 'क़ानूनी जाँच',
    },
    say: (closed) => {
      switch (closed.gate) {
        case 'alt-text':
          return `${closed.pictures.length} तस्वीर(ों) का वैकल्पिक पाठ बाक़ी है।`;
        case 'credit':
          return `${closed.pictures.length} तस्वीर(ों) का श्रेय बाक़ी है।`;
        case 'placeholder':
          return `कुछ लिखना अभी बाक़ी है: ${quoted(closed.passages)}।`;
        case 'dead-link':
          return `यह लिंक कहीं नहीं जाता: ${quoted(closed.links)}।`;
        case 'open-notes':
          return `${closed.passages.length} टिप्पणी(याँ) अभी खुली हैं${about(closed.passages)}।`;
        case 'open-suggestions':
          return `${closed.passages.length} सुझाव अभी न स्वीकृत हैं न अस्वीकृत${about(closed.passages)}।`;
        case 'second-look':
          return 'इस पाठ पर अब तक एक ही व्यक्ति ने काम किया है। किसी और से स्वीकृत या प्रकाशित कराएँ।';
        case 'legal-look':
          return 'इसके विषय के लिए क़ानूनी जाँच चाहिए, और यह पाठ अभी इस रूप में जाँचा नहीं गया।';
        default:
          return unreachable(closed);
      }
    },
  },
  ur: {
    names: {
      'alt-text': 'متبادل متن',
      credit: 'تصویروں کا حوالہ',
      placeholder: 'کوئی TK باقی نہیں',
      'dead-link': 'کوئی ٹوٹا ربط نہیں',
      'open-notes': 'کوئی کھلا نوٹ نہیں',
      'open-suggestions': 'کوئی کھلی تجویز نہیں',
      'second-look': 'دوسری نظر',
      'legal-look': 'قانونی جائزہ',
    },
    say: (closed) => {
      switch (closed.gate) {
        case 'alt-text':
          return `${closed.pictures.length} تصویر(وں) کا متبادل متن باقی ہے۔`;
        case 'credit':
          return `${closed.pictures.length} تصویر(وں) کا حوالہ باقی ہے۔`;
        case 'placeholder':
          return `کچھ لکھنا ابھی باقی ہے: ${quoted(closed.passages)}۔`;
        case 'dead-link':
          return `یہ ربط کہیں نہیں جاتا: ${quoted(closed.links)}۔`;
        case 'open-notes':
          return `${closed.passages.length} نوٹ ابھی کھلے ہیں${about(closed.passages)}۔`;
        case 'open-suggestions':
          return `${closed.passages.length} تجویز(یں) ابھی نہ منظور ہیں نہ نامنظور${about(closed.passages)}۔`;
        case 'second-look':
          return 'اس متن پر اب تک ایک ہی شخص نے کام کیا ہے۔ کسی اور سے منظور یا شائع کرائیں۔';
        case 'legal-look':
          return 'اس کے موضوع کے لیے قانونی جائزہ درکار ہے، اور یہ متن اس شکل میں ابھی دیکھا نہیں گیا۔';
        default:
          return unreachable(closed);
      }
    },
  },
};

function count(things: readonly unknown[], one: string, more: string): string {
  return `${things.length} ${things.length === 1 ? one : more}`;
}

/** What they are about, where that is words: a picture has none. */
function about(passages: readonly string[]): string {
  const said = passages
    .filter((passage) => passage !== '')
    .map((passage) => (passage.length > 60 ? `${passage.slice(0, 59)}…` : passage));
  return said.length > 0 ? ` (${quoted(said)})` : '';
}

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  return `${shown.join(', ')}${texts.length > 3 ? ' …' : ''}`;
}
