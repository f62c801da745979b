// A machine's letters, exchanged for one browser: what a page does must not depend on which a
// machine happens to have.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';

/**
 * Letters a browser is started with: `env` names the folder to fontconfig, which knows no other.
 */
export type Letters = { name: string; env: Record<string, string> };

const work = join(tmpdir(), 'elm-letters');

/**
 * Only the letters of one folder. On systems without fontconfig the browser has its own all the
 * same.
 */
function lettersOf(name: string, folder: string): Letters {
  mkdirSync(work, { recursive: true });
  const own = mkdtempSync(join(work, `${name}-`));
  const file = join(own, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${own}</cachedir></fontconfig>`,
  );
  return { name, env: { FONTCONFIG_FILE: file } };
}

/** What this machine has. */
export const machineLetters: Letters = { name: 'machine', env: {} };

/** The site's own, as if they were the system's. */
export const siteLetters = (): Letters =>
  lettersOf('site', join(projectRoot, 'src/site/shared/pictures/fonts'));

/**
 * Letters of a Debian package, unpacked beside the system, which keeps what it has.
 * @returns null where there is no apt, or no network
 */
export function debianLetters(name: string): Letters | null {
  const folder = join(work, name);
  try {
    if (!existsSync(join(folder, 'usr'))) {
      mkdirSync(folder, { recursive: true });
      execFileSync('apt-get', ['download', '-o', 'APT::Sandbox::User=root', name], {
        cwd: folder,
        stdio: 'ignore',
      });
      execFileSync('sh', ['-c', 'dpkg-deb -x ./*.deb .'], { cwd: folder, stdio: 'ignore' });
    }
    return lettersOf(name, join(folder, 'usr/share/fonts'));
  } catch {
    return null;
  }
}
