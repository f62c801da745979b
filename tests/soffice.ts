import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Returns LibreOffice's version; null if it is not installed. */
export function sofficeVersion(): string | null {
  const probe = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return probe.error ? null : probe.stdout.trim();
}

export type Opened = { text: string; pages: number; widthMm: number; heightMm: number };

/** Returns the boxes of a PDF's pages, in points; LibreOffice writes them as plain text. */
function pageBoxes(pdf: Buffer): [number, number][] {
  const boxes = pdf
    .toString('latin1')
    .matchAll(/\/Type\s*\/Page\b[^s][\s\S]{0,400}?\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)]);
}
const mm = (points: number): number => Math.round((points * 25.4) / 72);

/**
 * Opens Word files in LibreOffice, all in one start, and returns their text and the size and number
 * of their pages.
 */
export function openedIn(files: ReadonlyMap<string, Uint8Array>): Map<string, Opened> {
  const home = mkdtempSync(join(tmpdir(), 'elm-docx-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const names = [...files.keys()];
    const paths = names.map((_, index) => join(home, `${index}.docx`));
    names.forEach((name, index) => writeFileSync(paths[index]!, files.get(name)!));
    for (const format of ['txt:Text (encoded):UTF8', 'pdf'])
      spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', format, '--outdir', home, ...paths],
        {
          timeout: 900_000,
        },
      );
    return new Map(
      names.map((name, index) => {
        const boxes = pageBoxes(readFileSync(join(home, `${index}.pdf`)));
        return [
          name,
          {
            text: readFileSync(join(home, `${index}.txt`), 'utf8'),
            pages: boxes.length,
            widthMm: mm(boxes[0]?.[0] ?? 0),
            heightMm: mm(boxes[0]?.[1] ?? 0),
          },
        ];
      }),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
