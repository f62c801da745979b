import { renderSVG } from 'uqr';

/** Returns a QR code as SVG text, without the quiet zone: the page adds the margin. */
export const qrSvg = (text: string): string => renderSVG(text, { border: 0 });
