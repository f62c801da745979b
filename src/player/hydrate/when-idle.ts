/**
 * Once the browser has nothing better to do. Firefox and Chromium of our floor have
 * `requestIdleCallback`; others wait a moment.
 */
export const whenIdle = (act: () => void): unknown =>
  'requestIdleCallback' in window
    ? requestIdleCallback(act, { timeout: 2000 })
    : setTimeout(act, 300);
