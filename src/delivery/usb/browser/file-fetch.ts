import { rootPath } from '#player/hydrate/page-data.ts';

/**
 * Stands in for `fetch` in the classic script: a page on file:// may fetch nothing, but it may load
 * scripts. Each JSON file has a script in its place (`usb/json-scripts.ts`) that leaves the content
 * here, under the file's path from the root.
 */
declare global {
  interface Window {
    elmFiles?: Record<string, unknown>;
  }
}

type Answer = { ok: true; status: 200; json(): Promise<unknown> };

/** @param address of a JSON file of this site, as the page reaches it: `../../items/i-tell.json` */
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
