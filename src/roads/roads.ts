import type { Road } from './road.ts';
import { lan } from './lan/lan.ts';
import { usb } from './usb/usb.ts';
import { web } from './web/web.ts';

/** Every road that `npm run pack` can take; one line each. */
export const roads: Road[] = [usb, lan, web];
