import type { BrowserData } from '../../domain/browser.ts';
import data from '../../../content/browsers.yaml?data';

export const browsers = data as BrowserData;
