import type { ComponentChildren } from 'preact';

/** The bar at the top of an app: whose mark or face, its name, a note, and what is at its end. */
export function SurfaceBar({
  mark,
  name,
  note,
  end,
}: {
  mark?: ComponentChildren;
  name: string;
  note?: string | undefined;
  end?: ComponentChildren;
}) {
  return (
    <p class="surface-bar">
      {mark}
      <span>
        <b>{name}</b>
        {note && <small>{note}</small>}
      </span>
      {end && <span class="bar-end">{end}</span>}
    </p>
  );
}
