import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BodyBlock, bodyOf } from '../../src/story/document.ts';
import type { StoryId } from '../../src/story/ids.ts';
import { drafted } from '../desk/test-desk.ts';
import { hostileTexts } from '../journeys/hostile-texts.ts';
import { openBrowser } from '../journeys/reader.ts';
import { openText, openWriter, openWritingHouse, type Writer, type WritingHouse } from './writing-house.ts';

let browser: Browser;
let house: WritingHouse;
let writer: Writer;
beforeAll(async () => {
  browser = await openBrowser();
  house = await openWritingHouse();
  writer = await openWriter(browser, house, await house.staff('editor'));
});
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

/** Opens a new story with the cursor on an empty line of its body. */
async function emptyLine(): Promise<StoryId> {
  const { id } = await drafted(house.desk);
  await openText(writer, house, id);
  await writer.page.locator('.writing .body p').last().click();
  await writer.page.keyboard.press('Control+End');
  await writer.page.keyboard.press('Enter');
  await writer.page.locator('.writing .body > p.current:last-child').waitFor();
  return id;
}

/** What a browser does when something is pasted, or dropped, into the text. */
function bring(by: 'paste' | 'drop', data: Readonly<Record<string, string>>): Promise<void> {
  return writer.page.evaluate(
    ({ by, data }) => {
      const transfer = new DataTransfer();
      for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
      const target = document.querySelector('.writing .body > p:last-child') as HTMLElement;
      const { left, top } = target.getBoundingClientRect();
      const usual = { bubbles: true, cancelable: true };
      const event =
        by === 'paste'
          ? new ClipboardEvent('paste', { ...usual, clipboardData: transfer })
          : new DragEvent('drop', { ...usual, dataTransfer: transfer, clientX: left + 2, clientY: top + 2 });
      target.dispatchEvent(event);
    },
    { by, data },
  );
}

/** What a browser does when a picture is pasted. */
function pastePicture(): Promise<void> {
  return writer.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8, 6);
    canvas.getContext('2d')?.fillRect(0, 0, 8, 6);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'gate.png', { type: 'image/png' }));
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer });
    document.querySelector('.writing .body > p:last-child')?.dispatchEvent(paste);
  });
}

/** The blocks after the first, when all is on disk. */
async function keptAfterFirst(id: StoryId): Promise<readonly BodyBlock[]> {
  await expect
    .poll(() => writer.page.locator('.editor').getAttribute('data-saving'), { timeout: 30_000 })
    .toBe('saved');
  return bodyOf((await house.story(id)).document).slice(1);
}

const p = (...content: readonly unknown[]) => ({
  type: 'paragraph',
  content: content.map((text) => (typeof text === 'string' ? { type: 'text', text } : text)),
});
const bold = (text: string) => ({ type: 'text', text, marks: [{ type: 'bold' }] });
const linked = (text: string, href: string) => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });
const item = (...content: readonly unknown[]) => ({ type: 'list_item', content });

test('a page of Google Docs becomes blocks, without its styles', async () => {
  const id = await emptyLine();
  await bring('paste', {
    'text/html': `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">The gates</span></h2>
<p dir="ltr" style="line-height:1.38"><span style="font-weight:400">Nine </span><span style="font-weight:700">metres</span><span> of </span><a href="https://a.example/x" style="color:#15c"><span>water</span></a></p>
<ul><li dir="ltr"><p dir="ltr"><span>One</span></p></li><li><p><span>Two</span></p></li></ul></b>`,
  });
  expect(await keptAfterFirst(id)).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The gates' }] },
    p('Nine ', bold('metres'), ' of ', linked('water', 'https://a.example/x')),
    { type: 'bullet_list', content: [item(p('One')), item(p('Two'))] },
  ]);
});

