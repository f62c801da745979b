// A test disk that can lose its power: an ext4 file system in a file, cut without flushing. Linux,
// root.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Disk = {
  /** Its mount point. */
  folder: string;
  /** From this moment nothing more reaches the disk, not even its journal's unwritten part. */
  cut(): void;
  /**
   * After a cut: mounts what is really on the disk; the journal is replayed as at the next start of
   * the machine.
   */
  restart(): void;
  remove(): void;
};

/**
 * EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH, called through Python, because Node has no
 * ioctl.
 */
const cutProgram = `
import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))`;

function run(program: string, ...words: string[]): void {
  const { status, stderr, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
}

/** @throws in words if this machine cannot: not root, no loop device, a program missing */
export function newDisk(megabytes: number): Disk {
  const home = mkdtempSync(join(tmpdir(), 'elm-disk-'));
  const image = join(home, 'disk.img');
  const folder = join(home, 'mounted');
  mkdirSync(folder);
  const mount = () => run('mount', '-o', 'loop', image, folder);
  try {
    run('truncate', '-s', `${megabytes}M`, image);
    run('mkfs.ext4', '-q', image);
    mount();
  } catch (problem) {
    rmSync(home, { recursive: true, force: true });
    throw problem;
  }
  return {
    folder,
    cut: () => run('python3', '-c', cutProgram, folder),
    restart: () => {
      run('umount', folder);
      mount();
    },
    remove: () => {
      run('umount', folder);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Returns why this machine cannot cut the power of a disk, or null if it can; it tries it once. */
export function whyNoDisk(): string | null {
  try {
    const disk = newDisk(16);
    disk.cut();
    disk.restart();
    disk.remove();
    return null;
  } catch (problem) {
    return `Máy này chưa làm được đĩa thử (cần Linux, quyền root, thiết bị loop, mkfs.ext4, python3): ${(problem as Error).message}`;
  }
}
