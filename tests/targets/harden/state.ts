// C. State has a checksum and a generation: the book and its copy are harmed at random, one or
// both, then the class is opened.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CardStore } from '#delivery/lan/server/class-book.ts';
import type { PaperCard } from '../lan-client.ts';
import { runLan } from '../lan-copy.ts';
import { seeded } from './limits.ts';

type Class = { pin: string; cards: PaperCard[] };
/** The result of a start on the folder: the class, or null if it refuses to open. */
type Opens = (work: string) => Promise<Class | null>;
export type State = {
  cases: number;
  /** Opened unchanged. */ whole: number;
  /** Refused, and nothing written. */ refused: number;
  faults: string[];
};

const [FILE, COPY] = ['lop.json', 'lop.json.truoc'];
const classOf = ({ pin, cards }: Class): string =>
  JSON.stringify([pin, cards.map(({ n, code, profile }) => [n, code, profile])]);

/** Opens the book in this process. */
const opensHere: Opens = async (work) => {
  const opened = await CardStore.open(work);
  return opened.state === 'open' ? { pin: opened.book.pin, cards: opened.book.all() } : null;
};

/** Opens the book by the server's own program: returns its content once it has opened. */
export const opensIn =
  (folder: string): Opens =>
  async (work) => {
    const server = await runLan({ folder, work });
    const headers = await server.teacher();
    const { status } = await fetch(`http://127.0.0.1:${server.port}/lan/class`, { headers });
    await server.kill();
    return status === 200 ? (JSON.parse(readFileSync(join(work, FILE), 'utf8')) as Class) : null;
  };

/** Returns one way to harm a text. @param older earlier states, as they were in the file */
function harmOf(
  random: () => number,
  older: readonly string[],
): { name: string; harm(text: string): string | null } {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const edit = (
    name: string,
    change: (book: Record<string, unknown> & { cards: PaperCard[] }) => void,
  ) => ({
    name,
    harm: (text: string) => {
      const book = JSON.parse(text) as Record<string, unknown> & { cards: PaperCard[] };
      change(book);
      return JSON.stringify(book, null, 1);
    },
  });
  const card = Math.floor(random() * 400);
  return any([
    {
      name: 'a byte turned',
      harm: (text: string) => {
        const bytes = Buffer.from(text);
        const at = Math.floor(random() * bytes.length);
        bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
        return bytes.toString('latin1');
      },
    },
    {
      name: 'cut short',
      harm: (text: string) => text.slice(0, Math.floor(random() * text.length)),
    },
    { name: 'empty', harm: () => '' },
    { name: 'zeros', harm: () => '\0'.repeat(30_000) },
    { name: 'gone', harm: () => null },
    { name: 'an older state', harm: () => any(older) },
    {
      name: 'an older state as version 1',
      harm: () => {
        const { pin, madeOn, cards } = JSON.parse(any(older)) as Record<string, unknown>;
        return JSON.stringify({ v: 1, pin, madeOn, cards });
      },
    },
    edit('no PIN', (book) => delete book['pin']),
    edit('another PIN', (book) => (book['pin'] = '000000')),
    edit('card −5', (book) => (book.cards[card]!.n = -5)),
    edit('two cards with a number', (book) => (book.cards[card]!.n = ((card + 1) % 400) + 1)),
    edit('another code', (book) => (book.cards[card]!.code = 'ZZZZ')),
    edit('another profile', (book) => (book.cards[card]!.profile = 'x')),
    edit('a card less', (book) => void book.cards.splice(card, 1)),
    edit('a later generation', (book) => (book['gen'] = 99)),
    edit('no sum', (book) => delete book['sum']),
    edit('no version', (book) => delete book['v']),
    edit('version 1', (book) => {
      book['v'] = 1;
      delete book['sum'];
      book.cards[card]!.code = 'ZZZZ';
    }),
    edit('when it was made', (book) => (book['madeOn'] = 1)),
  ] as const);
}

const filesOf = (work: string): string =>
  JSON.stringify(
    readdirSync(work)
      .filter((name) => name.startsWith('lop'))
      .map((name) => [name, readFileSync(join(work, name), 'latin1')]),
  );

/** Creates that many classes with some changes, each harmed in the book, the copy, or both. */
export async function harmedBooks(
  cases: number,
  seed: number,
  opens: Opens = opensHere,
): Promise<State> {
  const random = seeded(seed);
  const result: State = { cases, whole: 0, refused: 0, faults: [] };
  const home = mkdtempSync(join(tmpdir(), 'elm-state-'));
  try {
    for (let at = 0; at < cases; at += 1) {
      const work = join(home, String(at), 'phieu');
      const opened = await CardStore.open(work);
      if (opened.state === 'refused') throw new Error(opened.why);
      const older: string[] = [];
      for (let n = 0; n < 1 + Math.floor(random() * 3); n += 1) {
        older.push(readFileSync(join(work, FILE), 'utf8'));
        await opened.book.renew(1 + Math.floor(random() * 400), random() < 0.5);
      }
      const left = classOf({ pin: opened.book.pin, cards: opened.book.all() });
      const harms = [FILE, COPY]
        .filter((_, place) => [random() < 0.8, random() < 0.5][place])
        .map((name) => {
          const { name: what, harm } = harmOf(random, older);
          const text = harm(readFileSync(join(work, name), 'utf8'));
          if (text === null) rmSync(join(work, name));
          else writeFileSync(join(work, name), text, 'latin1');
          return `${name}: ${what}`;
        });
      // A class without a card's work is “no class yet” if both are missing.
      writeFileSync(join(work, '400.jsonl'), '');
      const before = filesOf(work);
      const now = await opens(work);
      // One of the two is intact, which is sufficient.
      const mayRefuse = harms.length === 2;
      if (now === null && mayRefuse && filesOf(work) === before) result.refused += 1;
      else if (now && classOf(now) === left && existsSync(join(work, FILE))) result.whole += 1;
      else
        result.faults.push(
          `${at} ${harms.join(', ')}: ${now ? 'another class' : 'refused, but written, or without need'}`,
        );
      rmSync(join(home, String(at)), { recursive: true });
    }
    return result;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
