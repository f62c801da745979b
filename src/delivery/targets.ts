import type { Target } from './target.ts';
import { lan } from './lan/lan.ts';
import { usb } from './usb/usb.ts';
import { web } from './web/web.ts';

/** Every target of `npm run pack`; one line each. */
export const targets: Target[] = [usb, lan, web];
