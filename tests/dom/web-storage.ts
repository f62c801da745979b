// Web storage that does not keep, in happy-dom, whose own cannot be spied upon. Ends with
// `vi.unstubAllGlobals()`.
import { vi } from 'vitest';

const nothingThere = { getItem: () => null, removeItem: () => undefined, length: 0 };
const refuse = (name: string) => (): never => {
  throw new DOMException('not kept', name);
};

/** A disk that is full: reading goes, writing is refused. */
export function fillWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { ...nothingThere, setItem: refuse('QuotaExceededError') });
}

/** Some browsers take what is written and keep nothing of it. */
export function forgetfulWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { ...nothingThere, setItem: () => undefined });
}

/** A window in which not even the name may be used. */
export function shutWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, { configurable: true, get: refuse('SecurityError') });
  }
}
