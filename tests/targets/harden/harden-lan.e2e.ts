/**
 * A small version of the lab server's classes of `prove -- harden`: a few generated cases of each,
 * and its control.
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

describe('B. limits count pending requests', () => {
  test('ten generated floods: another client is served during each, the memory is bounded', async () => {
    const { served, peak } = await floods(lab.folder, 10, Date.now());
    expect(served).toBe(10);
    expect(peak).toBeLessThanOrEqual(MAX_MB);
  });

  test('more than eight unanswered requests end the connection; eight are answered', async () => {
    const started = await startClass(lab.folder);
    const few = await answersTo(started.server.port, 8);
    const many = await answersTo(started.server.port, 200);
    await started.end();
    expect([few, many]).toEqual([8, 0]);
  });

  test('red when pending requests are not counted', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'no-unanswered-limit');
    const started = await startClass(edited.folder);
    const letGo = flood(started.server.port, {
      machines: 1,
      connections: 60,
      questions: 1870,
      path: 'GET /',
      header: '',
      body: '',
      reads: false,
    });
    const pc = machine('127.0.8.9', started.server.port);
    await pc.ask('/').catch(() => null);
    const peak = peakMb(started.server);
    letGo();
    pc.close();
    await started.end();
    edited.remove();
    expect(peak).toBeGreaterThan(MAX_MB);
  });
});

/** Sends that many requests at once, then reads. @returns the number of answers */
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

describe('D. no authorization from a place or a name', () => {
  test('forty generated requests from the teacher’s own PC and elsewhere, without a live key: all are refused', async () => {
    expect((await rights(lab.folder, 40, Date.now())).given).toEqual([]);
  });

  test(
    'red when the address of the teacher’s PC is sufficient',
    { tags: ['control'] },
    async () => {
      const edited = await brokenServer(lab.folder, 'trust-own-address');
      expect((await rights(edited.folder, 40, 46)).given.length).toBeGreaterThan(0);
      edited.remove();
    },
  );
});

describe('C. state carries a checksum and a generation', () => {
  test('forty generated faults of the book and its copy: the class is unchanged, or a refusal writes nothing', async () => {
    const { faults, whole, refused } = await harmedBooks(40, Date.now());
    expect(faults).toEqual([]);
    expect(whole + refused).toBe(40);
  });

  test('red when sum and generation are not checked', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'ignore-book-checks');
    expect((await harmedBooks(8, 46, opensIn(edited.folder))).faults.length).toBeGreaterThan(0);
    edited.remove();
  });

  test('the server itself opens harmed books by the rules', async () => {
    expect((await harmedBooks(6, 46, opensIn(lab.folder))).faults).toEqual([]);
  });
});

describe('A. a card whose file cannot be read', () => {
  /** Creates forty cards with work, one of them a folder instead of a file. */
  async function oneBad(
    folder: string,
  ): Promise<{ status: number; seen: ClassOverview; zip: string[] }> {
    const started = await startClass(folder);
    const { cards, pin } = bookOf(started.work);
    const pupil = machine('127.0.0.5', started.server.port);
    for (const card of cards.slice(0, 40)) await send(pupil, card, [makeAttempt(card.profile, 1)]);
    pupil.close();
    await started.server.kill();
    rmSync(join(started.work, '007.jsonl'));
    mkdirSync(join(started.work, '007.jsonl'));
    const again = await startClass(folder, process.execPath, started.work);
    const teacher = machine('127.0.0.5', again.server.port);
    const { status, body } = await teacher.ask('/lan/class', { headers: { 'X-Pin': pin } });
    const bytes = await fetch(`http://127.0.0.1:${again.server.port}/lan/class/zip`, {
      headers: { 'X-Pin': pin },
    }).then((answer) => answer.arrayBuffer());
    const read = await readClassFile(new Uint8Array(bytes));
    const otherCard = await readCard(teacher, cards[7]!).catch(() => null);
    expect(otherCard?.attempts).toHaveLength(1);
    teacher.close();
    await again.end();
    return {
      status,
      seen: JSON.parse(body) as ClassOverview,
      zip: read.state === 'read' ? read.work.profiles.map(({ id }) => id) : [],
    };
  }

  test('affects no other: 39 are shown and in the class’s file, and it is reported', async () => {
    const { status, seen, zip } = await oneBad(lab.folder);
    expect([status, seen.cards.length, seen.unread, zip.length]).toEqual([200, 39, [7], 39]);
  });

  test('red when its error is not caught separately', { tags: ['control'] }, async () => {
    const edited = await brokenServer(lab.folder, 'fail-on-bad-card');
    expect((await oneBad(edited.folder)).status).toBe(500);
    edited.remove();
  });
});

describe('A. cards harmed at random', () => {
  test('twenty among forty: the others are intact, the unreadable ones are reported', async () => {
    const { cases, fell } = await harmedCards(lab.folder, 20, Date.now());
    expect([cases, fell]).toEqual([20, []]);
  });
});

describe('the Node of Windows 7', () => {
  /**
   * Sends an answer to a server whose Node lacks these functions. @returns what the server
   * acknowledges
   */
  async function heldWithout(gone: readonly string[]): Promise<number> {
    const edited = await serverAfter(lab.folder, gone.map((name) => `delete ${name};`).join('\n'));
    try {
      const started = await startClass(edited.folder);
      const card = bookOf(started.work).cards[0]!;
      const pupil = machine('127.0.0.5', started.server.port);
      const held = await send(pupil, card, [makeAttempt(card.profile, 1)]).catch(() => []);
      pupil.close();
      await started.end();
      return held.length;
    } finally {
      edited.remove();
    }
  }
  /** Added after Node 13. */
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
  test('has what the server needs: an answer is acknowledged', async () =>
    expect(await heldWithout(later)).toBe(1));
  test('red without a function that the server uses: it does not start', async () => {
    await expect(heldWithout(['Array.prototype.flatMap'])).rejects.toThrow('flatMap');
  });
});
