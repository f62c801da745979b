// The package as a teacher gets it, with a Node for each Windows: every other test packs without.
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  fetchNode,
  sha256Of,
  windows10,
  windows7,
  type NodePackage,
} from '#delivery/lan/fetch-node.ts';
import type { Trial, TrialResult } from '#delivery/prove/trial.ts';
import { lanFolder } from './lan-copy.ts';

const places: Record<string, NodePackage> = { win10: windows10, win7: windows7 };
/** The mark of a program for 64-bit Windows, after `PE`. */
const AMD64 = 0x8664;

/**
 * Returns the fault of a program that Bat-may-co.cmd would start; null if it is the one of the
 * table.
 */
function wrongWith(path: string, { sha256 }: NodePackage): string | null {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return 'no program for Windows';
  const head = bytes.readUInt32LE(0x3c);
  if (
    bytes.toString('latin1', head, head + 4) !== 'PE\0\0' ||
    bytes.readUInt16LE(head + 4) !== AMD64
  )
    return 'not for 64-bit Windows';
  return sha256Of(bytes) === sha256 ? null : 'another program than the table names';
}

/** Flips one bit, as a bad stick does. */
function spoil(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([readFileSync(path)[1000]! ^ 1]), 0, 1, 1000);
  closeSync(file);
}

async function run(): Promise<TrialResult> {
  for (const wanted of Object.values(places)) {
    const node = fetchNode(wanted);
    if (node.state === 'missing')
      return {
        state: 'skipped',
        figures: {},
        why: `Chưa lấy được ${wanted.name} ${wanted.version} từ npm (${node.why}).`,
      };
  }
  const { folder, remove } = await lanFolder([], 'smallest');
  try {
    const start = readFileSync(join(folder, 'Bat-may-co.cmd'), 'latin1');
    const paths = Object.keys(places).map((place) => ({
      place,
      path: join(folder, 'node', place, 'node.exe'),
    }));
    const faults = paths.flatMap(({ place, path }) => {
      const wrong = wrongWith(path, places[place]!);
      return [
        ...(wrong ? [`${place}: ${wrong}`] : []),
        ...(start.includes(`node\\${place}\\node.exe`)
          ? []
          : [`${place}: Bat-may-co.cmd does not start it`]),
      ];
    });
    const figures: Record<string, string | number> = Object.fromEntries(
      paths.map(({ place, path }) => [
        `${place}, Node ${places[place]!.version}, byte`,
        readFileSync(path).length,
      ]),
    );
    const extra = readdirSync(join(folder, 'node')).filter((name) => !(name in places));
    spoil(paths[0]!.path);
    const isSeen = wrongWith(paths[0]!.path, windows10) !== null;
    figures['đổi một bit: thấy được'] = isSeen ? 'có' : 'không';
    const why = [...faults, ...extra].join('\n  ');
    return { state: why === '' && isSeen ? 'passed' : 'failed', figures, ...(why ? { why } : {}) };
  } finally {
    remove();
  }
}

export const trial: Trial = {
  name: 'lan-node',
  what: 'Bản phòng máy gói kèm node.exe cho Windows 7 và 10, đúng tệp đã ghi',
  run,
};
