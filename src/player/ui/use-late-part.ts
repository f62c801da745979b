import { useLayoutEffect, useState } from 'preact/hooks';

type Readable<T> = { get(): T; listen(changed: (value: T) => void): () => void };

/**
 * The value of a store in a view that takes over what the build printed: null in the first drawing,
 * and the value before anything is painted. A question may wake late, and its first drawing must be
 * the printed one: Preact takes the elements that stand there one after another and mends nothing of
 * them, so that a button too many would take the next card's place.
 *
 * Elsewhere `useStore` of @nanostores/preact does it, but for stores of components: it calls a
 * function that it finds in a store.
 */
export function useLazyStore<T>(store: Readable<T | null>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => {
    // Updater functions: the value may be a component, which is a function itself.
    setValue(() => store.get());
    return store.listen((next) => setValue(() => next));
  }, [store]);
  return value;
}
