import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { Decoder } from './decoder.ts';
import type { Inspected, Task } from './decoding.ts';

const enough = { memory: 1024 ** 3, time: 30_000, patience: 1_000 };

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#356' } });

async function inspecting(width: number, height: number): Promise<Task> {
  return { kind: 'inspect', mime: 'image/webp', bytes: await plain(width, height).webp({ effort: 0 }).toBuffer() };
}

/** An interlaced PNG is whole in memory before its first line is known. */
async function bomb(): Promise<Task & { kind: 'inspect' }> {
  return { kind: 'inspect', mime: 'image/png', bytes: await plain(9000, 8000).png({ progressive: true }).toBuffer() };
}

describe('a decoder', () => {
  test('decodes one picture after another in a process of its own', async () => {
    const decoder = new Decoder(enough);
    for (const width of [160, 320])
      expect(await decoder.run<Inspected>(await inspecting(width, 100))).toMatchObject({
        kind: 'done',
        value: { width, height: 100, metadata: { caption: '' } },
      });
  });

  test('ends with a picture that takes more memory than it may, and the next one is decoded', async () => {
    const decoder = new Decoder({ ...enough, memory: 200 * 1024 ** 2 });
    const large = await bomb();
    expect(large.bytes.byteLength).toBeLessThan(1024 ** 2);
    expect(await decoder.run(large)).toEqual({ kind: 'ended' });
    expect(await decoder.run(await inspecting(160, 100))).toMatchObject({ kind: 'done' });
    expect(await new Decoder(enough).run(large)).toMatchObject({ kind: 'done' });
  }, 60_000);

  test('ends with one that takes longer than it may', async () => {
    const decoder = new Decoder({ ...enough, time: 1 });
    expect(await decoder.run(await inspecting(320, 200))).toEqual({ kind: 'ended' });
    expect(await decoder.run(await inspecting(320, 200))).toEqual({ kind: 'ended' });
  });

  test('says why a picture cannot be rendered', async () => {
    const task: Task = {
      kind: 'render',
      original: new Uint8Array(100),
      width: 160,
      format: 'webp',
      named: { credit: '', rights: { holder: '', licence: '', until: null } },
    };
    expect(await new Decoder(enough).run(task)).toMatchObject({
      kind: 'failed',
      why: expect.stringContaining('buffer'),
    });
  });
});
