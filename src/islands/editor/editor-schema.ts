import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { storySchema } from '../../story/schema.ts';
import { markLooks, nodeLooks } from './looks.ts';

/** The model's own schema, with how each part looks in the browser and how it is read from what is pasted. Its documents and steps are the model's. */
export const editorSchema = new Schema({
  topNode: 'doc',
  nodes: withLooks(storySchema.spec.nodes.toObject() as Record<string, NodeSpec>, nodeLooks),
  marks: withLooks(storySchema.spec.marks.toObject() as Record<string, MarkSpec>, markLooks),
});

function withLooks<Spec extends object>(
  specs: Readonly<Record<string, Spec>>,
  looks: Readonly<Record<string, Partial<Spec>>>,
): Record<string, Spec> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, ...looks[name] }]));
}
