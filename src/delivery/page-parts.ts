/**
 * Parts that deliveries add to pages. `virtual:delivery-parts` is this module (`delivery/build/page-code.mjs`),
 * so that the site declares what it can take and imports no delivery.
 */
export const deliveryIslands = {
  // Only pages that the lan target has copied name it.
  'lan-card': () => import('./lan/browser/CardLine.tsx'),
  // Only pages that the web target has copied name these.
  web: () => import('./web/browser/WebLine.tsx'),
  'web-pack': () => import('./web/browser/WebPack.tsx'),
  'web-kept': () => import('./web/browser/WebKept.tsx'),
};

/** Loads the strip above a class's board where a lab's server serves the page. */
export const loadBoardStrip = () => import('./lan/browser/LanStrip.tsx');
