// The fixed waits of browser tests, each named by its reason. Whatever comes is waited for itself.
import type { Page } from 'playwright';

/** A press sooner than 400 ms after the last is the second of a double click, and is not heard. */
export const pastDoubleClick = (page: Page): Promise<void> => page.waitForTimeout(450);

/** What must not come cannot be waited for: long enough for it to come on a busy machine. */
export const lookOn = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);
