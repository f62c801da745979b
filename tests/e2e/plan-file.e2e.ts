/**
 * A plan's file in the built site: one press on the plan's page, the text of that page, on the web
 * and from a folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { planFile } from '#site/teacher/messages/plan-file.ts';
import { report } from '#site/teacher/messages/report.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import { builtSite } from '../browser/built-site.ts';
import { wordsInDocx } from '../docx-words.ts';
import { planWords } from '../plan-page-words.ts';

const site = builtSite();

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
async function pageAt(address: string): Promise<Page> {
  const page = await (await site.browser.newContext({ acceptDownloads: true })).newPage();
  await page.goto(address);
  return page;
}
async function downloaded(page: Page, name: string): Promise<{ bytes: Uint8Array; name: string }> {
  const coming = page.waitForEvent('download');
  await page.getByText(name, { exact: true }).first().click();
  const file = await coming;
  return { bytes: readFileSync(await file.path()), name: file.suggestedFilename() };
}
const pageWords = (lesson: string): string[] =>
  planWords(
    parse(readFileSync(join(projectRoot, `dist/teachers/plans/${lesson}/index.html`), 'utf8')),
  );

describe('the plan of a lesson', () => {
  it.each(['inbox-traps', 'four-steps', 'khanh-story', 'mouse-and-keyboard'])(
    'of %s is a Word file with every line of its page',
    async (lesson) => {
      const page = await pageAt(`${site.url}teachers/plans/${lesson}/`);
      const { bytes, name } = await downloaded(page, planFile.go);
      const text = squeezed(wordsInDocx(bytes));
      const lines = pageWords(lesson);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => !text.includes(line))).toEqual([]);
      expect(text).toBe(text.normalize('NFC'));
      expect(name).toMatch(/^ke-hoach-[a-z0-9-]+\.docx$/);
      await page.context().close();
    },
  );

  it('of a sensitive lesson is saved under its neutral name', async () => {
    const page = await pageAt(`${site.url}teachers/plans/three-chats/`);
    const { name } = await downloaded(page, planFile.go);
    expect(name).toBe('ke-hoach-tinh-y-khi-doc-tin-nhan.docx');
    await page.context().close();
  });

  it('has times: each part begins at the end of the previous one, and the last ends within the period', () => {
    const plans = readdirSync(join(projectRoot, 'dist/teachers/plans'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(plans.length).toBeGreaterThanOrEqual(48);
    for (const plan of plans) {
      const html = readFileSync(
        join(projectRoot, `dist/teachers/plans/${plan}/index.html`),
        'utf8',
      );
      const parts = [...html.matchAll(/class="min">\s*(\d+)[\s\S]*?class="clock">\s*(\d+)–(\d+)/g)];
      expect(parts.length, plan).toBeGreaterThan(2);
      let passed = 0;
      for (const [, n, from, to] of parts) {
        expect([Number(from), Number(to)], plan).toEqual([passed, passed + Number(n)]);
        passed = Number(to);
      }
      // From grade 6 a plan leaves part of the period free; the checks of content say how much.
      const period = Number(/· (\d+) phút/.exec(html)![1]);
      expect(passed, plan).toBeLessThanOrEqual(period);
      expect(passed, plan).toBeGreaterThanOrEqual(period - 13);
    }
  });

  it('is also available from a folder', async () => {
    const folder = pathToFileURL(
      join(projectRoot, 'dist/teachers/plans/four-steps/index.html'),
    ).href;
    const page = await pageAt(folder);
    const link = await page.getByText(planFile.go, { exact: true }).getAttribute('href');
    expect(
      wordsInDocx(readFileSync(join(projectRoot, 'dist/teachers/plans/four-steps', link!))),
    ).toContain(planFile.title);
    await page.context().close();
  });
});

describe('the term report', () => {
  it('is typed, made into a Word file with the page’s text, and makes no network request', async () => {
    const page = await pageAt(`${site.url}teachers/report/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [name, pupils, families] of [
      ['6A', '31', '20'],
      ['6B', '3', '9'],
      ['6C', '28', '12'],
    ] as const) {
      await page.getByLabel(report.name, { exact: true }).fill(name);
      await page.locator('.term-form select').selectOption('6');
      await page.getByLabel(report.pupils).fill(pupils);
      await page.getByLabel(report.families).fill(families);
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: report.add }).click();
    }
    const { bytes, name } = await downloaded(page, report.save);
    expect(name).toBe(report.file);
    const text = squeezed(wordsInDocx(bytes));
    const lines = await page.locator('.office-paper :is(p, li, th, td, h3)').allTextContents();
    expect(lines.map(squeezed).filter((line) => !text.includes(line))).toEqual([]);
    expect(await page.locator('.office-table tbody tr').nth(1).innerText()).toMatch(
      /6B\s+1\s+\*\s+9/,
    );
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual(
      [],
    );
    await page.reload();
    await page.getByText('6B', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bỏ lớp 6B' }).click();
    await page.getByRole('button', { name: report.undo }).click();
    await page.getByText('6B', { exact: true }).waitFor();
    await page.context().close();
  });
});
