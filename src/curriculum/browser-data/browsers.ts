import type { BrowserData } from '#core/lab/browser.ts';
import data from '../../../content/browsers.yaml?data';

export const browsers = data as BrowserData;
