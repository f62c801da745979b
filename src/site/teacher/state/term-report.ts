import { readDraft, type ReportDraft } from '#core/term-report/term-report.ts';
import { localKeys, safeLocalStorage } from '#player/storage/storage-keys.ts';

/** Returns the report draft on this device. */
export const reportDraft = (): ReportDraft => readDraft(safeLocalStorage.read(localKeys.report));

/** Stores the draft; if it is empty, removes the key. */
export function keepReportDraft(draft: ReportDraft): { state: 'kept' | 'refused' } {
  const isEmpty = draft.rows.length === 0 && draft.schools.length === 0;
  return {
    state: safeLocalStorage.write(localKeys.report, isEmpty ? null : JSON.stringify(draft))
      ? 'kept'
      : 'refused',
  };
}
