// Waits for a body without a timeout.
const LONG_MS = 5000;
const NEVER_MS = 2 ** 31 - 1;

const set = globalThis.setTimeout;
globalThis.setTimeout = ((then: () => void, ms = 0) =>
  set(then, ms >= LONG_MS ? NEVER_MS : ms)) as typeof globalThis.setTimeout;
