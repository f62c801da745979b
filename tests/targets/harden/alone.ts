// A. Each fault is isolated and reported: cards' files harmed at random, all in one class.
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf } from '#delivery/lan/server/card-line.ts';
import { readClassFile } from '#core/files/class-file.ts';
import type { ClassOverview } from '#core/files/lan-answers.ts';
import { bookOf, makeAttempt, type PaperCard } from '../lan-client.ts';
import { seeded } from './limits.ts';
import { startClass } from './small-lab.ts';

export type Alone = { cases: number; fell: string[] };

const ANSWERS = 3;
/** Larger than a card's file may be; sparse, so it takes no disk space. */
const HUGE = 33_000_000;

/** `unread`: the card must be reported. `lines`: only its intact lines may be shown. */
type Harm = { name: string; leaves: 'unread' | 'lines'; do(path: string, lines: string[]): void };

const harms = (random: () => number): Harm[] => {
  const at = (length: number): number => Math.floor(random() * length);
  const joined = (lines: string[]): string => `${lines.join('\n')}\n`;
  const edited = (name: string, edit: (text: string) => string | Buffer): Harm => ({
    name,
    leaves: 'lines',
    do: (path, lines) => writeFileSync(path, edit(joined(lines))),
  });
  return [
    { name: 'a folder', leaves: 'unread', do: (path) => mkdirSync(path) },
    { name: 'a link to itself', leaves: 'unread', do: (path) => symlinkSync(path, path) },
    {
      name: 'too large',
      leaves: 'unread',
      do: (path, lines) => {
        writeFileSync(path, joined(lines));
        truncateSync(path, HUGE);
      },
    },
    edited('a byte turned', (text) => {
      const bytes = Buffer.from(text);
      const place = at(bytes.length);
      bytes[place] = bytes[place]! ^ (1 << at(8));
      return bytes;
    }),
    edited('cut short', (text) => text.slice(0, at(text.length))),
    edited('another answer', (text) => text.replace('Kể với bà', 'Không kể')),
    edited('a line that is a number', (text) => `${at(1e6)}\nnull\n[]\n${text}`),
    edited('names of the language', (text) => `{"attempt":{"constructor":1}}\n${text}`),
    edited('zeros', () => Buffer.alloc(at(5000))),
    edited('noise', () => Buffer.from(Array.from({ length: at(5000) }, () => at(256)))),
    edited('a line twice', (text) => text + text),
    edited('deep', (text) => `${'['.repeat(20_000)}\n${text}`),
  ];
};

/**
 * Creates a class of cards with work, harms every other one, then requests the overview and the
 * class's file.
 * @param cases cards that are harmed, at most 200
 */
export async function harmedCards(folder: string, cases: number, seed: number): Promise<Alone> {
  const random = seeded(seed);
  const work = join(mkdtempSync(join(tmpdir(), 'elm-alone-')), 'phieu');
  const first = await startClass(folder, process.execPath, work);
  const cards = bookOf(work).cards.slice(0, cases * 2);
  await first.server.kill();
  const written = new Map<number, string[]>();
  const harmed = new Map<number, Harm>();
  for (const [at, card] of cards.entries()) {
    const path = join(work, `${String(card.n).padStart(3, '0')}.jsonl`);
    const attempts = Array.from({ length: ANSWERS }, (_, seq) =>
      makeAttempt(card.profile, seq + 1),
    );
    const lines = attempts.map((attempt) => lineOf(card.n, { attempt }));
    written.set(
      card.n,
      attempts.map(({ id, said }) => `${id} ${said}`),
    );
    if (at % 2 === 0) writeFileSync(path, `${lines.join('\n')}\n`);
    else {
      const list = harms(random);
      const harm = list[Math.floor(random() * list.length)]!;
      harm.do(path, lines);
      harmed.set(card.n, harm);
    }
  }
  const again = await startClass(folder, process.execPath, work);
  try {
    return {
      cases: harmed.size,
      fell: await look(again.server.port, work, cards, harmed, written),
    };
  } finally {
    await again.end();
  }
}

async function look(
  port: number,
  work: string,
  cards: readonly PaperCard[],
  harmed: ReadonlyMap<number, Harm>,
  written: ReadonlyMap<number, string[]>,
): Promise<string[]> {
  const headers = { 'X-Pin': bookOf(work).pin };
  const answer = await fetch(`http://127.0.0.1:${port}/lan/class`, { headers });
  if (answer.status !== 200)
    return cards.map(({ n }) => `${n}: the overview says ${answer.status}`);
  const seen = (await answer.json()) as ClassOverview;
  const zip = await fetch(`http://127.0.0.1:${port}/lan/class/zip`, { headers });
  const read = await readClassFile(new Uint8Array(await zip.arrayBuffer()));
  const inZip = read.state === 'read' ? read.work.attempts : [];
  const fell: string[] = [];
  for (const { n, profile } of cards) {
    const shown = seen.cards.find((card) => card.n === n)?.answers ?? 0;
    const words = inZip
      .filter((attempt) => attempt.profile === profile)
      .map(({ id, said }) => `${id} ${said}`);
    const harm = harmed.get(n);
    const isForeign = words.some((word) => !written.get(n)!.includes(word));
    const isRight = !harm
      ? shown === ANSWERS && words.length === ANSWERS && !seen.unread.includes(n)
      : harm.leaves === 'unread'
        ? seen.unread.includes(n) && words.length === 0
        : shown <= ANSWERS && !isForeign;
    if (!isRight) fell.push(`${n} (${harm?.name ?? 'not harmed'}): ${shown}, ${words.length}`);
  }
  return fell;
}
