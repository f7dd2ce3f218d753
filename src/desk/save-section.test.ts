import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  administrator,
  allowed,
  chiefEditor,
  everything,
  found,
  openTestDesk,
  published,
  refusal,
  slugged,
  type TestDesk,
} from '../../test/desk/test-desk.ts';
import { saveSection } from './save-section.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk[Symbol.asyncDispose]());

const save = (command: Parameters<typeof saveSection>[2]) => saveSection(desk, administrator, command);

test('a section stands after its siblings, under a slug of its name', async () => {
  const { record } = allowed(await save({ to: { names: { en: 'Science & health' } } }));
  expect(record).toMatchObject({ path: 'science-health', slug: 'science-health', position: 2, parent: null });
});

test('renamed, its stories lead on from where they stood', async () => {
  await published(desk);
  allowed(await save({ id: desk.sections.world.id, to: { slug: slugged('globe'), names: { en: 'Globe' } } }));
  expect(await found(desk, '/globe/the-gates-hold')).toBe('The gates hold');
  expect(await found(desk, '/world/the-gates-hold')).toBe('moved to /globe/the-gates-hold');
  expect(await found(desk, '/globe/coast')).toBe('section');
});

test('a path that a section ever had stays its own', async () => {
  allowed(await save({ id: desk.sections.world.id, to: { slug: slugged('globe') } }));
  expect(refusal(await save({ to: { names: { en: 'World' }, slug: slugged('world') } }))).toEqual({
    kind: 'address-taken',
    path: '/world',
  });
  expect(allowed(await save({ to: { names: { en: 'World' } } })).record.path).toBe('world-2');
  expect((await save({ id: desk.sections.world.id, to: { slug: slugged('world') } })).ok).toBe(true);
});

test('a section does not take a path under which another’s subsections would clash', async () => {
  allowed(await save({ id: desk.sections.coast.id, to: { parent: desk.sections.sport.id } }));
  const other = allowed(await save({ to: { names: { en: 'Coast' }, parent: desk.sections.sport.id } })).record;
  expect(other.path).toBe('sport/coast-2');
});

test('words that the site keeps, and languages, are no sections', async () => {
  for (const slug of ['search', 'api', 'hi'])
    expect(refusal(await save({ to: { names: { en: 'Any' }, slug: slugged(slug) } }))).toEqual({
      kind: 'address-reserved',
      path: `/${slug}`,
    });
});

test('a subsection does not take the address of a story', async () => {
  await published(desk, 'Rivers');
  const to = { names: { en: 'Rivers' }, parent: desk.sections.world.id, slug: slugged('rivers') };
  expect(refusal(await save({ to }))).toEqual({ kind: 'address-taken', path: '/world/rivers' });
});

test('sections stand in two levels', async () => {
  const { world, coast, sport } = desk.sections;
  const refused = [
    { to: { names: { en: 'Deeper' }, parent: coast.id } },
    { id: world.id, to: { parent: sport.id } },
    { id: sport.id, to: { parent: sport.id } },
  ];
  for (const command of refused) expect(refusal(await save(command))).toMatchObject({ kind: 'invalid' });
});

test('what was changed meanwhile is refused, field by field', async () => {
  const { id, names, accent } = desk.sections.sport;
  allowed(await save({ id, to: { accent: '#225577' } }));
  expect((await save({ id, seen: { names }, to: { names: { en: 'Sports' } } })).ok).toBe(true);
  const before = await everything(desk);
  expect(refusal(await save({ id, seen: { accent }, to: { accent: '#aa0000' } }))).toEqual({
    kind: 'changed-meanwhile',
    what: 'section',
    fields: ['accent'],
  });
  expect(await everything(desk)).toBe(before);
});

test('what stands already is not written again', async () => {
  const before = await everything(desk);
  const { id, names } = desk.sections.sport;
  expect(allowed(await save({ id, to: { names } })).seq).toBeNull();
  expect(await everything(desk)).toBe(before);
});

test('a name is needed, in a language that is one, and not by a chief editor', async () => {
  expect(refusal(await save({ to: {} })).kind).toBe('text-required');
  expect(refusal(await save({ to: { names: { en: ' ' } } })).kind).toBe('text-required');
  expect(refusal(await save({ to: { names: { 'not a language': 'Any' } } })).kind).toBe('invalid');
  const answer = await saveSection(desk, chiefEditor, { to: { names: { en: 'Any' } } });
  expect(refusal(answer)).toEqual({ kind: 'not-allowed', act: 'save-section' });
});
