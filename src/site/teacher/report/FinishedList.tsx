import { useState } from 'preact/hooks';
import type { OfficePaper } from '#core/teaching/office-paper.ts';
import { schoolsFrom } from '#core/term-report/term-report.ts';
import { report as words } from '../messages/report.ts';
import { finishedPaper } from './report-paper.ts';

type Props = {
  schools: readonly string[];
  keep(schools: string[]): void;
  save(paper: OfficePaper, file: string): Promise<void>;
  say(sentence: string): void;
};

/** Edits the list of schools and classes that have finished, for their commendation. */
export function FinishedList({ schools, keep, save, say }: Props) {
  const [typed, setTyped] = useState(schools.join('\n'));
  const names = schoolsFrom(typed);
  return (
    <section class="plate screen-only">
      <h2>{words.list}</h2>
      <p>{words.listHow}</p>
      <label>
        {words.listNames}
        <textarea
          rows={6}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
          onChange={() => keep(names)}
        />
      </label>
      <p class="row acts">
        <button
          class="button"
          onClick={() =>
            names.length === 0
              ? say(words.listNone)
              : void save(finishedPaper(names), words.listFile)
          }
        >
          {words.listSave}
        </button>
      </p>
    </section>
  );
}
