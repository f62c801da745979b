import type { Row } from '#core/progress/portfolio.ts';

/** Renders a piece of cloth, one row per step. The adjacent text says the same. */
export const Cloth = ({ rows, motif }: { rows: readonly Row[]; motif: string }) => (
  <div class="cloth" aria-hidden="true">
    {rows.map((row, index) => (
      <i key={index} class={row === 'motif' ? `weave ${motif}` : row} />
    ))}
  </div>
);
