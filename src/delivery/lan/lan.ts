// The lan target: the teacher's PC serves the lab and stores each card's work.
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from './messages/lan-class.ts';
import { compressWith } from '../build/compress.ts';
import { listFiles } from '../build/site-files.ts';
import { projectRoot } from '../setup/root.mjs';
import { bundle } from '../bundle.ts';
import type { Target } from '../target.ts';
import { copySite, finishCopy } from '../site-copy.ts';
import { fetchNode, windows10, windows7 } from './fetch-node.ts';
import { boardStep, lineStep } from './line-step.ts';
import { deskPages, lanGuide, windowsPage } from './pages.ts';

const ownFile = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const starts = ['Bat-may-co.cmd', 'bat-may-co.sh'];
const licences = ['LICENSE', 'LICENSE-THIRD-PARTY.md'];
const words = lanClass.vi;

/**
 * Data that the server stores beside itself (`server/main.ts`): every answer, the codes on the
 * cards, the teacher's PIN.
 */
const WORK = 'phieu';

/**
 * Empties a folder that was packed before. @returns whether it contains a class's work, which is
 * kept
 */
async function emptied(folder: string): Promise<boolean> {
  const here = await readdir(folder).catch((): string[] => []);
  for (const name of here)
    if (name !== WORK && name !== `${WORK}.moc`)
      await rm(join(folder, name), { recursive: true, force: true });
  return here.includes(WORK);
}

/**
 * Bundles `server.mjs`: one file, nothing to install, syntax for the Node of Windows 7.
 * @param before absolute paths of modules that run before the server starts
 */
export const serverCode = (before: readonly string[] = []): Promise<string> =>
  bundle([...before, ownFile('server/main.ts')], { format: 'esm', target: 'node12', node: true });

/**
 * Puts a node.exe beside the server for each Windows; returns a sentence if npm could not download
 * one.
 */
async function putNodes(folder: string): Promise<string | null> {
  for (const [place, wanted] of [
    ['win10', windows10],
    ['win7', windows7],
  ] as const) {
    const node = fetchNode(wanted);
    if (node.state === 'missing')
      return interpolate(words.noNode, {
        name: wanted.name,
        version: wanted.version,
        why: node.why,
      });
    const path = join(folder, 'node', place, 'node.exe');
    await mkdir(dirname(path), { recursive: true });
    await cp(node.path, path);
  }
  return null;
}

export const lan: Target = {
  name: 'lan',
  what: 'một thư mục có máy chủ cho phòng máy; bấm đúp Bat-may-co. Thêm --no-node: không kèm node.exe',
  pack: async ({ site, out, builtOn, words: asked, compression = 'smallest' }) => {
    const folder = join(out, 'lan');
    const pages = join(folder, 'trang');
    const hasWork = await emptied(folder);
    const model = await copySite(site, pages);
    const steps = [
      lineStep(await readFile(ownFile('card-line.css'), 'utf8'), model),
      boardStep(model),
      deskPages(builtOn),
    ];
    const finished = await finishCopy(pages, builtOn, steps, [compressWith(compression)]);
    if (finished.state === 'refused') return finished;
    await writeFile(join(folder, 'server.mjs'), await serverCode());
    await writeFile(join(folder, 'Huong-dan.html'), await lanGuide(builtOn));
    await writeFile(join(folder, 'Thu-tren-Windows.html'), await windowsPage(builtOn));
    for (const file of starts) await cp(ownFile(`start/${file}`), join(folder, file));
    await chmod(join(folder, 'bat-may-co.sh'), 0o755);
    for (const file of licences)
      await cp(join(projectRoot, file), join(folder, `${file.replace('.md', '')}.txt`));
    const isBare = asked.includes('--no-node');
    const problem = isBare ? null : await putNodes(folder);
    if (problem) return { state: 'refused', problems: [problem] };
    const sizes = await Promise.all(
      (await listFiles(folder))
        .filter((file) => !file.startsWith(`${WORK}/`))
        .map((file) => stat(join(folder, file)).then(({ size }) => size)),
    );
    const size = (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(0);
    return {
      state: 'packed',
      said: [
        interpolate(words.packed, { folder: 'out/lan', size }),
        ...(hasWork ? [interpolate(words.workKept, { folder: `out/lan/${WORK}` })] : []),
        ...(isBare ? [words.withoutNode] : []),
      ],
    };
  },
};
