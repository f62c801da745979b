import { useEffect, useState } from 'preact/hooks';

type Readable<T> = { get(): T; listen(changed: (value: T) => void): () => void };

/**
 * Draws a component again when a store changes. Our own ten lines, because @nanostores/preact brings key listening for
 * maps, 0.8 KB on every lesson page, and we have atoms only.
 */
export function useStore<T>(store: Readable<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    setValue(() => store.get());
    return store.listen((next) => setValue(() => next));
  }, [store]);
  return value;
}
