// `npm run build`: checks the content, lets Astro write dist/, and finishes it. Extra words go to
// Astro.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/root.mjs';
import { builtOn } from './built-on.ts';
import { postprocessSite } from './finish.ts';
import { gitState } from '../tools/git-state.ts';

const day = builtOn(process.env['SOURCE_DATE_EPOCH'], gitState(projectRoot), new Date());

/** Runs a program of ours or of Node's; returns false if it failed. */
function ran(words: string[]): boolean {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // The pages print the same day as build.json.
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
  };
  const options = { cwd: projectRoot, stdio: 'inherit', env } as const;
  return spawnSync(process.execPath, words, options).status === 0;
}

async function build(): Promise<string[]> {
  const check = 'src/delivery/tools/check-content.ts';
  if (existsSync(join(projectRoot, check)) && !ran([check])) {
    return ['Nội dung còn lỗi (xem ở trên), nên chưa dựng trang. Hãy sửa rồi chạy lại lệnh.'];
  }
  if (!ran(['node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)])) {
    return ['Astro chưa dựng được trang (xem lỗi ở trên). Hãy sửa rồi chạy lại lệnh.'];
  }
  const finished = await postprocessSite(join(projectRoot, 'dist'), day, (sentence) =>
    console.log(sentence),
  );
  return finished.state === 'refused' ? finished.problems : [];
}

const problems = await build();
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
