// @module-tag accessibility
// @module-tag pages
import { widths } from './axe.ts';
import { axeAt } from './axe-suite.ts';

axeAt(widths[0]);
