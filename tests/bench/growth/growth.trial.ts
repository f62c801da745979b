// Builds curricula of 240 and 480 lessons, made from the real ones, as `npm run build` does; reads
// and checks the content of 480 and 4,800. `--n 4800` reads, checks and builds the largest one
// beside the real one, which takes hours. Ratios are of processor time, so that other work on the
// machine matters little.
import { availableParallelism, totalmem } from 'node:os';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures, Trial } from '#delivery/prove/trial.ts';
import { growthBetween, LINEAR, perFurtherLesson, worseThanLinear, type Sample } from './growth.ts';
import { grownProject, type SourceEdit } from './grown-project.ts';
import { measuredRun } from './measured-run.ts';

const BUILT = [1, 5, 10];
const CHECKED = [1, 10, 100];
/** The largest factor that fits Node's default memory. */
const FITS = 10;
const HOURS = 6 * 3_600_000;

/** A reader that scans all of the content for each lesson. */
const quadratic: SourceEdit = {
  file: 'src/curriculum/read.ts',
  find: '    const folder = `content/lessons/${id}/`;\n',
  put: '    const folder = `content/lessons/${id}/`;\n    for (const text of files.texts.values()) text.normalize(`NFD`);\n',
};

type Stage = { name: string; script: string };
const check: Stage = { name: 'kiểm nội dung', script: 'src/delivery/tools/check-content.ts' };
const build: Stage = { name: 'dựng cả trang', script: 'src/delivery/build/build.ts' };

const rounded = (value: number): number => Math.round(value * 100) / 100;

type Taken = Sample & { seconds: number; pages: number };

/**
 * Measures one stage with a curriculum this many times as long.
 * @throws if it fails
 */
async function taken(
  times: number,
  { name, script }: Stage,
  edits: readonly SourceEdit[] = [],
): Promise<Taken> {
  const project = grownProject(times, edits);
  try {
    const room = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.8)}`;
    const run = await measuredRun([script], {
      cwd: project.folder,
      timeoutMs: HOURS,
      env: times > FITS ? { NODE_OPTIONS: room } : {},
    });
    if (run.code !== 0)
      throw new Error(`${project.lessons} bài, ${name}: ${run.said.slice(-1500)}`);
    const pages =
      script === build.script
        ? readdirSync(join(project.folder, 'dist'), { recursive: true }).filter((file) =>
            `${file}`.endsWith('.html'),
          ).length
        : 0;
    const { cpu, peakMiB, seconds } = run;
    console.error(
      `  ${project.lessons} bài, ${name}: ${rounded(cpu)} s CPU, ${Math.round(seconds)} s, ${peakMiB} MiB`,
    );
    return { lessons: project.lessons, cpu, peakMiB, seconds, pages };
  } finally {
    project.remove();
  }
}

function figuresOf({ name }: Stage, samples: readonly Taken[]): Figures {
  const [smallest] = samples;
  return Object.fromEntries(
    samples.map((sample, at) => {
      const { lessons, cpu, peakMiB, seconds, pages } = sample;
      const growth = growthBetween(smallest!, sample);
      const before = samples[at - 1];
      const further = before
        ? `, mỗi bài thêm ${rounded(perFurtherLesson(before, sample))} s CPU`
        : '';
      const ratios = before
        ? `; mỗi bài so với ${smallest!.lessons} bài: CPU ${rounded(growth.cpu)}, bộ nhớ ${rounded(growth.memory)}`
        : '';
      return [
        `${name}, ${lessons} bài${pages ? `, ${pages} trang` : ''}`,
        `${rounded(cpu)} s CPU (${Math.round(seconds)} s), ${peakMiB} MiB${ratios}${further}`,
      ];
    }),
  );
}

export const trial: Trial = {
  name: 'growth',
  what: 'giáo trình sinh ra dài gấp nhiều lần: thời gian dựng và bộ nhớ tăng không nhanh hơn số bài',
  run: async ({ n }) => {
    if (process.platform !== 'linux')
      return { state: 'skipped', figures: {}, why: 'Linux (/proc)' };
    const sizes = (usual: number[]) =>
      n === undefined ? usual : [1, Math.max(2, Math.round(n / 48))];
    const [checked, built]: [Taken[], Taken[]] = [[], []];
    for (const times of sizes(CHECKED)) checked.push(await taken(times, check));
    for (const times of sizes(BUILT)) built.push(await taken(times, build));
    // The trial must detect a quadratic loop in the project's code.
    const broken = [await taken(1, check, [quadratic]), await taken(10, check, [quadratic])];
    const worse = [...worseThanLinear(checked), ...worseThanLinear(built)];
    const isSeen = worseThanLinear(broken).some(({ growth }) => growth.cpu > LINEAR);
    return {
      state: worse.length === 0 && isSeen ? 'passed' : 'failed',
      figures: {
        lõi: availableParallelism(),
        ...figuresOf(check, checked),
        ...figuresOf(build, built),
        ...figuresOf({ ...check, name: 'đối chứng: mỗi bài đọc lại cả nội dung' }, broken),
        'coi là tuyến tính đến': LINEAR,
      },
      ...(worse.length > 0
        ? { why: `nhanh hơn số bài: ${worse.map(({ lessons }) => `${lessons} bài`).join(', ')}` }
        : isSeen
          ? {}
          : { why: 'vòng lặp bậc hai đặt vào mã không bị thấy' }),
    };
  },
};
