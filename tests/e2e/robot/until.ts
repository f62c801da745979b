/** Polls until there is a result. Never asserts a duration; gives up with a sentence. */
export async function until<T>(
  what: string,
  read: () => Promise<T | null | undefined | false>,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Không thấy / never seen: ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Polls until two readings, half a second apart by default, are the same. */
export async function settled(read: () => Promise<string>, apart = 500): Promise<string> {
  for (let last = await read(); ;) {
    await pause(apart);
    const now = await read();
    if (now === last) return now;
    last = now;
  }
}
