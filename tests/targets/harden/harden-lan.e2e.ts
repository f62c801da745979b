/**
 * The lab server's classes of `prove -- harden` in little: a few generated cases of each, and its control.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClassFile } from '#core/files/class-file.ts';
import type { ClassOverview } from '#core/files/lan-answers.ts';
import { brokenServer, serverAfter } from '../broken-server.ts';
import { bookOf, machine, makeAttempt, readCard, send } from '../lan-client.ts';
import { flood, floods, MAX_MB } from './limits.ts';
import { rights } from './rights.ts';
import { harmedBooks, opensIn } from './state.ts';
import { harmedCards } from './alone.ts';
import { peakMb, smallLab, startClass, type SmallLab } from './small-lab.ts';

let lab: SmallLab;
beforeAll(async () => {
  lab = await smallLab();
});
afterAll(() => lab.remove());

describe('B. limits count what waits', () => {
  test('ten generated floods: another machine is served during each, the memory is bounded', async () => {
    const { served, peak } = await floods(lab.folder, 10, Date.now());
    expect(served).toBe(10);
    expect(peak).toBeLessThanOrEqual(MAX_MB);
  });

  test('more than eight questions without an answer end the connection; eight are answered', async () => {
    const own = await startClass(lab.folder);
    const few = await answersTo(own.server.port, 8);
    const many = await answersTo(own.server.port, 200);
    await own.end();
    expect([few, many]).toEqual([8, 0]);
  });

  test('red when questions that wait are not counted', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'no-unanswered-limit');
    const own = await startClass(edited.folder);
    const letGo = flood(own.server.port, {
      machines: 1,
      connections: 60,
      questions: 1870,
      path: 'GET /',
      header: '',
      body: '',
      reads: false,
    });
    const pc = machine('127.0.8.9', own.server.port);
    await pc.ask('/').catch(() => null);
    const peak = peakMb(own.server);
    letGo();
    pc.close();
    await own.end();
    edited.remove();
    expect(peak).toBeGreaterThan(MAX_MB);
  });
});

/** Sends so many questions at once, then reads. @returns answers that came */
function answersTo(port: number, questions: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.9.77' });
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
      if (text.split('HTTP/1.1 200').length - 1 === questions) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text.split('HTTP/1.1 200').length - 1));
    socket.write('GET /404.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(questions));
  });
}

describe('D. no right from a place or a name', () => {
  test('forty generated asks from the teacher’s own PC and elsewhere, without a live key: nothing is given', async () => {
    expect((await rights(lab.folder, 40, Date.now())).given).toEqual([]);
  });

  test('red when the address of the teacher’s PC is enough', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'trust-own-address');
    expect((await rights(edited.folder, 40, 46)).given.length).toBeGreaterThan(0);
    edited.remove();
  });
});

describe('C. state carries a checksum and a generation', () => {
  test('forty generated harms of the book and its copy: the class as it was left, or a refusal that writes nothing', async () => {
    const { faults, whole, refused } = await harmedBooks(40, Date.now());
    expect(faults).toEqual([]);
    expect(whole + refused).toBe(40);
  });

  test('red when nobody asks for the sum and the generation', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'ignore-book-checks');
    expect((await harmedBooks(8, 46, opensIn(edited.folder))).faults.length).toBeGreaterThan(0);
    edited.remove();
  });

  test('the server itself opens harmed books as the rules say', async () => {
    expect((await harmedBooks(6, 46, opensIn(lab.folder))).faults).toEqual([]);
  });
});

describe('A. a card whose file cannot be read', () => {
  /** Forty cards with work, one of them a folder instead of a file. */
  async function oneBad(
    folder: string,
  ): Promise<{ status: number; seen: ClassOverview; zip: string[] }> {
    const own = await startClass(folder);
    const { cards, pin } = bookOf(own.work);
    const pupil = machine('127.0.0.5', own.server.port);
    for (const card of cards.slice(0, 40)) await send(pupil, card, [makeAttempt(card.profile, 1)]);
    pupil.close();
    await own.server.kill();
    rmSync(join(own.work, '007.jsonl'));
    mkdirSync(join(own.work, '007.jsonl'));
    const again = await startClass(folder, process.execPath, own.work);
    const teacher = machine('127.0.0.5', again.server.port);
    const { status, body } = await teacher.ask('/lan/class', { headers: { 'X-Pin': pin } });
    const bytes = await fetch(`http://127.0.0.1:${again.server.port}/lan/class/zip`, {
      headers: { 'X-Pin': pin },
    }).then((answer) => answer.arrayBuffer());
    const read = await readClassFile(new Uint8Array(bytes));
    const other = await readCard(teacher, cards[7]!).catch(() => null);
    expect(other?.attempts).toHaveLength(1);
    teacher.close();
    await again.end();
    return {
      status,
      seen: JSON.parse(body) as ClassOverview,
      zip: read.state === 'read' ? read.work.profiles.map(({ id }) => id) : [],
    };
  }

  test('takes nothing along: 39 are shown and in the class’s file, the one is named', async () => {
    const { status, seen, zip } = await oneBad(lab.folder);
    expect([status, seen.cards.length, seen.unread, zip.length]).toEqual([200, 39, [7], 39]);
  });

  test('red when it is not caught by itself', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'fail-on-bad-card');
    expect((await oneBad(edited.folder)).status).toBe(500);
    edited.remove();
  });
});

describe('A. cards harmed at random', () => {
  test('twenty among forty: the others are whole, the unreadable ones are named', async () => {
    const { cases, fell } = await harmedCards(lab.folder, 20, Date.now());
    expect([cases, fell]).toEqual([20, []]);
  });
});

describe('the Node of Windows 7', () => {
  /** An answer sent to a server whose Node lacks these. @returns what the server says it holds */
  async function heldWithout(gone: readonly string[]): Promise<number> {
    const edited = await serverAfter(lab.folder, gone.map((name) => `delete ${name};`).join('\n'));
    try {
      const own = await startClass(edited.folder);
      const card = bookOf(own.work).cards[0]!;
      const pupil = machine('127.0.0.5', own.server.port);
      const held = await send(pupil, card, [makeAttempt(card.profile, 1)]).catch(() => []);
      pupil.close();
      await own.end();
      return held.length;
    } finally {
      edited.remove();
    }
  }
  /** Came after Node 13. */
  const later = [
    'Object.hasOwn',
    'Object.groupBy',
    'Array.prototype.at',
    'Array.prototype.findLast',
    'Array.prototype.toSorted',
    'String.prototype.at',
    'String.prototype.replaceAll',
    'Promise.any',
    'globalThis.structuredClone',
    'globalThis.AbortController',
    'globalThis.fetch',
  ];
  test('has what the server asks of it: an answer is held', async () =>
    expect(await heldWithout(later)).toBe(1));
  test('red where a function that the server uses is gone: it does not start', async () => {
    await expect(heldWithout(['Array.prototype.flatMap'])).rejects.toThrow('flatMap');
  });
});
