import { useEffect, useLayoutEffect, useState, type StateUpdater } from 'preact/hooks';

type Readable<T> = { get(): T; listen(changed: (value: T) => void): () => void };

/** Takes over what the store holds, now and whenever it changes. @returns ends it */
function follow<T>(store: Readable<T>, take: (update: StateUpdater<T>) => void): () => void {
  take(() => store.get());
  return store.listen((next) => take(() => next));
}

/**
 * Draws a component again when a store changes. Our own ten lines, because @nanostores/preact
 * brings key listening for maps, 0.8 KB on every lesson page, and we have atoms only.
 */
export function useStore<T>(store: Readable<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => follow(store, setValue), [store]);
  return value;
}

/**
 * The same for a part that comes after the page: null at first, even where it has come, and the
 * part before anything is painted. A question may wake late, and the first drawing must be what the
 * build printed: Preact takes the elements that stand there one after another and mends nothing of
 * them, so that a button too many would take the next card's place.
 */
export function useLatePart<T>(store: Readable<T | null>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => follow(store, setValue), [store]);
  return value;
}
