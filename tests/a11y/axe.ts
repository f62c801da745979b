import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/**
 * Runs in the page and returns only violations: the thousands of passed nodes are not transferred.
 */
const run =
  "axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))";

/**
 * Runs every axe rule, and `target-size`, which is off by default (three 10 px buttons passed the
 * default run). It is injected from outside, so that the page's policy stays unchanged.
 * @returns one line per fault: rule, sentence, element
 */
export async function axeFaults(page: Page): Promise<string[]> {
  // Inject its half megabyte of script once per page.
  if (!(await page.evaluate<boolean>("'axe' in self"))) await page.evaluate(source);
  await page.evaluate('scrollTo(0, 0)');
  const size = page.viewportSize()!;
  // A target half under a sticky bar counts as too small, though it can be scrolled out. In a
  // window as tall as the page there are none.
  const ask = async (): Promise<Violation[]> => {
    await page.setViewportSize({
      width: size.width,
      height: Math.max(
        size.height,
        await page.evaluate<number>('document.documentElement.scrollHeight'),
      ),
    });
    return page.evaluate<Violation[]>(run);
  };
  let violations = await ask();
  // On a busy machine audio buttons and feedback may come late and make the page grow under the
  // bar: ask again when it is at rest.
  if (violations.length > 0) {
    await page.waitForTimeout(1500);
    violations = await ask();
  }
  await page.setViewportSize(size);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`,
    ),
  );
}

export const widths = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
] as const;
