// `npm run new -- lesson <id> [grade]` or `kind <id>`: writes the files of a new one, and never
// overwrites an old one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAsked } from '../new/asked.ts';
import { kindFiles, kindLines } from '../new/kind-files.ts';
import { lessonFiles } from '../new/lesson-files.ts';
import { projectRoot } from '../setup/root.mjs';

const folders = { lesson: 'content/lessons', kind: 'src/player/activities' };
const asked = readAsked(process.argv.slice(2), (what, id) =>
  existsSync(join(projectRoot, folders[what], id)),
);

if (asked.state === 'unclear') {
  console.error(asked.why);
  process.exitCode = 1;
} else {
  const files =
    asked.what === 'kind'
      ? kindFiles(asked.id)
      : lessonFiles(
          asked.id,
          (asked.grade ?? 1) < 6
            ? { minutes: 35, skill: 'help-and-report', iCan: 'help-and-report.lop-4-5.3' }
            : {
                minutes: 45,
                skill: 'accounts-and-scams',
                iCan: 'accounts-and-scams.lop-6-9.2',
                showsEvidence: true,
              },
        );
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(projectRoot, file)), { recursive: true });
    writeFileSync(join(projectRoot, file), text, { flag: 'wx' });
    console.log(`Viết ${file}`);
  }
  const next =
    asked.what === 'kind'
      ? [
          'Thêm ba chỗ:',
          ...kindLines(asked.id),
          'Rồi sửa mẫu trong samples.yaml trước, mã sau; npm run test:quick nói còn thiếu gì.',
        ]
      : [
          `Thêm “${asked.id}” vào lessons của một tệp trong content/modules, sửa skills và iCan cho đúng lứa tuổi, rồi npm run numbers. npm run build nói còn thiếu gì.`,
        ];
  for (const line of next) console.log(line);
}
