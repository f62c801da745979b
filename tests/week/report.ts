// The term report of the week: from the boards, and typed by hand on another PC; both must be
// equal.
import type { Browser, Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { report as words } from '#site/teacher/messages/report.ts';
import { watched } from '../e2e/walk/watched.ts';
import { expectedRow, type Facts, type ReportRow } from './oracle.ts';
import type { Week } from './plan.ts';

type Report = { rows: string[]; paper: string };

const PATH = 'teachers/report/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function readReport(page: Page): Promise<Report> {
  return {
    rows: await page.locator('.term-rows li > span').allInnerTexts(),
    paper: await page.locator('.office-paper').innerText(),
  };
}

/** @param page on which the classes of the week are */
async function fromBoards(page: Page, home: string, classes: number): Promise<Report> {
  await page.goto(home + PATH);
  await button(page, words.take).click();
  await page.getByText(interpolate(words.took, { n: classes })).waitFor();
  return readReport(page);
}

async function typeRow(
  page: Page,
  { name, grade, lessons, pupils, families }: ReportRow,
): Promise<void> {
  const form = page.locator('form.term-form');
  await form.locator('input').first().fill(name);
  await form.locator('select').selectOption(String(grade));
  await form.getByLabel(words.pupils).fill(String(pupils));
  await form.getByLabel(words.families).fill(String(families));
  // It stays open from one row to the next: another press would close it.
  if ((await form.locator('details[open]').count()) === 0) await form.locator('summary').click();
  for (const title of lessons)
    await form.getByRole('checkbox', { name: title, exact: true }).check();
  await button(page, words.add).click();
  await page.getByText(interpolate(words.added, { name })).waitFor();
}

/** On a PC that has no classes. */
async function byHand(browser: Browser, home: string, rows: readonly ReportRow[]): Promise<Report> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const { page } = await watched(context, home);
  await page.goto(home + PATH);
  await button(page, words.take).waitFor();
  for (const row of rows) await typeRow(page, row);
  const read = await readReport(page);
  await context.close();
  return read;
}

const sum = (rows: readonly ReportRow[], valueOf: (row: ReportRow) => number): number =>
  rows.reduce((total, row) => total + valueOf(row), 0);

/** Returns where the report from the boards differs from the plan, or from the typed one. */
export async function reportFaults(
  week: Week,
  facts: Facts,
  { browser, page, home }: { browser: Browser; page: Page; home: string },
): Promise<string[]> {
  const rows = week.classes.map(({ name }) => expectedRow(week, name, facts));
  const taken = await fromBoards(page, home, rows.length);
  const typed = await byHand(browser, home, rows);
  const planned = [...rows]
    .sort((a, b) => a.grade - b.grade)
    .map((row) => interpolate(words.row, { ...row, lessons: row.lessons.length }));
  const totals = interpolate(words.paper.all, {
    classes: rows.length,
    lessons: sum(rows, ({ lessons }) => lessons.length),
    pupils: sum(rows, ({ pupils }) => pupils),
    families: sum(rows, ({ families }) => families),
  });
  return [
    ...planned.flatMap((line, index) =>
      taken.rows[index] === line
        ? []
        : [`report: plan “${line}”, from the boards “${taken.rows[index]}”`],
    ),
    ...(taken.paper.includes(totals) ? [] : [`report: the sums are not “${totals}”`]),
    ...(taken.paper === typed.paper && taken.rows.join() === typed.rows.join()
      ? []
      : [`report: typed by hand it says otherwise: ${typed.rows.join(' | ')}`]),
  ];
}
