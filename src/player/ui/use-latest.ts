import { useRef, type MutableRef } from 'preact/hooks';

/**
 * A ref that always holds the value of the latest render. For effects that read a value but must
 * not run again when it changes: list the ref as the dependency and read `.current` inside the
 * effect.
 */
export function useLatest<T>(value: T): Readonly<MutableRef<T>> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
