// One pupil's screen, whatever drives the browser: Playwright drives Chromium, BiDi drives Debian's
// own Firefox.
import { constants, inflateSync } from 'node:zlib';

/** What a journey can do to a page and see of it. */
export type Screen = {
  open(url: string): Promise<void>;
  ask<Result, Given>(
    act: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  key(name: string): Promise<void>;
  /** Chooses a file in the page's first file input, or in the one that the selector names. */
  choose(file: string, selector?: string): Promise<void>;
  /** The file that `act` makes the page hand over. */
  saved(act: () => Promise<void>): Promise<Buffer>;
  /** Sides of paper this page takes. */
  sides(): Promise<number>;
};

/** A browser with its profile on disk. */
export type Running = {
  screen(): Promise<Screen>;
  /**
   * Console errors, uncaught errors, violations of the content policy, requests to other places
   * than `home`.
   */
  problems: string[];
  close(): Promise<void>;
};

export type TargetBrowser = {
  name: string;
  /**
   * Null when this machine has it not; else it starts with this profile folder. `home` is where the
   * site stands.
   */
  find(): ((profile: string, home: string) => Promise<Running>) | null;
};

/** Sides in a PDF, also where its objects are compressed. */
export function sidesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const inner = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => {
    try {
      // A last byte that looks like a line end is cut off here: what comes before it is enough.
      return inflateSync(Buffer.from(stream!, 'latin1'), {
        finishFlush: constants.Z_SYNC_FLUSH,
      }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...inner].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
