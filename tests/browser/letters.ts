// Replaces the system fonts for one browser: a page must not depend on the fonts of a machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#delivery/setup/root.mjs';

/** The fonts of a browser: `env` makes fontconfig use only one folder. */
export type Letters = { name: string; env: Record<string, string> };

const work = join(tmpdir(), 'elm-letters');

/** Returns fonts limited to one folder. On systems without fontconfig the browser keeps its own. */
function lettersOf(name: string, folder: string): Letters {
  mkdirSync(work, { recursive: true });
  const fontFolder = mkdtempSync(join(work, `${name}-`));
  const file = join(fontFolder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${fontFolder}</cachedir></fontconfig>`,
  );
  return { name, env: { FONTCONFIG_FILE: file } };
}

/** The fonts of this machine. */
export const machineLetters: Letters = { name: 'machine', env: {} };

/** Returns the site's fonts as system fonts. */
export const siteLetters = (): Letters =>
  lettersOf('site', join(projectRoot, 'src/site/shared/pictures/fonts'));

/**
 * Returns the fonts of a Debian package, unpacked outside the system folders, which stay unchanged.
 * @returns null without apt or network
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
