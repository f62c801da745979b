// Web storage that does not store, in happy-dom, whose storage cannot be spied upon. End with
// `vi.unstubAllGlobals()`.
import { vi } from 'vitest';

const nothingThere = { getItem: () => null, removeItem: () => undefined, length: 0 };
const refuse = (name: string) => (): never => {
  throw new DOMException('not kept', name);
};

/** A full disk: reads work, writes are refused. */
export function fillWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { ...nothingThere, setItem: refuse('QuotaExceededError') });
}

/** Some browsers accept a write and store nothing. */
export function forgetfulWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { ...nothingThere, setItem: () => undefined });
}

/** A window in which even the property access throws. */
export function shutWebStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, { configurable: true, get: refuse('SecurityError') });
  }
}
