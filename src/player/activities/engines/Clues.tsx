import { useState } from 'preact/hooks';
import { SurfaceIcon } from '../../surfaces/SurfaceIcon.tsx';
import type { Place } from './hotspots.ts';

/** Whole pictures are 960 × 540, in cells of 80 × 90. */
const WIDTH = 960;
const HEIGHT = 540;

/** Returns the part of a picture that shows a place, as large as the frame's shape allows. */
export function partAt([column, row, columns, rows]: Place): string {
  const width = Math.max(columns * 80, (rows * 90 * WIDTH) / HEIGHT);
  const height = (width * HEIGHT) / WIDTH;
  const within = (middle: number, size: number, whole: number) =>
    Math.round(Math.min(Math.max(middle - size / 2, 0), whole - size));
  const x = within((column - 1 + columns / 2) * 80, width, WIDTH);
  const y = within((row - 1 + rows / 2) * 90, height, HEIGHT);
  return `${x} ${y} ${Math.round(width)} ${Math.round(height)}`;
}

/** A drawn photo: whole, or one place of it enlarged. */
export const Enlarged = ({
  src,
  alt,
  at,
}: {
  src: string;
  alt: string | undefined;
  at?: Place | undefined;
}) => (
  <svg
    class="enlarged"
    role="img"
    aria-label={alt}
    viewBox={at ? partAt(at) : `0 0 ${WIDTH} ${HEIGHT}`}
    preserveAspectRatio="xMidYMid slice"
  >
    <image href={src} width={WIDTH} height={HEIGHT} preserveAspectRatio="xMidYMid slice" />
  </svg>
);

export type Clue = { id: string; text: string; at: Place; says: string };

/**
 * A drawn photo with places to enlarge. They are hints: looking is no answer, and nothing of it is
 * kept.
 */
export function Clues({
  src,
  alt,
  clues,
  ask,
  announce,
}: {
  src: string;
  alt: string | undefined;
  clues: readonly Clue[];
  ask: string;
  announce: (text: string) => void;
}) {
  const [chosen, choose] = useState<string>();
  const clue = clues.find(({ id }) => id === chosen);
  return (
    <div class="clues">
      <Enlarged src={src} alt={alt} at={clue?.at} />
      <div class="clue-buttons" role="group" aria-label={ask}>
        {clues.map(({ id, text, says }) => (
          <button
            key={id}
            aria-pressed={id === chosen}
            onClick={() => {
              choose(id === chosen ? undefined : id);
              if (id !== chosen) announce(says);
            }}
          >
            <SurfaceIcon name="find" />
            {text}
          </button>
        ))}
      </div>
      {clue && <p class="clue-says">{clue.says}</p>}
    </div>
  );
}
