// The lab server with something changed on purpose: how a negative control breaks it.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @throws when the edit changed nothing: a control that breaks nothing proves nothing */
export function editedServer(
  folder: string,
  edit: (code: string) => string,
): { folder: string; remove(): void } {
  const own = mkdtempSync(join(tmpdir(), 'elm-edited-'));
  const code = readFileSync(join(folder, 'server.mjs'), 'utf8');
  const after = edit(code);
  if (after === code)
    throw new Error('This edit changed nothing of the server; the text it looks for has moved.');
  writeFileSync(join(own, 'server.mjs'), after);
  symlinkSync(join(folder, 'trang'), join(own, 'trang'));
  return { folder: own, remove: () => rmSync(own, { recursive: true, force: true }) };
}

/** Says “held” before the disk has it. */
export const hasty = (code: string): string =>
  code.replace('await appendDurably(', 'setTimeout(appendDurably, 400, ');
/** Says “held” when the system has it and the disk may not. */
export const unsynced = (code: string): string =>
  code.replace(/await handle\.sync\(\);\n(\s*)\} catch/, '$1} catch');
/** Asks nobody for the code. */
export const open = (code: string): string =>
  code.replace(/guard\.judge\(machine, card[^\n]*/, '"right";');
/** Lets one machine hold every connection there is. */
export const sharing = (code: string): string =>
  edited(edited(code, /held >= \(isOwn [^)]*\)/, 'false'), 'this.makesRoom(held)', 'false');
/** Lets no page be kept, the exit from help neither. */
export const forgetful = (code: string): string =>
  code.replace(/['"]max-age=3600['"]/, '"no-cache"');
/** Makes the whole of a card's answer for whoever asks, read or not. */
export const hoarding = (code: string): string =>
  edited(
    edited(
      edited(code, /desk\.meter\.allows\(machine, Math\.min\([^\n]*\)\)\)\)/, 'true)'),
      'await desk.reads.take(machine)',
      '(() => {})',
    ),
    /await writePieces\(response, reply\.pieces\)/,
    'response.end([...reply.pieces].join(""))',
  );
/** Keeps no place for the teacher's own PC and takes none back from who holds the most. */
export const unreserved = (code: string): string =>
  edited(
    edited(code, 'this.makesRoom(held)', 'false'),
    /sockets\.takes\(machine, isOwn,/,
    'sockets.takes(machine, false,',
  );
/** Waits for a body as long as it takes. */
export const patient = (code: string): string =>
  edited(
    edited(code, /this\.timer = setTimeout\(then, ms\)/, 'this.timer = void 0'),
    /setTimeout\(\(\) => refuse\("busy"\), [^)]*\)/,
    'void 0',
  );

/** Counts no questions that wait for an answer. */
export const unlimited = (code: string): string =>
  edited(code, /MOST_UNANSWERED = 8/, 'MOST_UNANSWERED = 1e9');
/** Asks for no sum and no generation of the book. */
export const unsummed = (code: string): string =>
  edited(
    edited(code, /sum === sumOf\(book\)/, 'true'),
    /mark\.gen > best\.book\.gen && !isOlderRight/,
    'false',
  );
/** Lets one card that cannot be read spoil all. */
export const fragile = (code: string): string =>
  edited(code, 'unread.push(n)', 'throw new Error()');

/** Opens no desk with a key of its window. */
export const impartial = (code: string): string =>
  edited(code, /isOwn && door\.windowKeys\.use/, 'false && door.windowKeys.use');
/** Treats every request from the teacher's own PC as the teacher's. */
export const placed = (code: string): string =>
  edited(
    code,
    /if \(sessions\.isOpen\(session, place\)\)/,
    'if (/^127\\.0\\.0\\.1$/.test(machine) || sessions.isOpen(session, place))',
  );
/** Lets who got in by the old PIN stay in. */
export const lenient = (code: string): string =>
  edited(code, 'desk.sessions.closeOthers(asker.session)', 'void 0');

/**
 * Takes whatever stands in the way of the class's book for “no class yet”, and knows of no copy.
 */
export const careless = (code: string): string =>
  edited(
    edited(code, '"none" : "held"', '"none" : "none"'),
    /const COPY = [^;]+;/,
    'const COPY = "khong/co";',
  );
/** Believes no window that proves to have the folder already. */
export const unasked = (code: string): string =>
  edited(code, /\.state === "ours"/g, '.state === "never"');
/** Takes a parcel without asking whose card it is by now. */
export const late = (code: string): string => edited(code, 'isWelcome() ?', 'true ?');
/** Spoils one answer of each card in the class's file. */
export const spoiling = (code: string): string =>
  edited(
    code,
    /const work = \{\s*profiles: \[profileOf\(card, book\.madeOn\)\],\s*attempts: own\(attempts\)/,
    'const work = { profiles: [profileOf(card, book.madeOn)], attempts: own(attempts).map((each, at) => at === 1 ? { ...each, said: "khác" } : each)',
  );

/** @throws when there is nothing to edit */
function edited(code: string, from: string | RegExp, to: string): string {
  const after = code.replace(from, () => to);
  if (after === code) throw new Error(`${String(from)} is not in the server any more.`);
  return after;
}
