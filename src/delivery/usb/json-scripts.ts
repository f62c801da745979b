import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { usb } from './messages/usb.ts';
import { readTexts } from '../build/site-files.ts';
import type { StepResult } from '../build/step.ts';

/** Characters that could end the script or its line, in any context. */
const unsafe = /[<>\u2028\u2029]/g;

/**
 * Returns the script that replaces a JSON file; `browser/file-fetch.ts` reads the value it stores.
 * The file's content is parsed, serialized again and embedded as a string, so that nothing in it
 * can run: a school may put its own file there.
 * @returns null if the file is not JSON
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

/** Writes the scripts. @returns a message for each file that is not JSON */
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
 * Converts files that pages fetch into scripts: items, texts of clips, the search index. A voice
 * file placed beside the site later is not read: that needs a fetch.
 */
export async function itemScriptsStep(folder: string): Promise<StepResult> {
  const files = await readTexts(folder, (file) => /^(?:items|clips|search)\/.*\.json$/.test(file));
  const problems = await writeScripts(folder, files);
  if (problems.length > 0) return { state: 'refused', problems };
  for (const file of files.keys()) await rm(join(folder, file));
  return { state: 'done', message: `Đổi ${files.size} tệp câu hỏi, tệp tiếng thành tập lệnh.` };
}

/**
 * Writes a script beside build.json. Runs after the manifest, because build.json contains the
 * manifest's id.
 */
export async function buildScriptStep(folder: string): Promise<StepResult> {
  const problems = await writeScripts(
    folder,
    await readTexts(folder, (file) => file === 'build.json'),
  );
  if (problems.length > 0) return { state: 'refused', problems };
  return { state: 'done', message: 'Ghi tên bản dựng thành tập lệnh.' };
}
