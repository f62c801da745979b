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
  /** True after the first check: the sheet can be printed and saved. */ isMade: boolean;
};

/** The current sheet, with buttons to print and save it. */
export function SheetView({
  sheet: { width, height, shapes },
  sheet,
  told,
  lang,
  base,
  isMade,
}: Props) {
  const labels = remixStudio[lang];
  const place = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  const keep = () => {
    setSaid('');
    import('./keep-picture.ts')
      .then(({ keepPicture }) => keepPicture(sheet, base, labels.file))
      .then(
        () => setSaid(labels.saved),
        () => setSaid(labels.notSaved),
      );
  };
  return (
    <div class="made">
      <svg
        ref={place}
        class="made-sheet"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${labels.sheet} ${told || labels.empty}`}
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
            {labels.print}
          </button>
          <button class="button" onClick={keep}>
            {labels.keep}
          </button>
          <span aria-live="polite">{said}</span>
        </p>
      )}
    </div>
  );
}
