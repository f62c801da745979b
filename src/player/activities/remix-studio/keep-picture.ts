import { saveCanvas } from '#player/ui/save-file.ts';
import type { Shape, Sheet } from './sheet.ts';

/** Pixels per unit of the sheet: sharp on paper and on a phone. */
const SCALE = 2;
const INK = '#1c2b52';

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(address.slice(0, 60)));
    image.src = address;
  });

/**
 * Loads the drawings as text, from one file: a canvas cannot be exported after a picture file of
 * `file://` was painted on it.
 */
async function picturesOf(
  shapes: readonly Shape[],
  base: string,
): Promise<Map<string, HTMLImageElement>> {
  const paths = shapes.flatMap((shape) => (shape.draw === 'picture' ? [shape.path] : []));
  if (paths.length === 0) return new Map();
  const answer = await fetch(`${base}items/pictures.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const texts = (await answer.json()) as Record<string, string>;
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [
            path,
            await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(texts[path]!)}`),
          ] as const,
      ),
    ),
  );
}

/** Returns the largest rectangle with the image's proportions in a box, centred. */
function fitted(
  image: HTMLImageElement,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): [number, number, number, number] {
  const by = Math.min(width / image.naturalWidth, height / image.naturalHeight);
  const [w, h] = [image.naturalWidth * by, image.naturalHeight * by];
  return [x + (width - w) / 2, y + (height - h) / 2, w, h];
}

function paint(
  canvas: HTMLCanvasElement,
  { width, height, shapes }: Sheet,
  pictures: Map<string, HTMLImageElement>,
): void {
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d')!;
  pen.scale(SCALE, SCALE);
  pen.textAlign = 'center';
  for (const shape of shapes) {
    if (shape.draw === 'paper') {
      pen.fillStyle = shape.fill;
      pen.fillRect(shape.x, shape.y, shape.width, shape.height);
      pen.strokeStyle = shape.edge ?? shape.fill;
      pen.lineWidth = 3;
      pen.strokeRect(shape.x, shape.y, shape.width, shape.height);
    } else if (shape.draw === 'picture')
      pen.drawImage(pictures.get(shape.path)!, ...fitted(pictures.get(shape.path)!, shape));
    else {
      pen.fillStyle = INK;
      pen.font = `${shape.bold ? 700 : 400} ${shape.size}px "Be Vietnam Pro", sans-serif`;
      pen.fillText(shape.text, shape.x, shape.y);
    }
  }
}

/**
 * Saves the sheet as a PNG on this device; nothing leaves it. Rejects if the drawings cannot be
 * loaded or painted.
 * @param base path from this page to the site's root, ending in "/"
 */
export async function keepPicture(sheet: Sheet, base: string, name: string): Promise<void> {
  const canvas = document.createElement('canvas');
  paint(canvas, sheet, await picturesOf(sheet.shapes, base));
  await saveCanvas(canvas, name);
}
