import { renderSVG } from 'uqr';

/** A QR as SVG text, without the quiet border: the page gives it white room. */
export const qrSvg = (text: string): string => renderSVG(text, { border: 0 });
