import surfaceCss from '../../surfaces/surface.css?inline';
import addressCss from '../../surfaces/address-bar.css?inline';
import tabsCss from '../../surfaces/browser-tabs.css?inline';
import appCss from './inspect-app.css?inline';
import labCss from './sources-lab.css?inline';

/** Classes of a lab whose cases are checked by sources (`SourceTabs.tsx`), and their sheets. */
export const SOURCES_LOOK = 'sources-lab inspect-app surface practice-mark window';
export const sourcesCss = surfaceCss + addressCss + tabsCss + appCss + labCss;