test('a text of Word becomes blocks, its lists lists', async () => {
  const id = await emptyLine();
  await bring('paste', {
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class="MsoNormal">Nine <b>metres</b><o:p></o:p></p>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>One<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>Within</p>
<p class="MsoNormal">After</p><!--EndFragment--></body></html>`,
  });
  expect(await keptAfterFirst(id)).toEqual([
    p('Nine ', bold('metres')),
    {
      type: 'bullet_list',
      content: [item(p('One'), { type: 'ordered_list', attrs: { start: 1 }, content: [item(p('Within'))] })],
    },
    p('After'),
  ]);
});

test('of a page of the web the text stays: tables as tables, what no block is as text', async () => {
  const id = await emptyLine();
  await bring('paste', {
    'text/html':
      '<div class="x" onclick="alert(1)"><nav>Home</nav><table><tr><th>Place</th><th>Metres</th></tr><tr><td>Lenn</td></tr></table><marquee>Old</marquee><details><summary>More</summary>text</details></div>',
  });
  const blocks = await keptAfterFirst(id);
  expect(blocks[0]).toEqual(p('Home'));
  expect(blocks[1]).toMatchObject({
    type: 'table',
    content: [
      { content: [{ type: 'table_header' }, {}] },
      { content: [{ type: 'table_cell' }, { type: 'table_cell' }] },
    ],
  });
  expect(JSON.stringify(blocks.slice(2))).toMatch(/Old.*More.*text/);
});

test('an address alone becomes what it shows; over chosen words, a link', async () => {
  const id = await emptyLine();
  await bring('paste', { 'text/plain': 'https://youtu.be/dQw4w9WgXcQ' });
  expect((await keptAfterFirst(id))[0]).toMatchObject({
    type: 'embed',
    attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ' },
  });
  await writer.page.keyboard.type('Here');
  await writer.page.keyboard.press('Shift+Home');
  await bring('paste', { 'text/plain': 'https://a.example/' });
  expect((await keptAfterFirst(id)).at(-1)).toEqual(p(linked('Here', 'https://a.example/')));
});

test('a picture for which the newsroom cannot be reached is told of in words, and the text goes on', async () => {
  const id = await emptyLine();
  const { page } = writer;
  await page.route('**/newsroom/editor/pictures', (route) => route.abort());
  await pastePicture();
  await page.locator('.upload.problem').getByText('the newsroom could not be reached').waitFor({ timeout: 30_000 });
  await page.unroute('**/newsroom/editor/pictures');
  await page.keyboard.type('The gates hold.');
  expect(await keptAfterFirst(id)).toEqual([p('The gates hold.')]);
});

test('a picture that is pasted is taken in, and asks for a description', async () => {
  const id = await emptyLine();
  await pastePicture();
  const figure = writer.page.locator('.writing .pic');
  await figure.waitFor({ timeout: 30_000 });
  await expect
    .poll(() => figure.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 30_000 })
    .toBeGreaterThan(0);
  expect(await figure.textContent()).toContain('Needs a description');
  await figure.getByLabel('Description').fill('A gate');
  expect((await keptAfterFirst(id))[0]).toMatchObject({ type: 'picture', attrs: { alt: 'A gate', caption: null } });
  expect(writer.problems).toEqual([]);
});

test('nothing that is pasted, dropped, or typed by a colleague’s program runs, and the archive takes it or it is gone', async () => {
  const id = await emptyLine();
  for (const [index, text] of hostileTexts.entries()) {
    await bring(index % 3 === 0 ? 'drop' : 'paste', { 'text/html': `<p>${text}</p>`, 'text/plain': text });
    await bring('paste', { 'text/html': text });
    await writer.page.keyboard.press('Control+End');
    await writer.page.keyboard.press('Enter');
  }
  const inAttributes = (text: string) => JSON.stringify(text).replaceAll("'", '&#39;');
  for (const text of hostileTexts)
    await bring('paste', {
      'text/html': `<figure data-picture='{"picture":${inAttributes(text)}}'></figure><figure data-embed='{"provider":"youtube","id":${inAttributes(text)},"title":"x"}'></figure><aside data-fact-box='${inAttributes(text)}'><p>x</p></aside><section data-live-post='{"at":${inAttributes(text)}}'><p>x</p></section>`,
    });
  await keptAfterFirst(id);
  expect(writer.dialogs).toEqual([]);
  expect(writer.problems).toEqual([]);
  expect(
    await writer.page
      .locator(
        '.writing :is(script, iframe, object, embed, style, link, meta, base, form, svg, math, [onclick], [onerror], [onload], [onfocus])',
      )
      .count(),
  ).toBe(0);
  await writer.page.reload();
  await writer.page.locator('.writing').waitFor();
  expect([...writer.dialogs, ...writer.problems]).toEqual([]);
  expect(house.faults).toEqual([]);
});
