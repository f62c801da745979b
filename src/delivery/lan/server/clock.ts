/** Milliseconds of a clock that setting the PC's time does not move. `performance` is no global in Node 13. */
export function monotonic(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
