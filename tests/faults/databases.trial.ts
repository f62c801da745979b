import { rmSync } from 'node:fs';
import type { Figures, Trial } from '#delivery/prove/trial.ts';
import { newProfile } from '../browser/launch.ts';
import { siteServer } from '../browser/site-server.ts';
import { chromium, chromium109 } from '../targets/chromiums.ts';
import { firefox } from '../targets/firefox.ts';
import type { TargetBrowser } from '../targets/screen.ts';
import { blankPage } from './ages/blank-page.ts';
import { checkAll, checkEarlier, checkOpening, install } from './ages/checks.ts';
import { codeOf, frozenCode } from './ages/code.ts';
import { ages } from './ages/frozen.ts';
import { killUpgrades } from './ages/killed-upgrade.ts';
import { during } from './during.ts';
import { exchanged, rowsPerAnswer, type Size } from './full-computer.ts';
import { openLab } from './lab.ts';

const browsers: TargetBrowser[] = [chromium, chromium109, firefox];
const size: Size = { profiles: 200, attempts: 500 };
const earlier = ['900bb83', '1f2faeb3'] as const;

/** Checks every version in one browser, and that a schema with an extra index is detected there. */
async function inBrowser(
  browser: TargetBrowser,
  url: string,
): Promise<{ checks: number; faults: string[] }> {
  const start = browser.find();
  if (!start) return { checks: 0, faults: [] };
  const profile = newProfile();
  const [ours, next, drifting] = [
    await codeOf('ours'),
    await codeOf('next', ['next-version']),
    await codeOf('ours', ['drifting-schema']),
  ];
  const running = await start(profile, url);
  /** One page at a time: a second one would block the databases of the first. */
  const screen = await running.screen();
  const withScripts = async (...scripts: string[]) => {
    await screen.open(url);
    await install(screen, scripts);
    return screen;
  };
  try {
    const found: Record<string, string[]> = await checkAll(await withScripts(ours, next));
    for (const commit of earlier)
      for (const age of ages)
        found[`${age.age}, ${commit} after ours`] = await checkEarlier(
          await withScripts(ours, next, frozenCode(commit)),
          age,
        );
    const seen = await checkOpening(await withScripts(drifting, next), ages[1]!);
    found['a schema with an index too many'] = seen.length > 0 ? [] : ['it is not seen'];
    return {
      checks: Object.keys(found).length,
      faults: Object.entries(found).flatMap(([what, faults]) =>
        faults.map((fault) => `${browser.name}, ${what}: ${fault}`),
      ),
    };
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const trial: Trial = {
  name: 'databases',
  what: 'Cơ sở dữ liệu của mọi đời: mở, nâng cấp, bị diệt giữa chừng, bị trình duyệt thay; không mất dòng nào',
  run: async ({ n = 50 }) => {
    const figures: Figures = {};
    const faults: string[] = [];
    const missing: string[] = [];
    await during(blankPage(), async ({ url }) => {
      for (const browser of browsers) {
        const { checks, faults: found } = await inBrowser(browser, url);
        figures[browser.name] = checks === 0 ? 'không có' : `${checks} phép, ${found.length} lỗi`;
        if (checks === 0) missing.push(browser.name);
        faults.push(...found);
      }
      const killed = await killUpgrades(url, n);
      figures['bị diệt giữa lúc nâng cấp'] =
        `${killed.midUpgrade} lần (trong ${killed.trials}), ${killed.faults.length} lỗi`;
      faults.push(...killed.faults);
    });
    await during(openLab(await siteServer()), async (lab) => {
      const { own, others } = await rowsPerAnswer(lab, size);
      figures[`dòng đọc sau một câu, ${size.profiles} thẻ × ${size.attempts} câu`] =
        `${own} của chỗ ngồi, ${others} của thẻ khác`;
      if (others > 0) faults.push(`${others} rows of others read`);
      const { lost, called } = await exchanged(lab, size);
      figures['cơ sở dữ liệu bị thay, dòng bị mất'] =
        `${lost} trong ${size.profiles * (size.attempts + 2)}`;
      if (lost > 0 || called !== 'saved') faults.push(`exchanged: ${lost} lost, ${called}`);
    });
    return {
      state: faults.length > 0 ? 'failed' : missing.length > 0 ? 'skipped' : 'passed',
      figures,
      ...(faults.length + missing.length > 0
        ? {
            why: [...faults.slice(0, 12), ...missing.map((name) => `${name}: không có`)].join(
              ' | ',
            ),
          }
        : {}),
    };
  },
};
