/**
 * Returns milliseconds of a clock that is independent of the PC's time. `performance` is not a
 * global in Node 13.
 */
export function monotonic(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
