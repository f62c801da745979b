import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { measureOf } from './glyph-widths.ts';
import type { Motif } from './motifs.ts';
import { indexedPng } from './png.ts';
import { postSvg, type PostText } from './post-svg.ts';
import { shareSvg, type Fonts, type Picture, type ShareText } from './share-svg.ts';

// Relative to the project's root, where all our commands run: a bundled module is no longer beside
// its fonts.
export const fontFiles = [
  'src/site/shared/pictures/fonts/be-vietnam-pro-400.ttf',
  'src/site/shared/pictures/fonts/be-vietnam-pro-700.ttf',
];
export const fontsOfPictures = (): Fonts => ({
  plain: measureOf(readFileSync(fontFiles[0]!)),
  bold: measureOf(readFileSync(fontFiles[1]!)),
});

/** Returns a drawing of `public/`, for embedding in another `<svg>`. */
function drawing(file: string): { viewBox: string; inside: string } {
  const [, attributes, inside] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(
    readFileSync(`public/${file}`, 'utf8'),
  )!;
  return { viewBox: /viewBox="([^"]+)"/.exec(attributes!)![1]!, inside: inside! };
}

/**
 * Returns a character's drawing.
 * @param name of a file in `public/cast/`
 */
export const castFace = (name: string) => drawing(`cast/${name}.svg`);

/** Returns the picture beside a commune's post. */
export const postPictureOf = (text: PostText): Picture =>
  postSvg(text, fontsOfPictures(), drawing(`scenes/${text.scene}.svg`));

/** Returns grandmother's face, since she says the sentence. */
export const faceOfPictures = () => castFace('ba-happy');

export const pictureOf = (text: ShareText, motif: Motif): Picture =>
  shareSvg(text, motif, fontsOfPictures(), faceOfPictures());

/**
 * Returns the picture as PNG, drawn only with our own fonts, so that every computer makes the same.
 */
export function pngOf(svg: string): Uint8Array {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  }).render();
  return indexedPng(pixels, width, height);
}
