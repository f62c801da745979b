import { useLayoutEffect, useState } from 'preact/hooks';

type Readable<T> = { get(): T; listen(changed: (value: T) => void): () => void };

/**
 * Returns a store's value in a view that hydrates printed HTML: null in the first render, and the
 * value before the first paint. The first render must equal the printed HTML: Preact takes over the
 * existing elements in order and corrects nothing, so an additional button would take the next
 * card's place.
 *
 * `useStore` of @nanostores/preact does the same elsewhere, but not for stores of components: it
 * calls a function that it finds in a store.
 */
export function useLazyStore<T>(store: Readable<T | null>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useLayoutEffect(() => {
    // Updater functions, because the value may be a component, which is a function too.
    setValue(() => store.get());
    return store.listen((next) => setValue(() => next));
  }, [store]);
  return value;
}
