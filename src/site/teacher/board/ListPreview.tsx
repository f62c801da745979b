import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import {
  previewRoster,
  type ListPreview as Preview,
  type ListProblem,
} from '#core/roster-import/preview.ts';
import type { ReadList } from '#core/roster-import/read-list.ts';
import { useLatest } from '#player/ui/use-latest.ts';

const words = classes.list;
const MAX_VISIBLE_ROWS = 12;

const problemWords = (problem: ListProblem): string =>
  interpolate(words.problems[problem.why], {
    n: problem.rows.length,
    rows: `${problem.rows.slice(0, MAX_VISIBLE_ROWS).join(', ')}${problem.rows.length > MAX_VISIBLE_ROWS ? ' …' : ''}`,
    names: 'names' in problem ? problem.names.slice(0, MAX_VISIBLE_ROWS).join(', ') : '',
  });

type Props = { read: ReadList; changed(preview: Preview | null): void };

/** Previews an import from a list, with all its errors, before anything is added. */
export function ListPreview({ read, changed }: Props) {
  const [chosen, choose] = useState<string | undefined>(undefined);
  const preview = read.state === 'read' ? previewRoster(read.rows, read.columns, chosen) : null;
  const asks = preview !== null && preview.classes.length > 1;
  const latest = useLatest({ preview, asks, changed });
  useEffect(() => {
    // Of several classes one is selected: importing a whole school as one class is never intended.
    const { preview, asks, changed } = latest.current;
    if (asks && chosen === undefined) choose(preview?.classes[0]);
    changed(preview);
  }, [read, chosen, latest]);
  if (read.state === 'refused') return <p class="note">{words.refused[read.why]}</p>;
  return (
    <div class="list-preview">
      {words.letters[read.letters] && <p class="note">{words.letters[read.letters]}</p>}
      {asks && (
        <label class="choice-of">
          <span>{words.choose}</span>
          <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            {preview.classes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <p>
        <b>{interpolate(words.will, { n: preview!.children.length })}</b>
      </p>
      <ul class="bullets">
        {preview!.problems.map((problem) => (
          <li key={problem.why}>{problemWords(problem)}</li>
        ))}
      </ul>
      <ol class="names">
        {preview!.children.map(({ row, number, name }) => (
          <li key={row} value={number}>
            {name}
          </li>
        ))}
      </ol>
    </div>
  );
}
