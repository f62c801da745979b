/**
 * The teachers' home: three questions and a sheet for this period, the classes with their last
 * result, everything else one press away.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { assign } from '#site/teacher/messages/assign.ts';
import { classes } from '#site/teacher/messages/classes.ts';
import { home } from '#site/teacher/messages/home.ts';
import type { BandPeriods } from '#site/teacher/home/periods.ts';
import { decodeAssignment } from '#core/codes/assign-code.ts';
import { builtSite } from '../browser/built-site.ts';
import { axeFaults } from '../a11y/axe.ts';
import { distFolder } from '../browser/site-server.ts';
import { newPupil, type Pupil } from './walk/pupil.ts';

const PATH = 'teachers/';
const { lessons } = JSON.parse(
  readFileSync(join(distFolder, 'items/periods/lop-4-5.json'), 'utf8'),
) as BandPeriods;
const ofGrade4 = lessons.filter(({ grades }) => grades.includes(4));
const [first, second] = ofGrade4;

const site = builtSite();
let teacher: Pupil;
beforeEach(async () => {
  teacher = await newPupil(site.browser, site.url);
  await teacher.page.goto(site.url + PATH);
});
afterEach(() => teacher.close());

const choose = (name: string) =>
  teacher.page.getByRole('radio', { name, exact: true }).check({ force: true });
const grade = (n: number) => choose(interpolate(home.gradeN, { n }));
const sheet = () => teacher.page.locator('.period');
const bar = (name: string) =>
  sheet()
    .getByRole('button', { name: new RegExp(`\\d ?${name}`) })
    .first()
    .click();
const code = async () => (await sheet().locator('.code').first().innerText()).replace(' ', '');

describe('a period', () => {
  it('is one press from its sheet: lesson, code, projector, paper, the matching part of the plan', async () => {
    await grade(4);
    await sheet().getByRole('heading', { name: first!.title, exact: true }).waitFor();
    expect(decodeAssignment(await code())).toEqual({ state: 'read', items: [first!.n] });
    const hrefs = await sheet()
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    for (const path of ['show', 'worksheets', 'keys', 'plans'])
      expect(hrefs).toContain(`/teachers/${path}/${first!.id}/`);
    await bar(home.bars.during);
    await sheet().getByText(first!.sections.half!.lines[0]!).waitFor();
    expect(teacher.errors).toEqual([]);
  });
  it('shows the advice for the day’s computers, and asks for no code without them', async () => {
    await grade(4);
    await bar(home.bars.during);
    for (const [machines, condition] of [
      ['projector', 'projector'],
      ['none', 'no-power'],
    ] as const) {
      await choose(home.machineStates[machines]);
      await sheet().getByText(first!.sections[condition]!.lines[0]!).first().waitFor();
      expect(await sheet().locator('.code').count()).toBe(0);
    }
    await choose(home.machineStates.half);
    await sheet().getByText(home.halfHow).waitFor();
    await choose(home.machineStates.all);
    await sheet().getByText(first!.timeline[0]!.part).first().waitFor();
  });
  it('of two hours has two lessons, of a quarter a review of the last one', async () => {
    await grade(4);
    await teacher.page.locator('input[name=length]').nth(2).check({ force: true });
    await sheet()
      .getByText(`${interpolate(home.periodN, { n: 2 })}: ${second!.title}`)
      .waitFor();
    await teacher.page.locator('input[name=length]').first().check({ force: true });
    await sheet().getByText(home.quarterHow).waitFor();
  });
  it('may have another lesson, of its grade or its age', async () => {
    await grade(4);
    await sheet().getByLabel(home.other).selectOption(second!.id);
    await sheet().getByRole('heading', { name: second!.title, exact: true }).waitFor();
    expect(decodeAssignment(await code())).toEqual({ state: 'read', items: [second!.n] });
  });
  it('has one primary action, whatever the answers', async () => {
    await grade(4);
    for (const machines of Object.values(home.machineStates)) {
      await choose(machines);
      await sheet().waitFor();
      expect(
        await teacher.page.locator('main .button.main').filter({ visible: true }).count(),
      ).toBe(1);
    }
  });
  it('is printed on two sides at most, alone', async () => {
    await grade(4);
    await sheet().waitFor();
    const pdf = (await teacher.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length).toBeLessThanOrEqual(2);
    await teacher.page.emulateMedia({ media: 'print' });
    expect(await teacher.page.locator('main').innerText()).not.toContain(home.more);
  });
});

describe('a class of this device', () => {
  const addClass = async (name: string, many: string) => {
    await teacher.page.goto(`${site.url}teachers/classes/`);
    await teacher.page.getByRole('button', { name: classes.make }).click();
    await teacher.page.getByLabel(classes.made.name).fill(name);
    await teacher.page.getByLabel(classes.made.many).fill(many);
    await teacher.page.getByRole('button', { name: classes.made.make }).click();
    await teacher.page.getByRole('heading', { name }).waitFor();
  };
  it('has a separate code, counted sheets, and continues after the begun lesson', async () => {
    await addClass('4A', '27');
    // A lesson done on paper by one child: the class has begun it.
    await teacher.page.getByRole('button', { name: classes.views.collect }).click();
    await teacher.page.locator('.paper-grid').waitFor();
    await teacher.page
      .locator('.plate', { has: teacher.page.locator('.paper-grid') })
      .getByLabel(classes.collect.lesson)
      .selectOption(first!.id);
    await teacher.page.locator('.tick input').first().check();
    await teacher.page
      .locator('.plate', { has: teacher.page.locator('.paper-grid') })
      .getByRole('button', { name: classes.collect.save })
      .click();
    await teacher.page.getByText(interpolate(classes.collect.saved, { n: 1 })).waitFor();
    // The lesson whose results came today stays on the sheet; of one pupil nothing is counted.
    await teacher.page.goto(site.url + PATH);
    await sheet().getByRole('heading', { name: first!.title, exact: true }).waitFor();
    await sheet().getByRole('link', { name: home.eachPupil }).waitFor();
    await teacher.page.clock.setSystemTime(Date.now() + 86_400_000);
    await teacher.page.reload();
    await sheet().getByRole('heading', { name: second!.title, exact: true }).waitFor();
    expect(decodeAssignment(await code())).toMatchObject({
      state: 'read',
      items: [second!.n],
      forClass: { number: 1 },
    });
    await sheet()
      .getByText(interpolate(home.sheetsShared, { n: 14 }))
      .waitFor();
    const card = teacher.page.locator('.class-card');
    expect(await card.innerText()).toContain(first!.title);
    expect(await axeFaults(teacher.page)).toEqual([]);
    await bar(home.bars.collect);
    await sheet().getByRole('link', { name: home.collect }).click();
    await teacher.page.getByRole('heading', { name: '4A' }).waitFor();
    expect(teacher.errors).toEqual([]);
  });
  it('links to assigning other lessons, on another day', async () => {
    await addClass('4A', '5');
    await teacher.page.goto(site.url + PATH);
    await sheet().getByRole('link', { name: home.assignOther }).click();
    await expect
      .poll(() =>
        teacher.page
          .getByLabel(assign.vi.forWhom)
          .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.text),
      )
      .toBe(interpolate(assign.vi.oneClass, { name: '4A' }));
  });
});

describe('from an empty page', () => {
  it('a class with its code on the whole screen is at most six presses away', async () => {
    let presses = 0;
    const press = async (name: string) => {
      await teacher.page.getByRole('button', { name, exact: true }).click();
      presses += 1;
    };
    await press(home.add);
    await teacher.page.getByLabel(classes.made.name).fill('4B');
    await teacher.page.getByLabel(classes.made.many).fill('35');
    await press(classes.made.make);
    await press(home.wholeScreen);
    await teacher.page.locator('.code-screen .code').waitFor();
    console.log(`presses from an empty page to a class’s code on the screen: ${presses}`);
    expect(presses).toBeLessThanOrEqual(6);
    // The given code is remembered.
    await teacher.page.reload();
    await sheet().locator('.period-bar.done').first().waitFor();
    expect(await sheet().locator('.period-bar.open').innerText()).toContain(home.bars.show);
    expect(await teacher.page.locator('.roster, .board-table').count()).toBe(0);
    expect(await axeFaults(teacher.page)).toEqual([]);
  });
  it('the minutes run once the period has begun, and only one part’s words are shown', async () => {
    await teacher.page.clock.install();
    await teacher.page.reload();
    await grade(4);
    await bar(home.bars.during);
    await teacher.page.getByRole('button', { name: home.start, exact: true }).click();
    const [one, two] = first!.timeline;
    const now = sheet().locator('.during-now');
    expect(await now.innerText()).toContain(one!.part);
    await teacher.page.clock.runFor(one!.n * 60_000 + 20_000);
    await expect.poll(() => now.innerText()).toContain(two!.part);
    expect(await now.innerText()).not.toContain(one!.teacher);
  });
});

describe('permanent links', () => {
  /** The targets of the page before it had three questions. */
  const led = [
    'assign/',
    'classes/',
    'lab/',
    'lab/policy/',
    'help/',
    'counsellor/',
    'prints/',
    'guide/',
    'record/',
    'lessons/',
  ].map((path) => `/teachers/${path}`);
  it('every earlier target is one press away, the lessons with their papers on one page', async () => {
    const hrefs = await teacher.page
      .locator('main a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    for (const path of [...led, '/skills/', '/skills/maps/']) expect(hrefs).toContain(path);
    const page = readFileSync(join(distFolder, 'teachers/lessons/index.html'), 'utf8');
    for (const path of ['plans', 'worksheets', 'keys', 'show', 'forms'])
      expect(page).toMatch(new RegExp(`teachers/${path}/|\\.\\./${path}/`));
  });
  it('without script it is a plain list in which every line has a target', async () => {
    const plain = await newPupil(site.browser, site.url, { javaScriptEnabled: false });
    await plain.page.goto(site.url + PATH);
    await plain.page.getByText(home.noScript).waitFor();
    const grades = plain.page.locator('[data-island="teacher-home"] a');
    expect(await grades.count()).toBe(12);
    for (const href of new Set(
      await grades.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    )) {
      const { pathname, hash } = new URL(href);
      const html = readFileSync(join(distFolder, pathname, 'index.html'), 'utf8');
      expect(html).toMatch(new RegExp(`id="?${hash.slice(1)}["\\s>]`));
    }
    await plain.close();
  });
  it('opening it creates no database of classes', async () => {
    await teacher.page.getByText(home.noClasses).waitFor();
    const names = await teacher.page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(names).not.toContain('em-len-mang-classes');
  });
  it.each([320, 360, 683, 1366, 1920])('at %i px nothing is wider than the page', async (width) => {
    await teacher.page.setViewportSize({ width, height: 700 });
    await grade(4);
    await sheet().waitFor();
    const over = await teacher.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    if (width === 360) expect(await axeFaults(teacher.page)).toEqual([]);
  });
  it('every plan linked from a sheet has the linked place', () => {
    const lost = lessons.flatMap(({ id, sections, booster, before, telling }) => {
      const file = join(distFolder, 'teachers/plans', id, 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const anchors = [
        ...Object.values(sections).map(({ anchor }) => anchor),
        booster?.anchor,
        before,
        telling,
      ];
      return anchors.filter(
        (anchor) => anchor && !html.includes(`id="${anchor}"`) && !html.includes(`id=${anchor}`),
      );
    });
    expect(lost).toEqual([]);
  });
});
