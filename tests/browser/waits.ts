// The fixed waits of browser tests, each named by its reason. Other waits poll a condition.
import type { Page } from 'playwright';

/** A press sooner than 400 ms after the last is the second of a double click, and is not heard. */
export const pastDoubleClick = (page: Page): Promise<void> => page.waitForTimeout(450);

/**
 * Waits `ms` milliseconds before a test says that something did not happen: long enough for it to
 * happen on a busy machine.
 */
export const lookOn = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);
