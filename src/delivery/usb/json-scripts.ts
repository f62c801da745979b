import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { usb } from './messages/usb.ts';
import { readTexts } from '../build/site-files.ts';
import type { StepResult } from '../build/step.ts';

/** Signs that could end the script or its line, wherever the script's text comes to stand. */
const unsafe = /[<>\u2028\u2029]/g;

/**
 * The script that stands in a JSON file's place; `browser/file-fetch.ts` reads what it leaves. What
 * the file says is parsed and printed anew and arrives as a string, so that nothing of it can run:
 * a school may put a file of its own there.
 * @returns null when the file is no JSON
 */
export function jsonScript(path: string, json: string): string | null {
  try {
    const text = JSON.stringify(JSON.stringify(JSON.parse(json))).replace(
      unsafe,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `(self.elmFiles||={})[${JSON.stringify(path)}]=JSON.parse(${text});\n`;
  } catch {
    return null;
  }
}

/** Writes the scripts. @returns a sentence for each file that is no JSON */
async function writeScripts(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, json] of files) {
    const script = jsonScript(file, json);
    if (script === null) problems.push(interpolate(usb.vi.noJson, { file }));
    else await writeFile(join(folder, `${file}.js`), script);
  }
  return problems;
}

/**
 * Turns what a page fetches into scripts: items, and what is said and by whom. A voice put beside
 * the site later is not read: that needs a fetch.
 */
export async function itemScriptsStep(folder: string): Promise<StepResult> {
  const files = await readTexts(folder, (file) => /^(?:items|clips|search)\/.*\.json$/.test(file));
  const problems = await writeScripts(folder, files);
  if (problems.length > 0) return { state: 'refused', problems };
  for (const file of files.keys()) await rm(join(folder, file));
  return { state: 'done', message: `Đổi ${files.size} tệp câu hỏi, tệp tiếng thành tập lệnh.` };
}

/** Gives build.json a script beside it. After the manifest: it carries the manifest's own name. */
export async function buildScriptStep(folder: string): Promise<StepResult> {
  const problems = await writeScripts(
    folder,
    await readTexts(folder, (each) => each === 'build.json'),
  );
  if (problems.length > 0) return { state: 'refused', problems };
  return { state: 'done', message: 'Ghi tên bản dựng thành tập lệnh.' };
}
