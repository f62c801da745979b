import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';

/**
 * A poster, or a sheet pinned on a board: a large title, a picture, a few words.
 * @param note the line at the foot: who made it, with whose permission
 */
export function PosterSheet({
  label,
  name,
  text,
  note,
  picture,
  base,
}: {
  label: string;
  name: string;
  text: string;
  note?: string | undefined;
  picture?: SurfacePicture | undefined;
  base: string;
}) {
  return (
    <Surface shape="poster-frame" label={label}>
      <div class="poster-sheet">
        <p class="title">{name}</p>
        {picture && <Picture of={picture} base={base} />}
        {text && <p>{text}</p>}
        {note && <p class="made-by">{note}</p>}
      </div>
    </Surface>
  );
}
