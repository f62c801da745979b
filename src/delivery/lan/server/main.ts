// `server.mjs` beside the site: from a double click to a running class.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import type { CardStoreStatus } from './class-context.ts';
import { bookDateWords, KEY_WORD } from '#core/files/lan-answers.ts';
import { lanServer, type LanServer } from './lan-server.ts';
import { lockFolder } from './folder-lock.ts';

const PORT = 4321;
const words = lanClass.vi.terminal;
const here = dirname(fileURLToPath(import.meta.url));

/**
 * Returns the lines about the book. They contain no PIN: pupils scan the QR code in this window,
 * and the server's own pages need none.
 */
function bookLines(said: CardStoreStatus): string[] {
  if (said.state === 'shut')
    return [
      interpolate(words.notKept, {
        why: interpolate(lanClass.vi.teacher[said.why], bookDateWords(said.dates)),
      }),
    ];
  return [
    ...(said.isCopy ? [words.fromCopy] : []),
    interpolate(words.pin, { see: lanClass.vi.teacher.pinSee }),
  ];
}

const teacherAddress = (port: number, key = ''): string =>
  `http://localhost:${port}/co/${key && `#${KEY_WORD}=${key}`}`;

/**
 * Opens the teacher's browser on Windows; elsewhere, and if that fails, the teacher opens the
 * address.
 */
function openBrowser(address: string): void {
  if (process.platform !== 'win32') return;
  const program = spawn('rundll32', ['url.dll,FileProtocolHandler', address], { stdio: 'ignore' });
  program.on('error', () => {});
  program.unref();
}

/** Returns an address with a fresh key, valid once and for a minute. */
function teacherLine({ port, windowKey }: LanServer): string {
  const address = teacherAddress(port, windowKey());
  openBrowser(address);
  return `${interpolate(words.teacher, { address })}\n${words.key}`;
}

function linesOf(server: LanServer): string {
  const [first, ...others] = server.addresses();
  const pupils = first
    ? [
        words.pupils,
        ...[first, ...others].map((line) => `  ${line}`),
        '',
        renderUnicodeCompact(first, { border: 2 }),
      ]
    : [words.noNetwork];
  return [
    '',
    words.open,
    '',
    teacherLine(server),
    ...pupils,
    ...bookLines(server.book()),
    words.kept,
    words.untried,
    words.stop,
  ].join('\n');
}

/** Prints a later change: the book became readable, or unreadable for another reason. */
function told(said: CardStoreStatus): void {
  console.log(
    ['', ...(said.state === 'open' ? [words.keepsNow] : []), ...bookLines(said)].join('\n'),
  );
}

async function serve(): Promise<void> {
  const asked = Number(process.env['PORT']);
  const port = Number.isInteger(asked) && asked > 0 && asked < 65536 ? asked : PORT;
  const work = process.env['PHIEU'] ?? join(here, 'phieu');
  const window = await lockFolder(work);
  if (window.state === 'second') {
    console.log(interpolate(words.second, { address: teacherAddress(window.port ?? port) }));
    return;
  }
  const server = await lanServer({
    site: join(here, 'trang'),
    work,
    port,
    host: process.env['HOST'] ?? '0.0.0.0',
    told,
  });
  window.serves(server.port);
  console.log(linesOf(server));
  // Each press of Enter in this window prints a new address for the teacher.
  process.stdin.on('data', () => console.log(`\n${teacherLine(server)}`));
  process.stdin.on('error', () => {});
}

// No top-level await: the Node of Windows 7 does not support it.
serve().catch(() => {
  console.error(words.noPort);
  process.exitCode = 1;
});
