import { expect, test } from 'vitest';
import { keepReportDraft, reportDraft } from './term-report.ts';

const row = { name: '6A', grade: 6, lessons: ['a'], pupils: 20, families: 10 };

test('stores a report on this device, and removes the key when it is empty', () => {
  expect(keepReportDraft({ rows: [row], schools: ['TH Cát'] })).toEqual({ state: 'kept' });
  expect(reportDraft()).toEqual({ rows: [row], schools: ['TH Cát'] });
  keepReportDraft({ rows: [], schools: [] });
  expect(localStorage.getItem('elm:report')).toBeNull();
});
