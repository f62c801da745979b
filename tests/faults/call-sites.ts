// Fails every call of the product to IndexedDB once, from the first action on a fresh page to its
// second answer.
import { notices } from '#site/shared/messages/notices.ts';
import { answer, optionAt, samplePath, told } from './answering.ts';
import { failing, failOnce, type Fault, type Faulty } from './fail-once.ts';
import { hasNotice, settled, type Lab } from './lab.ts';
import { readStored } from './stored.ts';

export type Case = Fault & {
  call: string;
  calls: number;
  /** Faults that a pupil must never meet; empty if there are none. */ wrong: string[];
};

export async function failCall(lab: Lab, fault: Fault): Promise<Case> {
  const wrong: string[] = [];
  const pupil = await lab.newPupil();
  // The probe first: a background tab renders once a second.
  const probe = await pupil.open('info/');
  const page = await pupil.open(samplePath, failOnce, failing(fault));
  const onDisk = async () => {
    const { attempts, inbox } = await readStored(probe);
    return new Set([...attempts, ...inbox].map(({ answer: given }) => String(given)));
  };
  /** Gives one answer: the page reports its result in the end, and never a wrong one. */
  const give = async (n: number) => {
    await answer(page, optionAt(n));
    const said = await told(page);
    if (said === 'saved' && !(await onDisk()).has(optionAt(n)))
      wrong.push(`answer ${n} called saved and not on the disk`);
    return said;
  };
  const first = await give(0);
  await settled(page);
  const second = await give(1);
  if ([first, second].includes('unsaved')) {
    if (!(await hasNotice(page)) && second === 'unsaved') wrong.push('not saved, and nothing said');
    const retry = page.locator(`text="${notices.vi.retry}"`);
    // It disappears by itself when the page's next retry succeeds; the stored rows are checked
    // below.
    if (await retry.count()) await retry.click({ timeout: 3000 }).catch(() => undefined);
  }
  const { calls, failed } = await page.evaluate(
    () => (window as unknown as { faulty: Faulty }).faulty,
  );
  // A held call is released in the end; then nothing may exist twice.
  if (fault.way === 'hang' && failed.startsWith('transaction')) await page.waitForTimeout(1500);
  // The rest of the fault ends.
  await page.waitForTimeout(200);
  await page.close();
  const mePage = await pupil.open('me/#may-giu-gi');
  await mePage.waitForSelector('[data-island="me"] .button');
  const { attempts, inbox, damaged } = await readStored(mePage);
  if (
    attempts
      .map(({ answer: given }) => String(given))
      .sort()
      .join() !== [0, 1].map(optionAt).sort().join()
  )
    wrong.push(`on /me/: ${attempts.map(({ answer: given }) => given)}`);
  if (new Set(attempts.map(({ seq }) => seq)).size !== attempts.length)
    wrong.push('a number given twice');
  if (inbox.length + damaged.length > 0)
    wrong.push(`left over: inbox ${inbox.length}, damaged ${damaged.length}`);
  wrong.push(...pupil.problems);
  await pupil.leave();
  return { ...fault, call: failed, calls, wrong };
}

/** Fails all of `faults`, four pupils at a time. */
export async function failCalls(lab: Lab, faults: Fault[]): Promise<Case[]> {
  const cases: Case[] = [];
  const left = [...faults];
  const worker = async () => {
    for (let fault = left.shift(); fault; fault = left.shift())
      cases.push(await failCall(lab, fault));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return cases;
}

/** Counts the calls when none fails. */
export const countCalls = async (lab: Lab): Promise<number> =>
  (await failCall(lab, { k: -1, way: 'UnknownError' })).calls;
