import { slug } from '#core/text/plain.ts';
import { saveCanvas } from '#player/ui/save-file.ts';

/** Pixels of the picture: a card 3:2 that a phone shows whole. */
const WIDTH = 1200;
const MARGIN = 72;

type Line = { text: string; font: string; height: number };

/** Splits a text into lines that fit. */
function linesOf(context: CanvasRenderingContext2D, text: string, font: string, height: number) {
  context.font = font;
  const lines: Line[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > WIDTH - 2 * MARGIN) {
      lines.push({ text: line, font, height });
      line = word;
    } else line = longer;
  }
  return [...lines, { text: line, font, height }];
}

/**
 * Draws a card's heading, list and chosen sentence on a canvas and saves it as a PNG file. A
 * sentence the pupil wrote is in a text field and so is not drawn.
 * @throws if the browser has no canvas or cannot encode the picture
 */
export async function saveAsPicture(card: HTMLElement): Promise<void> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const family = getComputedStyle(card).fontFamily;
  const title = card.querySelector('h3')!.textContent!;
  const texts = [...card.querySelectorAll('li, .made-line')].map((line) => line.textContent!);
  const lines = [
    ...linesOf(context, title, `700 52px ${family}`, 88),
    ...texts.flatMap((text) => [
      ...linesOf(context, text, `400 38px ${family}`, 56),
      { text: '', font: '', height: 16 },
    ]),
  ];
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  Object.assign(canvas, { width: WIDTH, height: height + 2 * MARGIN });
  context.fillStyle = '#fffefa';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.strokeStyle = context.fillStyle = '#1c2b52';
  context.lineWidth = 8;
  context.strokeRect(24, 24, canvas.width - 48, canvas.height - 48);
  let y = MARGIN;
  for (const line of lines) {
    context.font = line.font;
    context.fillText(line.text, MARGIN, y + line.height * 0.72);
    y += line.height;
  }
  await saveCanvas(canvas, slug(title));
}
