// One pupil's screen with any driver: Playwright drives Chromium, BiDi drives Debian's own Firefox.
import { constants, inflateSync } from 'node:zlib';

/** Actions and observations of a journey on a page. */
export type Screen = {
  open(url: string): Promise<void>;
  ask<Result, Given>(
    act: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  key(name: string): Promise<void>;
  /** Chooses a file in the page's first file input, or in the one matching the selector. */
  choose(file: string, selector?: string): Promise<void>;
  /** Returns the file that `act` makes the page download. */
  saved(act: () => Promise<void>): Promise<Buffer>;
  /** Number of printed sides of this page. */
  sides(): Promise<number>;
};

/** A browser with its profile on disk. */
export type Running = {
  screen(): Promise<Screen>;
  /** Console errors, uncaught errors, CSP violations, requests outside `home`. */
  problems: string[];
  close(): Promise<void>;
};

export type TargetBrowser = {
  name: string;
  /**
   * Null if this machine lacks it; else it starts with this profile folder. `home` is the site's
   * address.
   */
  find(): ((profile: string, home: string) => Promise<Running>) | null;
};

/** Counts the sides of a PDF, also with compressed objects. */
export function sidesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const inner = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => {
    try {
      // A last byte that looks like a line end is cut off here; the data before it is sufficient.
      return inflateSync(Buffer.from(stream!, 'latin1'), {
        finishFlush: constants.Z_SYNC_FLUSH,
      }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...inner].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
