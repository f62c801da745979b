/**
 * Parts that deliveries add to pages. `virtual:delivery-parts` resolves to this module
 * (`delivery/build/page-code.mjs`), so that the site declares what it accepts and imports no
 * delivery.
 */
export const deliveryIslands = {
  // Named only by pages that the lan target has copied.
  'lan-card': () => import('./lan/browser/CardLine.tsx'),
  // Named only by pages that the web target has copied.
  web: () => import('./web/browser/WebLine.tsx'),
  'web-pack': () => import('./web/browser/WebPack.tsx'),
  'web-kept': () => import('./web/browser/WebKept.tsx'),
};

/** Loads the strip above a class's board on pages served by a lab's server. */
export const loadBoardStrip = () => import('./lan/browser/LanStrip.tsx');

/** Loads the opening of a lab's cards, for the box on pages served by a lab's server. */
export const loadOpenCard = () => import('./lan/browser/open-card.ts');
