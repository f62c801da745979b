import type { Page } from 'playwright';
import type { Look } from '../e2e/robot/robot.ts';

/** Display needs of pupils. The viewport is the narrowest that each must support. */
export const looks: Record<string, Pick<Look, 'context' | 'css'>> = {
  'letters twice as large': {
    css: 'html{font-size:200%}',
    context: { viewport: { width: 360, height: 740 } },
  },
  // WCAG 2.2, 1.4.12.
  'wide spacing': {
    css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    context: { viewport: { width: 360, height: 740 } },
  },
  'forced colours': { context: { forcedColors: 'active' } },
  'calm motion': { context: { reducedMotion: 'reduce' } },
};

/**
 * Runs in the page: returns text cut off or beyond the edge, running animations, and controls
 * without an outline.
 */
function faultsHere(look: string): string[] {
  const faults: string[] = [];
  const main = document.querySelector('main')!;
  const name = (element: Element): string => `${element.tagName}.${element.className}`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, svg');
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent!.trim() || !isShown(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let box: DOMRect = range.getBoundingClientRect();
    if (box.right > innerWidth + 1)
      faults.push(`beyond the edge: “${node.textContent!.trim().slice(0, 30)}” in ${name(parent)}`);
    for (
      let around: Element | null = parent;
      around && around !== main;
      around = around.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // Scrollable content is not lost; from here on its scroll box counts.
      if (/auto|scroll/.test(overflowY)) {
        box = edge;
        continue;
      }
      const cut =
        (/hidden|clip/.test(overflowX) &&
          (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
        (/hidden|clip/.test(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1));
      if (cut)
        faults.push(`cut off: “${node.textContent!.trim().slice(0, 30)}” by ${name(around)}`);
    }
  }
  if (look === 'calm motion')
    for (const animation of document.getAnimations())
      if (
        animation.playState === 'running' &&
        Number(animation.effect?.getComputedTiming().duration) > 1
      )
        faults.push(`moves: ${name((animation.effect as KeyframeEffect).target!)}`);
  if (look === 'forced colours')
    for (const control of main.querySelectorAll('button, label')) {
      const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
      const isBounded =
        (parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none') ||
        textDecorationLine.includes('underline') ||
        control.querySelector('input') !== null;
      if (isShown(control) && !isBounded && control.getBoundingClientRect().width > 1)
        faults.push(`no line around: ${name(control)}`);
    }
  return faults;
}

export const lookFaults = (page: Page, look: string): Promise<string[]> =>
  page.evaluate(faultsHere, look);

/**
 * Returns the number of pixels that differ in lightness between two pictures of the same place, as
 * seen without colour.
 */
export const greyDifference = (page: Page, before: Buffer, after: Buffer): Promise<number> =>
  page.evaluate(
    async ([before, after]) => {
      const pixels = async (data: string) => {
        const image = new Image();
        await new Promise((resolve, reject) =>
          Object.assign(image, {
            onload: resolve,
            onerror: reject,
            src: `data:image/png;base64,${data}`,
          }),
        );
        const pen = Object.assign(document.createElement('canvas'), {
          width: image.naturalWidth,
          height: image.naturalHeight,
        }).getContext('2d')!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight).data;
      };
      const [a, b] = [await pixels(before!), await pixels(after!)];
      const light = (data: Uint8ClampedArray, at: number): number =>
        0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
      let differing = 0;
      for (let at = 0; at < Math.min(a.length, b.length); at += 4)
        if (Math.abs(light(a, at) - light(b, at)) > 48) differing += 1;
      return differing;
    },
    [before.toString('base64'), after.toString('base64')],
  );
