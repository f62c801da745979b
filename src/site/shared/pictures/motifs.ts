/** The four woven bands of `site/shared/page/motifs/`, as SVG patterns of one tile. */
export type Motif = 'diamond' | 'triangle' | 'chevron' | 'steps';

const tiles: Record<Motif, { width: number; shape: string }> = {
  diamond: { width: 36, shape: '<path d="M18 3 33 18 18 33 3 18z"/>' },
  triangle: { width: 48, shape: '<path d="M0 34 24 4 48 34z"/>' },
  chevron: { width: 36, shape: '<path d="M0 20 18 2 36 20v12L18 14 0 32z"/>' },
  steps: { width: 64, shape: '<path d="M2 34V24h10V14h10V4h20v10h10v10h10v10z"/>' },
};

export const motifPattern = (motif: Motif, colour: string): string =>
  `<pattern id="weave" width="${tiles[motif].width}" height="36" patternUnits="userSpaceOnUse"><g fill="${colour}">${tiles[motif].shape}</g></pattern>`;
