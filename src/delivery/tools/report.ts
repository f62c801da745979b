// `npm run report [-- --json]`: the state of the content. Reports everything readable, and lists
// what is not.
// `npm run report -- blind [band] [seed]`, `blind <answers.yaml>`: the paper for a reader who does
// not see the tags, and the comparison of the answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blindAnswers } from '#curriculum/report/blind.ts';
import { blindPaper, comparedLines, readBlindWords } from '#curriculum/report/blind-lines.ts';
import { checkContent } from '#curriculum/checks/check-content.ts';
import { searchRules } from '#site/shared/search/search-rules.ts';
import { readFiles } from '#curriculum/files.ts';
import { parse } from '#curriculum/parse.ts';
import { linesOf, reportOn } from '#curriculum/report/report.ts';
import { readContent } from '#curriculum/read.ts';
import { sentencesFrom } from '#curriculum/problems/zod-sentences.ts';
import { projectRoot } from '../setup/root.mjs';

const files = readFiles(projectRoot);
const { content } = readContent(files);
const [first, ...words] = process.argv.slice(2);

/** Returns the lines of a blind reading, and why it could not be done. */
function blind(): { lines: string[]; why?: string } {
  const today = new Date().toISOString().slice(0, 10);
  const asked = readBlindWords(content, words, Math.floor(Math.random() * 1e6));
  if ('why' in asked) return { lines: [], why: asked.why };
  if ('band' in asked) return { lines: blindPaper(content, asked.band, asked.seed, today) };
  const path = [asked.file, join(projectRoot, asked.file)].find((candidate) =>
    existsSync(candidate),
  );
  if (path === undefined) return { lines: [], why: `Không có tệp ${asked.file}.` };
  const read = parse(asked.file, readFileSync(path, 'utf8'));
  if (read.state === 'unreadable') return { lines: [], why: `${asked.file}: ${read.message}` };
  const given = blindAnswers.safeParse(read.data);
  if (!given.success)
    return {
      lines: [],
      why: sentencesFrom(blindAnswers, read.data, given.error)
        .map(({ field, message }) => `${asked.file} · ô ${field}: ${message}`)
        .join('\n'),
    };
  return { lines: comparedLines(content, given.data) };
}

/** Returns the whole report. */
function state(): { lines: string[]; why?: string } {
  const problems = checkContent(files, undefined, searchRules);
  const faults = {
    errors: problems.filter(({ level }) => level === 'error').length,
    warnings: problems.filter(({ level }) => level === 'warning').length,
  };
  const report = reportOn(content, new Date());
  if (process.argv.includes('--json'))
    return { lines: [JSON.stringify({ ...report, faults }, null, 1)] };
  return {
    lines: [
      ...linesOf(report),
      `Kiểm nội dung: ${faults.errors} lỗi, ${faults.warnings} điều nên xem lại.`,
    ],
  };
}

const { lines, why } = first === 'blind' ? blind() : state();
for (const line of lines) console.log(line);
if (why !== undefined) {
  console.error(why);
  process.exitCode = 1;
}
