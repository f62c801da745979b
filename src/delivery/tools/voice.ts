// `npm run voice`: makes the synthetic clips that lessons for grades 1–3 and families' pages lack,
// deletes unused ones, and lists the lessons' clips for a person to check. Needs espeak-ng and
// opus-tools; its output is committed, so that builds do not need them.
//
// `npm run voice -- <file>` enters the marks of a person who listened at /teachers/record/ instead,
// and needs no program. `--rest` enters those that still fit when some clips have changed.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';
import { projectRoot } from '../setup/root.mjs';
import { CLIPS, clipsText, listFor, readClips } from '../voice/clips-list.ts';
import { readHeardFile, soundSum } from '#core/files/heard-file.ts';
import { clipsBeside } from '#core/files/voice-pack.ts';
import { applyHeard } from '../voice/heard.ts';
import { makePageClips, pageClips } from '../voice/page-clips.ts';
import { say, whyNot } from '../voice/say.ts';
import { clipsFor, clipsOf, heardLessons, listClips } from '../voice/sentences.ts';

const folder = join(projectRoot, 'public/clips/vi');
const list = join(projectRoot, CLIPS);

/** Enters the marks of a file into the list. @returns the error, or null */
function enterMarks(file: string, isRest: boolean): string | null {
  if (!existsSync(file)) return `Không thấy tệp ${file}.`;
  const read = readHeardFile(readFileSync(file, 'utf8'));
  if (read.state === 'refused') return refusals[read.why];
  if (read.skippedRows > 0 && !isRest)
    return `Tệp có ${read.skippedRows} dòng hỏng, chưa ghi gì. Lưu lại tệp từ trang, hoặc thêm --rest để ghi các dòng còn lại.`;
  const before = readClips(readFileSync(list, 'utf8'));
  const applied = applyHeard(before, read.marks, soundNow, isRest);
  const named = (names: readonly string[]): string =>
    names.map((name) => `  ${name}  ${before[name]?.says ?? '(không còn câu này)'}`).join('\n');
  if (applied.state === 'refused')
    return `Có ${applied.misfits.length} câu đã đổi tiếng từ lúc nghe, chưa ghi gì:\n${named(applied.misfits)}\nNghe lại các câu ấy rồi lưu tệp mới, hoặc thêm --rest để ghi các câu còn lại.`;
  writeFileSync(list, clipsText(applied.list));
  const all = Object.values(applied.list);
  console.log(
    `Đã ghi ${applied.clearCount} câu rõ, ${applied.unclearCount} câu chưa rõ; bỏ lại ${applied.misfits.length + read.skippedRows}. Cả kho: ${all.filter(({ heardOn }) => heardOn).length} câu rõ, ${all.filter(({ unclearOn }) => unclearOn).length} chưa rõ, trong ${all.length}.`,
  );
  const unclear = read.marks.filter(({ isClear }) => !isClear).map(({ name }) => name);
  if (unclear.length > 0) console.log(`Chưa rõ:\n${named(unclear)}`);
  return null;
}

const refusals = {
  'not-ours': 'Đây không phải tệp nghe. Chọn tệp có tên bắt đầu bằng nghe-.',
  damaged: 'Tệp nghe bị hỏng, có lẽ chép dở. Chép lại rồi chạy lần nữa.',
  newer: 'Tệp nghe do bản mới hơn lưu ra. Lấy bản mới của dự án rồi chạy lại.',
  empty: 'Trong tệp chưa có câu nào được chấm.',
};

function soundNow(name: string): string | null {
  const file = join(folder, `${name}.opus`);
  return existsSync(file) ? soundSum(readFileSync(file)) : null;
}

function main(): string | null {
  const { content } = readContent(readFiles(projectRoot));
  const clips = clipsFor(content);
  mkdirSync(folder, { recursive: true });
  const there = new Set(
    readdirSync(folder)
      .filter((file) => file.endsWith('.opus'))
      .map((file) => file.slice(0, -5)),
  );
  const missing = [...clips].filter(([name]) => !there.has(name));
  const pages = pageClips(content, folder);
  const why = missing.length + pages.missing.length > 0 ? whyNot() : null;
  if (why) return why;
  for (const [at, [name, sentence]] of missing.entries()) {
    const failed = say(sentence, join(folder, `${name}.opus`));
    if (failed) return `“${sentence}”: ${failed}`;
    if (at % 50 === 49) console.log(`${at + 1} trong ${missing.length} câu.`);
  }
  const stale = [...there].filter((name) => !clips.has(name));
  for (const name of stale) rmSync(join(folder, `${name}.opus`));
  // The web target's pack finds a lesson's clips by this list (src/delivery/web/site-parts.ts).
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    rmSync(join(folder, file));
  const lists = [
    ...heardLessons(content).map(({ id, lesson }) => ({ id, names: clipsOf(lesson, content) })),
    ...listClips(content),
  ];
  for (const { id, names } of lists) {
    const paths = names.map((name) => `clips/vi/${name}.opus`);
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(paths, null, 1)}\n`);
  }
  writeFileSync(
    list,
    clipsText(listFor(clips, readClips(existsSync(list) ? readFileSync(list, 'utf8') : undefined))),
  );
  const bytes = [...clips.keys()].reduce(
    (sum, name) => sum + statSync(join(folder, `${name}.opus`)).size,
    0,
  );
  const people = existsSync(join(folder, 'people'))
    ? readdirSync(join(folder, 'people')).filter((file) => clips.has(file.replace(/\.opus$/, '')))
        .length
    : 0;
  const pack = join(projectRoot, 'public/clips/people.json');
  const beside = existsSync(pack)
    ? clipsBeside(JSON.parse(readFileSync(pack, 'utf8'))).filter(({ name }) => clips.has(name))
    : [];
  const packs = [...new Set(beside.map(({ label }) => label))]
    .map((label) => `, gói “${label}” ${beside.filter((clip) => clip.label === label).length}`)
    .join('');
  console.log(
    `${clips.size} câu, ${Math.round(bytes / 1000)} KB: thêm ${missing.length}, bỏ ${stale.length}; giọng người ${people}${packs}.`,
  );
  const made = makePageClips(content, folder);
  if (made.state === 'failed') return made.why;
  console.log(made.says);
  return null;
}

const asked = process.argv.slice(2);
const file = asked.find((word) => !word.startsWith('--'));
const why = file === undefined ? main() : enterMarks(file, asked.includes('--rest'));
if (why !== null) {
  console.error(why);
  process.exitCode = 1;
}
