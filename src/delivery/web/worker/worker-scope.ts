import type { PrecacheEntry } from 'workbox-precaching/_types.js';

/** Types of a worker's globals; TypeScript's own library for them conflicts with the page's. */
type LongEvent = Event & { waitUntil(done: Promise<unknown>): void };
export type FetchLike = LongEvent & {
  request: Request;
  clientId: string;
  resultingClientId: string;
};
type MessageLike = LongEvent & { data: unknown };

type WorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageLike) => void): void;
};

export const worker = self as unknown as WorkerScope;
/** Address of the site's root. */
export const root = new URL('./', location.href).href;

declare const WEB_BUILD: string;
/** This worker's build; inserted at bundling (`worker-step.ts`). */
export const build = WEB_BUILD;

/** The shell with its hashes, inserted by workbox-build. */
export const shellEntries = (
  self as unknown as { __WB_MANIFEST: (PrecacheEntry & { integrity: string })[] }
).__WB_MANIFEST;
