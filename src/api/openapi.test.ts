import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '../../test/desk/test-api.ts';
import { allRoutes } from './all-routes.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api[Symbol.asyncDispose]());

test('the description is valid OpenAPI 3.1, and anybody may read it', async () => {
  const { status, headers, body } = await api.call(null, 'GET', '/openapi.json');
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('json');
  const { valid, errors } = await new Validator().validate(body);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(body.openapi).toMatch(/^3\.1\./);
});

test('every route is in it once, with what it takes and answers', async () => {
  const { body } = await api.call(null, 'GET', '/openapi.json');
  const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual(allRoutes.map(({ method, path }) => `${method} ${path}`).toSorted());
  const operations = allRoutes.map(({ operation }) => operation);
  expect(operations).toEqual([...new Set(operations)]);
});

test('every parameter in an address is described, and every reference leads somewhere', async () => {
  const { body } = await api.call(null, 'GET', '/openapi.json');
  for (const { path, method } of allRoutes) {
    const named = body.paths[path][method.toLowerCase()].parameters.filter((one: { in: string }) => one.in === 'path');
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.map(({ name }: { name: string }) => name)).toEqual(inPath);
  }
  for (const [, name] of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(Object.keys(body.components.schemas)).toContain(name);
});
