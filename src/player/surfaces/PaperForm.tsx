import { Surface } from './Surface.tsx';
import type { DrawnField } from './DrawnForm.tsx';

/** A form on paper: a title, and dotted lines with what was written by hand. */
export function PaperForm({
  label,
  name,
  note,
  fields,
}: {
  label: string;
  name: string;
  note?: string | undefined;
  fields: readonly DrawnField[];
}) {
  return (
    <Surface shape="paper-frame" label={label}>
      <div class="paper-form">
        <p>
          <b>{name}</b>
          {note && <small>{note}</small>}
        </p>
        <dl>
          {fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}:</dt>
              <dd>{field.text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Surface>
  );
}
