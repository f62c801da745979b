/**
 * Calls `act` once the browser is idle. The oldest supported Firefox and Chromium have
 * `requestIdleCallback`; for others it uses a short timeout.
 */
export const whenIdle = (act: () => void): unknown =>
  'requestIdleCallback' in window
    ? requestIdleCallback(act, { timeout: 2000 })
    : setTimeout(act, 300);
