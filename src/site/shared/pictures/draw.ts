import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { measureOf } from './glyph-widths.ts';
import type { Motif } from './motifs.ts';
import { indexedPng } from './png.ts';
import { postSvg, type PostText } from './post-svg.ts';
import { shareSvg, type Fonts, type Picture, type ShareText } from './share-svg.ts';

// From the project's root, where every command of ours runs: a built module no longer lies beside
// its fonts.
export const fontFiles = [
  'src/site/shared/pictures/fonts/be-vietnam-pro-400.ttf',
  'src/site/shared/pictures/fonts/be-vietnam-pro-700.ttf',
];
export const fontsOfPictures = (): Fonts => ({
  plain: measureOf(readFileSync(fontFiles[0]!)),
  bold: measureOf(readFileSync(fontFiles[1]!)),
});

/** A drawing of `public/`, to be put into an `<svg>` of one's own. */
function drawing(file: string): { viewBox: string; inside: string } {
  const [, attributes, inside] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(
    readFileSync(`public/${file}`, 'utf8'),
  )!;
  return { viewBox: /viewBox="([^"]+)"/.exec(attributes!)![1]!, inside: inside! };
}

/** A child or grown-up of the cast. @param name of a file in `public/cast/` */
export const castFace = (name: string) => drawing(`cast/${name}.svg`);

/** The picture beside a commune's post. */
export const postPictureOf = (text: PostText): Picture =>
  postSvg(text, fontsOfPictures(), drawing(`scenes/${text.scene}.svg`));

/** Grandmother: she is who says the sentence. */
export const faceOfPictures = () => castFace('ba-happy');

export const pictureOf = (text: ShareText, motif: Motif): Picture =>
  shareSvg(text, motif, fontsOfPictures(), faceOfPictures());

/** The picture as PNG, drawn with our own fonts only, so that every machine makes the same. */
export function pngOf(svg: string): Uint8Array {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  }).render();
  return indexedPng(pixels, width, height);
}
