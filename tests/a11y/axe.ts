import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] };

/** In the page: what passed, thousands of nodes, is left there. */
const run =
  "axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))";

/**
 * Every axe rule, and `target-size`, which is off by default (three 10 px buttons passed the
 * default run).
 * Run from outside the page, so that the page's policy stays as it is.
 * @returns one line a fault: rule, sentence, element
 */
export async function axeFaults(page: Page): Promise<string[]> {
  // Half a megabyte of script: once a page, not once a look at it.
  if (!(await page.evaluate<boolean>("'axe' in self"))) await page.evaluate(source);
  await page.evaluate('scrollTo(0, 0)');
  const size = page.viewportSize()!;
  // Whatever stands half under a bar that stays in place counts as too small a target, though a
  // finger scrolls it out: in a window as tall as the page nothing does.
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
  // On a busy machine ears and remarks may still be on their way, and the page grows under the bar:
  // asked again once it is at rest.
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
