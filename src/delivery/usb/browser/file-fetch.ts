import { rootPath } from '#player/hydrate/page-data.ts';

/**
 * Replaces `fetch` in the classic script: a page on file:// cannot fetch, but it can load scripts.
 * Each JSON file has a script beside it (`usb/json-scripts.ts`) that stores the content here, under
 * the file's path from the root.
 */
declare global {
  interface Window {
    elmFiles?: Record<string, unknown>;
  }
}

type Answer = { ok: true; status: 200; json(): Promise<unknown> };

/** @param address of a JSON file of this site, relative to the page: `../../items/i-tell.json` */
export const fetchFile = (address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${address}.js`;
    script.onload = () => {
      script.remove();
      const content = window.elmFiles?.[address.slice(rootPath().length)];
      if (content === undefined) reject(new TypeError(address));
      else resolve({ ok: true, status: 200, json: async () => structuredClone(content) });
    };
    script.onerror = () => {
      script.remove();
      reject(new TypeError(address));
    };
    document.head.append(script);
  });
