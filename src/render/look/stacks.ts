import type { FontStack } from '../../story/publication.ts';

/**
 * Faces that readers' machines already have, best first; nothing is downloaded. Each ends in faces for Devanagari and for Arabic
 * script of the same character, so that one nameplate can be set in three scripts.
 */
export const stacks: Readonly<Record<FontStack, string>> = {
  charter: 'Charter,"Bitstream Charter","Charis SIL","Sitka Text",Cambria,serif',
  georgia: 'Georgia,Gelasio,"DejaVu Serif",serif',
  iowan: '"Iowan Old Style","Palatino Linotype","URW Palladio L",P052,serif',
  times: '"Times New Roman",Tinos,"Liberation Serif",serif',
  grotesque: '"Helvetica Neue",Arimo,"Liberation Sans",Arial,sans-serif',
  humanist: 'Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",sans-serif',
};

/** The plain face of small print: times, labels, navigation. */
export const plainStack = 'system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif';

export const devanagariStack = '"Noto Serif Devanagari","Tiro Devanagari Hindi","Kohinoor Devanagari","Nirmala UI"';
export const nastaliqStack = '"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting","Noto Naskh Arabic"';
