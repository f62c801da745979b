import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTexts } from '../../tools/build/site-files.ts';
import type { StepResult } from '../../tools/build/step.ts';

/** The script that stands in a JSON file's place; `browser/file-fetch.ts` reads what it leaves. */
export const jsonScript = (path: string, json: string): string => `(self.elmFiles||={})[${JSON.stringify(path)}]=${json.trim()};\n`;

/** Turns what a page fetches into scripts: items, and what is said and by whom. A voice put beside the site later is not read: that needs a fetch. */
export async function itemScriptsStep(folder: string): Promise<StepResult> {
  const files = await readTexts(folder, (file) => /^(?:items|clips)\/.*\.json$/.test(file));
  for (const [file, json] of files) {
    await writeFile(join(folder, `${file}.js`), jsonScript(file, json));
    await rm(join(folder, file));
  }
  return { state: 'done', said: `Đổi ${files.size} tệp câu hỏi, tệp tiếng thành tập lệnh.` };
}

/** Gives build.json a script beside it. After the manifest: it carries the manifest's own name. */
export async function buildScriptStep(folder: string): Promise<StepResult> {
  for (const [file, json] of await readTexts(folder, (each) => each === 'build.json')) await writeFile(join(folder, `${file}.js`), jsonScript(file, json));
  return { state: 'done', said: 'Ghi tên bản dựng thành tập lệnh.' };
}
