// `npm run pack -- <target>|all [words]`: packs the built site for delivery. Results go to out/,
// which git ignores.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isStale } from './serve/stale.mjs';
import { projectRoot } from './setup/root.mjs';
import { runProgram } from './setup/run-program.mjs';
import { targets } from './targets.ts';

const list = targets.map(({ name, what }) => `  ${name}   ${what}`).join('\n');

async function pack([asked, ...words]: string[]): Promise<number> {
  const chosen = asked === 'all' ? targets : targets.filter(({ name }) => name === asked);
  if (chosen.length === 0) {
    console.error(`Hãy nêu tên một đường: npm run pack -- <tên>\n${list}`);
    return 1;
  }
  if (isStale(projectRoot)) {
    console.log('Đang dựng trang trước khi gói…');
    const code = await runProgram(process.execPath, ['src/delivery/build/build.ts']);
    if (code !== 0) return code;
  }
  const site = join(projectRoot, 'dist');
  const out = join(projectRoot, 'out');
  await mkdir(out, { recursive: true });
  const { builtOn } = JSON.parse(await readFile(join(site, 'build.json'), 'utf8')) as {
    builtOn: string;
  };
  let failed = 0;
  for (const target of chosen) {
    const packed = await target.pack({ site, out, builtOn, words });
    if (packed.state === 'refused') failed += 1;
    for (const sentence of packed.state === 'packed' ? packed.said : packed.problems) {
      if (packed.state === 'packed') console.log(sentence);
      else console.error(`✗ ${sentence}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

process.exitCode = await pack(process.argv.slice(2));
