import { type Coding, chooseCoding } from '../kit/http/accept-encoding.ts';
import { type EntityTag, entityTag, namesTag } from '../kit/http/entity-tag.ts';
import type { Answer, Wanted } from './complete.ts';
import type { KeptFurniture, KeptSheet } from './kept-sheet.ts';
import { hashOf, joinPlates, type MadePlate } from './plate.ts';

/** Puts a page together of its own plates and its furniture's, in the coding that is wanted. */
export type Binder = (sheet: KeptSheet, furniture: KeptFurniture | null, wanted: Wanted) => Answer;

/** How many pages are remembered put together, those asked for last. */
const boundRemembered = 512;

export function createBinder(): Binder {
  const bound = new Map<KeptSheet, Map<Coding, Bound>>();
  return (sheet, furniture, wanted) => {
    const coding = chooseCoding(wanted.acceptEncoding);
    const codings = bound.get(sheet) ?? new Map<Coding, Bound>();
    let page = codings.get(coding);
    if (page?.furniture !== furniture) {
      page = bindPage(sheet, furniture, coding);
      codings.set(coding, page);
    }
    bound.delete(sheet);
    bound.set(sheet, codings);
    if (bound.size > boundRemembered) bound.delete(bound.keys().next().value as KeptSheet);
    return namesTag(wanted.ifNoneMatch, page.tag) && sheet.status === 200 ? page.unchanged : page.answer;
  };
}

interface Bound {
  readonly furniture: KeptFurniture | null;
  readonly tag: EntityTag;
  readonly answer: Answer;
  readonly unchanged: Answer;
}

function bindPage(sheet: KeptSheet, furniture: KeptFurniture | null, coding: Coding): Bound {
  const plates = sheet.plates.map((plate) => (typeof plate === 'string' ? furnished(furniture, plate) : plate));
  const tag = entityTag(hashOf(plates), coding);
  const body = joinPlates(plates, coding);
  const { page, status } = sheet;
  const { 'Content-Type': _, ...lasting } = sheet.headers;
  const headers = {
    ...sheet.headers,
    ETag: tag,
    'Content-Length': String(body.length),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  };
  return {
    furniture,
    tag,
    answer: { page, status, headers, body },
    unchanged: { page, status: 304, headers: { ...lasting, ETag: tag }, body: nothing },
  };
}

const nothing = Buffer.alloc(0);

function furnished(furniture: KeptFurniture | null, name: string): MadePlate {
  const plate = furniture?.plates[name];
  if (!plate) throw new Error(`No furniture is called ${name}.`);
  return plate;
}
