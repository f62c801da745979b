import type { Kind } from '#core/questions/kind.ts';
import { sceneFaults } from '../engines/scenes.ts';
import { gradeReportRehearsal, sayReportRehearsal, type ReportRehearsalAnswer } from './grade.ts';
import { reportRehearsalSpec, type ReportRehearsalSpec } from './schema.ts';

function faults({ story, account }: ReportRehearsalSpec): string[] {
  const found = sceneFaults(story);
  for (const [at, { say, choices, picture }] of Object.entries(story.scenes)) {
    if (picture) found.push(`cảnh “${at}”: màn hình ứng dụng không có picture`);
    for (const { who, own } of say)
      if (own && who === account.name)
        found.push(
          `cảnh “${at}”: lời của “${who}” không thể là own, vì không ai đóng vai tài khoản ấy`,
        );
    for (const { id, keeps, verdict } of choices ?? [])
      if (keeps && verdict !== 'safe')
        found.push(`cảnh “${at}”, lựa chọn “${id}”: keeps đi với verdict safe`);
  }
  return found.map((fault) => `story: ${fault}`);
}

export const reportRehearsal: Kind<ReportRehearsalSpec, ReportRehearsalAnswer> = {
  name: 'report-rehearsal',
  taskType: 'situation',
  spec: reportRehearsalSpec,
  grade: gradeReportRehearsal,
  say: sayReportRehearsal,
  validate: faults,
  rolePlay: 'whole',
};
