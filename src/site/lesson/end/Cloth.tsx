import type { Row } from '#core/progress/portfolio.ts';

/** A piece of cloth, a row a step. What it shows stands in words beside it. */
export const Cloth = ({ rows, motif }: { rows: readonly Row[]; motif: string }) => (
  <div class="cloth" aria-hidden="true">
    {rows.map((row, nth) => (
      <i key={nth} class={row === 'motif' ? `weave ${motif}` : row} />
    ))}
  </div>
);
