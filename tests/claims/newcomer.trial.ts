// A newcomer adds a kind and a lesson with `npm run new`, and edits only the lines it names. The
// site is built with the kind.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';

const kind = 'flag-it';
const lesson = 'a-new-lesson';

function run(folder: string, ...words: string[]): { code: number; said: string } {
  const ended = spawnSync(words[0]!, words.slice(1), {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  return { code: ended.status ?? 1, said: ended.stdout + ended.stderr };
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

async function addBoth(folder: string): Promise<TrialResult> {
  const node = (...words: string[]) => run(folder, process.execPath, ...words);
  const git = (...words: string[]) =>
    run(folder, 'git', '-c', 'user.name=x', '-c', 'user.email=x@x', ...words);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'as it is');
  node('src/delivery/tools/new.ts', 'kind', kind);
  edit(
    join(folder, 'src/player/activities/kinds.ts'),
    (text) => `${text}export { flagIt } from './${kind}/index.ts';\n`,
  );
  edit(join(folder, 'src/player/activities/views.ts'), (text) =>
    text.replace(/(\n\};\s*)$/, `\n  '${kind}': () => import('./${kind}/FlagIt.tsx'),$1`),
  );
  edit(join(folder, 'src/core/questions/answer-shape.ts'), (text) =>
    text.replace(/(\bids:\s+')/, `$1${kind} `),
  );
  const kindTests = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/config/vitest.config.ts',
    '--project',
    'unit',
    '--project',
    'dom',
    'tests/contracts',
    'tests/harden/answers.test.ts',
    'tests/config/areas.test.ts',
    `src/player/activities/${kind}`,
  );
  const build = node('src/delivery/build/build.ts');
  const pages = build.code === 0 ? readdirSync(join(folder, 'dist/gallery', kind)).length : 0;
  node('src/delivery/tools/new.ts', 'lesson', lesson);
  edit(join(folder, 'content/modules/sharp-and-creative.yaml'), (text) =>
    text.replace(/^lessons: \[(.*)\]$/m, `lessons: [$1, ${lesson}]`),
  );
  git('add', '-A');
  const changes = git('diff', '--cached', '--numstat')
    .said.trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const outside = changes.filter(
    ([, , file]) =>
      !file!.startsWith(`src/player/activities/${kind}/`) &&
      !file!.startsWith(`content/lessons/${lesson}/`),
  );
  const figures = {
    'tệp ngoài thư mục, loại mới và bài mới': outside
      .map(([added, removed, file]) => `${file} +${added} −${removed}`)
      .join('; '),
    'kiểm tra của loại mới': kindTests.code === 0 ? 'đạt' : 'hỏng',
    'trang mẫu của loại mới': pages,
  };
  const isLean = outside.length === 3 && outside.every(([added]) => added === '1');
  const broken = [kindTests, build].find(({ code }) => code !== 0);
  return isLean && !broken && pages === 3
    ? { state: 'passed', figures }
    : {
        state: 'failed',
        figures,
        why: broken?.said.slice(-800) ?? 'Phải sửa nhiều hơn một dòng mỗi tệp, hoặc tệp khác.',
      };
}

export const trial: Trial = {
  name: 'newcomer',
  what: 'Người mới thêm một loại và một bài: mỗi nơi ngoài thư mục của mình chỉ một dòng',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elm-newcomer-'));
    for (const part of [
      'src',
      'content',
      'tests',
      'public',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
      '.gitignore',
    ])
      cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    try {
      return await addBoth(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
