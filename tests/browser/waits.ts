// The fixed waits of browser tests, named by their reasons. Other waits poll a condition.
import type { Page } from 'playwright';

/**
 * Waits until a click no longer counts as the second of a double click: within 400 ms it is
 * ignored.
 */
export const pastDoubleClick = (page: Page): Promise<void> => page.waitForTimeout(450);

/**
 * Waits `ms` milliseconds before a test asserts that something did not happen: long enough for it
 * to happen on a busy machine.
 */
export const lookOn = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);
