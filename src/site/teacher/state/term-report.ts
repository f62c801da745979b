import { readDraft, type ReportDraft } from '#core/term-report/term-report.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** The report a teacher is writing on this device. */
export const reportDraft = (): ReportDraft => readDraft(safeLocalStorage.read(localKeys.report));

/** Keeps it; when nothing is in it the key itself goes. */
export function keepReportDraft(draft: ReportDraft): { state: 'kept' | 'refused' } {
  const isEmpty = draft.rows.length === 0 && draft.schools.length === 0;
  return {
    state: safeLocalStorage.write(localKeys.report, isEmpty ? null : JSON.stringify(draft))
      ? 'kept'
      : 'refused',
  };
}
