import { z } from 'zod';
import { remarkLimits } from '../../story/remark.ts';
import { idOut, instantOut, version } from './texts.ts';

const place = z.int().min(0);

/** Which passage is meant. */
export const passageNamed = z
  .union([
    z.strictObject({ words: z.string().max(20_000) }),
    z.strictObject({ version, from: place, to: place }).meta({ title: 'Places' }),
  ])
  .meta({
    description:
      'The passage, word for word as it stands in the text once; or places in a version of the document (`documentVersion`).',
  });

/** What is said in a thread. */
export const sayingText = z.string().meta({
  description: `Plain text, ${remarkLimits.text} characters at most; \`@\` and a colleague’s name mentions them.`,
});

/** What a saying said when whoever words it anew saw it. */
export const sayingSeen = z.string().nullable().default(null).meta({
  description:
    'What it said when you saw it: where it says something else by now, nothing is changed. Null: whatever it says.',
});

/** The place of a saying in its thread, in an address. */
export const sayingPlace = z
  .string()
  .regex(/^\d{1,3}$/, 'must be the place of a saying in its thread, from 0')
  .transform(Number);

const settled = { at: instantOut, by: idOut };
const onPassage = {
  id: idOut,
  story: idOut,
  at: instantOut,
  by: idOut,
  passage: z
    .strictObject({ words: z.string(), before: z.string(), after: z.string() })
    .meta({ description: 'What it said, and what stood around it, when the remark was made.' }),
  span: z
    .strictObject({ from: z.int(), to: z.int() })
    .nullable()
    .meta({ description: 'Where it stands in the newest version of the document; null while it is gone.' }),
  thread: z.array(
    z.strictObject({
      at: instantOut,
      by: idOut,
      text: z.string(),
      changed: z.strictObject({ at: instantOut, how: z.enum(['edited', 'deleted']) }).nullable(),
    }),
  ),
};

export const remarkOut = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), ...onPassage, settled: z.strictObject(settled).nullable() }),
    z.strictObject({
      kind: z.literal('suggestion'),
      ...onPassage,
      words: z.string().meta({ description: 'To stand in the place of the passage; empty: nothing is.' }),
      settled: z.strictObject({ ...settled, how: z.enum(['accepted', 'refused', 'taken-back']) }).nullable(),
    }),
  ])
  .meta({ id: 'Remark' });
export type RemarkOut = z.output<typeof remarkOut>;

/** That an act on a note or a suggestion is done and on disk. */
export const remarkReceiptOut = z
  .strictObject({
    remark: remarkOut,
    seq: z
      .int()
      .nullable()
      .meta({ description: 'The number of the act in the log; null where it was said already, word for word.' }),
    mentioned: z.array(idOut).meta({ description: 'Staff whom it mentions now and did not before.' }),
  })
  .meta({ id: 'RemarkReceipt' });
