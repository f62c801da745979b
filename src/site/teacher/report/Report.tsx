import { useState } from 'preact/hooks';
import type { OfficePaper } from '#core/teaching/office-paper.ts';
import { termFrom, termOf, writtenDay } from '#core/term-report/term-days.ts';
import {
  withRow,
  type ReportDraft,
  type ReportLesson,
  type TermRow,
} from '#core/term-report/term-report.ts';
import { interpolate } from '#core/text/messages.ts';
import { report as words } from '../messages/report.ts';
import { site } from '../../shared/messages/site.ts';
import { keepReportDraft, reportDraft } from '../state/term-report.ts';
import { saveFile } from '#player/ui/save-file.ts';
import { InAppNote } from '../../help/InAppNote.tsx';
import { PaperView } from './PaperView.tsx';
import { FinishedList } from './FinishedList.tsx';
import { reportPaper } from './report-paper.ts';
import { RowForm } from './RowForm.tsx';
import { rowsFromBoards, type BandGrades } from './take-board.ts';

type Props = { base: string; bands: readonly BandGrades[]; lessons: readonly ReportLesson[] };

/**
 * Renders the term report: numbers from the board or by hand, the resulting paper, its file and its
 * print. Nothing leaves the device.
 */
export function Island({ base, bands, lessons }: Props) {
  const [draft, setDraft] = useState(reportDraft);
  const [before, setBefore] = useState<ReportDraft | null>(null);
  const { rows } = draft;
  const [days, setDays] = useState(() => termFrom(new Date()));
  const [edited, edit] = useState<TermRow | null>(null);
  const [said, say] = useState('');
  const isSound = days.from !== '' && days.to !== '' && days.from <= days.to;
  const paper = reportPaper(rows, lessons, {
    from: writtenDay(days.from),
    to: writtenDay(days.to),
  });
  const keep = (next: ReportDraft, undoTo: ReportDraft | null, sentence: string) => {
    setBefore(undoTo);
    setDraft(next);
    edit(null);
    say(keepReportDraft(next).state === 'kept' ? sentence : words.refused);
  };
  const change = (next: TermRow[], sentence: string) =>
    keep({ ...draft, rows: next }, draft, sentence);
  const take = async () => {
    if (!isSound) return say(words.badDates);
    say(words.taking);
    try {
      const taken = await rowsFromBoards(base, bands, termOf(days));
      if (taken.length === 0) return say(words.tookNone);
      change(
        taken.reduce<TermRow[]>((all, row) => withRow(all, row), rows),
        interpolate(words.took, { n: taken.length }),
      );
    } catch {
      say(words.tookFailed);
    }
  };
  const save = async (made: OfficePaper, file: string) => {
    say(words.saving);
    try {
      const { DOCX_TYPE, writeDocx } = await import('#core/office/write-docx.ts');
      saveFile(await writeDocx(made, site.vi.name, new Date()), file, DOCX_TYPE);
      say(words.saved);
    } catch {
      say(words.saveFailed);
    }
  };
  return (
    <div class="term-report">
      <div class="screen-only">
        <section class="plate">
          <h2>{words.when}</h2>
          <div class="term-form">
            {(['from', 'to'] as const).map((name) => (
              <label key={name}>
                {words[name]}
                <input
                  type="date"
                  value={days[name]}
                  onInput={({ currentTarget: { value } }) => setDays({ ...days, [name]: value })}
                />
              </label>
            ))}
            <button class="button" onClick={() => void take()}>
              {words.take}
            </button>
          </div>
          <p class="small">
            {words.takeHow} {words.slips}
          </p>
        </section>
        <section class="plate">
          <h2>{words.byHand}</h2>
          <RowForm
            key={edited?.name ?? ''}
            lessons={lessons}
            first={edited}
            say={say}
            keep={(row) =>
              change(
                withRow(
                  rows.filter(({ name }) => name !== edited?.name),
                  row,
                ),
                interpolate(words.added, { name: row.name }),
              )
            }
          />
        </section>
        <p class="row acts term-said">
          <span role="status">{said}</span>
          {before && (
            <button class="button" onClick={() => keep(before, null, words.undone)}>
              {words.undo}
            </button>
          )}
        </p>
        <h2>{words.rows}</h2>
        {rows.length === 0 && <p>{words.none}</p>}
        <ul class="term-rows">
          {rows.map((row) => (
            <li key={row.name}>
              <span>
                {interpolate(words.row, {
                  name: row.name,
                  lessons: row.lessons.length,
                  pupils: row.pupils,
                  families: row.families,
                })}
              </span>
              <button
                class="button"
                aria-label={interpolate(words.editOf, { name: row.name })}
                onClick={() => edit(row)}
              >
                {words.edit}
              </button>
              <button
                class="button quiet"
                aria-label={interpolate(words.outOf, { name: row.name })}
                onClick={() =>
                  change(
                    rows.filter(({ name }) => name !== row.name),
                    interpolate(words.removed, { name: row.name }),
                  )
                }
              >
                {words.out}
              </button>
            </li>
          ))}
        </ul>
        <h2>{words.preview}</h2>
        <p class="row acts">
          <button class="button main" onClick={() => void save(paper, words.file)}>
            {words.save}
          </button>
          <button class="button" data-print>
            {words.print}
          </button>
          <InAppNote lang="vi" />
        </p>
      </div>
      <PaperView parts={paper.parts} />
      <FinishedList
        schools={draft.schools}
        keep={(schools) => keep({ ...draft, schools }, draft, words.listKept)}
        save={save}
        say={say}
      />
    </div>
  );
}
