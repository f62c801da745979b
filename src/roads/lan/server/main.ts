// `server.mjs` beside the site: from a double click to a class that works.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { fill } from '../../../messages/area.ts';
import { lanDesk } from '../../../messages/lan-desk.ts';
import { lanServer, type LanServer } from './lan-server.ts';

const PORT = 4321;
const words = lanDesk.vi.terminal;
const here = dirname(fileURLToPath(import.meta.url));

/** No PIN: pupils scan the picture in this window, and the server's own pages need none. */
function linesOf({ port, keeps, addresses }: LanServer): string {
  const [first, ...others] = addresses();
  const teacher = fill(words.teacher, { address: `http://localhost:${port}/co/` });
  const pupils = first ? [words.pupils, ...[first, ...others].map((each) => `  ${each}`), '', renderUnicodeCompact(first, { border: 2 })] : [words.noNetwork];
  return ['', words.open, '', teacher, ...pupils, keeps ? fill(words.pin, { see: lanDesk.vi.teacher.pinSee }) : words.notKept, words.kept, words.untried, words.stop].join('\n');
}

async function serve(): Promise<void> {
  const asked = Number(process.env['PORT']);
  const port = Number.isInteger(asked) && asked > 0 && asked < 65536 ? asked : PORT;
  const server = await lanServer({ site: join(here, 'trang'), work: process.env['PHIEU'] ?? join(here, 'phieu'), port, host: process.env['HOST'] ?? '0.0.0.0' });
  console.log(linesOf(server));
}

// No await at the top: the Node of Windows 7 does not know it.
serve().catch(() => {
  console.error(words.noPort);
  process.exitCode = 1;
});
