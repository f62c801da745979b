import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { projectRoot } from '../setup/root.mjs';
import { lanAddresses } from './addresses.ts';
import type { Served, ServeOptions } from './serve.ts';

/** Serves dist/ for people: prints its addresses, and how to stop it. PORT sets another port. */
export async function announce(
  serve: (folder: string, options: ServeOptions) => Promise<Served>,
): Promise<void> {
  const folder = join(projectRoot, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('Chưa có trang để mở. Hãy chạy "npm run build" trước.');
    process.exitCode = 1;
    return;
  }
  keepServing();
  try {
    const { port, close } = await serve(folder, { port: portFrom(process.env['PORT']) });
    console.log(linesFor(port, lanAddresses(networkInterfaces())));
    // Stopping on purpose is not a failure: npm would print a page of errors.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  } catch {
    console.error('Không mở được cổng nào. Hãy đặt biến PORT là một số khác, ví dụ 8080.');
    process.exitCode = 1;
  }
}

/**
 * Returns the lines printed once the site is open on `port`; the first LAN address also as a QR.
 */
export function linesFor(port: number, lan: string[]): string {
  const local = ['', `Em Lên Mạng đang mở trên máy này:  http://localhost:${port}/`];
  const [first] = lan;
  if (first === undefined) return [...local, 'Máy chưa nối mạng nội bộ.', end].join('\n');
  return [
    ...local,
    'Máy khác cùng mạng mở địa chỉ:',
    ...lan.map((address) => `  http://${address}:${port}/`),
    '',
    renderUnicodeCompact(`http://${first}:${port}/`, { border: 2 }),
    end,
  ].join('\n');
}

const end = 'Nhấn Ctrl+C để dừng.';

/** Returns 4321 unless `text` is a port number. */
export function portFrom(text: string | undefined): number {
  const port = Number(text);
  return text && Number.isInteger(port) && port >= 0 && port < 65536 ? port : 4321;
}

// A build during serving removes files under sirv, whose streams do not handle it: one lost file
// must not end a class's lesson.
function keepServing() {
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    console.error('Một tệp vừa được dựng lại. Hãy dừng (Ctrl+C) rồi chạy lại "npm start".');
  });
}
