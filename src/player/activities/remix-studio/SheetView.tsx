import { useRef, useState } from 'preact/hooks';
import { remixStudio } from './messages.ts';
import type { Locale } from '#core/text/messages.ts';
import { printAlone } from '../../ui/print-alone.ts';
import type { Sheet } from './sheet.ts';

type Props = {
  sheet: Sheet;
  told: string;
  lang: Locale;
  base: string;
  /** Looked over once: it can be printed and kept. */ isMade: boolean;
};

/** The thing that is made, as it stands, and what can be done with it. */
export function SheetView({
  sheet: { width, height, shapes },
  sheet,
  told,
  lang,
  base,
  isMade,
}: Props) {
  const own = remixStudio[lang];
  const place = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  const keep = () => {
    setSaid('');
    import('./keep-picture.ts')
      .then(({ keepPicture }) => keepPicture(sheet, base, own.file))
      .then(
        () => setSaid(own.saved),
        () => setSaid(own.notSaved),
      );
  };
  return (
    <div class="made">
      <svg
        ref={place}
        class="made-sheet"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${own.sheet} ${told || own.empty}`}
      >
        {shapes.map((shape, n) =>
          shape.draw === 'paper' ? (
            <rect
              key={n}
              x={shape.x}
              y={shape.y}
              width={shape.width}
              height={shape.height}
              fill={shape.fill}
              stroke={shape.edge ?? shape.fill}
              stroke-width="3"
            />
          ) : shape.draw === 'picture' ? (
            <image
              key={n}
              href={base + shape.path}
              x={shape.x}
              y={shape.y}
              width={shape.width}
              height={shape.height}
            />
          ) : (
            <text
              key={n}
              x={shape.x}
              y={shape.y}
              font-size={shape.size}
              font-weight={shape.bold ? 700 : 400}
              text-anchor="middle"
            >
              {shape.text}
            </text>
          ),
        )}
      </svg>
      {isMade && (
        <p class="made-acts">
          <button class="button" onClick={() => printAlone(place.current!)}>
            {own.print}
          </button>
          <button class="button" onClick={keep}>
            {own.keep}
          </button>
          <span aria-live="polite">{said}</span>
        </p>
      )}
    </div>
  );
}
