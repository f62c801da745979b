import type { Trial } from '#delivery/prove/trial.ts';
import { admitAll, matchPupil, createCollection } from '#core/class/collect.ts';
import { addCollection } from '#core/class/class-commands.ts';
import { memoryClassStore, type ClassStore } from '#player/storage/class-shelf.ts';
import { decodeAssignment } from '#core/codes/assign-code.ts';
import { decryptBackup } from '#core/files/book-file.ts';
import { readCardCode } from '#core/codes/card-code.ts';
import { previewRoster } from '#core/roster-import/preview.ts';
import { readListFile, readPasted } from '#core/roster-import/read-list.ts';
import { parseSubmission } from '#core/files/submission.ts';
import { readLabCode } from '#core/codes/lab-code.ts';
import { classOf, lessons, MORNING } from '../arbitraries/class-books.ts';
import { bombs, randomFrom, someCode, someFile, someListFile, somePasted } from './fuzz-inputs.ts';

/** A single step longer than this freezes a page on any machine. */
const STALL_MS = 5000;
const CLASS = 1;

type Tally = { crashes: number; stalls: number; partial: number; slowest: number; read: number };

/**
 * Imports a file as the page does: read, checked, stored. Afterwards the book has all of it or is
 * unchanged.
 */
async function collect(
  shelf: ClassStore,
  bytes: Uint8Array,
  id: string,
): Promise<'read' | 'refused' | 'partial'> {
  const before = (await shelf.book('class-1'))!;
  const read = await parseSubmission(bytes, CLASS);
  if (read.state === 'refused')
    return (await shelf.book('class-1')) === before ? 'refused' : 'partial';
  const records = read.cards.flatMap(({ profile, card, attempts }) => {
    const handed = { profile, attempts, ...(card?.name ? { name: card.name } : {}) };
    // The teacher confirms the number on the card.
    const { owner, suggested } = matchPupil(before, handed);
    const pupil = owner ?? suggested;
    return pupil ? admitAll(before, handed, pupil, lessons).records : [];
  });
  await shelf.keep([addCollection(before, createCollection(id, 'files', MORNING, records))]);
  const after = (await shelf.book('class-1'))!;
  const isWhole = records.every((record) => after.takings[id]?.records[record.id]);
  // One collection at a time, or the book keeps growing.
  await shelf.drop('class-1');
  await shelf.keep([before]);
  return isWhole ? 'read' : 'partial';
}

async function list(bytes: Uint8Array | string): Promise<'read' | 'refused'> {
  const read = typeof bytes === 'string' ? await readPasted(bytes) : await readListFile(bytes);
  if (read.state === 'read') previewRoster(read.rows, read.columns);
  return read.state;
}

export const trial: Trial = {
  name: 'fuzz',
  what: 'Mã, tệp, danh sách bị gõ nhầm, cắt, sửa: không sập, không treo, không ghi dở; nén bung có trần',
  async run({ n = 100_000 }) {
    const random = randomFrom(20_261_128);
    const shelf = memoryClassStore();
    await shelf.keep([classOf(12)]);
    const tally: Tally = { crashes: 0, stalls: 0, partial: 0, slowest: 0, read: 0 };
    const faults: string[] = [];
    const tryInput = async (name: string, act: () => Promise<'read' | 'refused' | 'partial'>) => {
      const began = performance.now();
      const came = await act().catch((problem: unknown) => {
        faults.push(`${name}: ${String(problem)}`);
        return 'crash' as const;
      });
      const took = performance.now() - began;
      tally.slowest = Math.max(tally.slowest, took);
      tally.crashes += Number(came === 'crash');
      tally.partial += Number(came === 'partial');
      tally.read += Number(came === 'read');
      tally.stalls += Number(took > STALL_MS);
    };
    for (let tried = 0; tried < n; tried += 1) {
      const kind = tried % 10;
      if (kind < 5)
        await tryInput('code', async () => {
          const code = someCode(random);
          const reads = [decodeAssignment(code).state, readCardCode(code).state, readLabCode(code)];
          return reads.includes('read') ? 'read' : 'refused';
        });
      else if (kind < 8)
        await tryInput('file', () => collect(shelf, someFile(random), `t${tried}`));
      else if (kind < 9) await tryInput('list', () => list(someListFile(random)));
      else await tryInput('pasted', () => list(somePasted(random)));
    }
    const packed = bombs();
    const inflated = [
      await parseSubmission(packed.zip, CLASS),
      await readListFile(packed.xlsx),
      // Asks for more key derivation work than any of our files.
      await decryptBackup(
        Uint8Array.from([
          0x45,
          0x4c,
          0x4d,
          0x2d,
          0x4c,
          0x4f,
          0x50,
          1,
          40,
          8,
          1,
          ...Array(200).fill(7),
        ]),
        'x',
      ),
    ].map((read) => (read.state === 'refused' ? read.why : read.state));
    const isCapped = inflated.join() === 'too-big,too-big,altered';
    const isSound = tally.crashes + tally.stalls + tally.partial === 0 && isCapped;
    return {
      state: isSound ? 'passed' : 'failed',
      figures: {
        tried: n,
        'of them read': tally.read,
        crashes: tally.crashes,
        'stalls (over 5 s)': tally.stalls,
        'partial writes': tally.partial,
        'slowest, ms': Math.round(tally.slowest),
        'packed to burst': inflated.join(', '),
      },
      ...(faults.length > 0 ? { why: faults.slice(0, 3).join(' · ') } : {}),
    };
  },
};
