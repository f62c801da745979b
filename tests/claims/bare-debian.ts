// A bare machine: Debian's smallest system in a folder, with only the packages a newcomer is told
// to install.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Packages beside Debian's smallest set; no recommended packages. */
export const given = ['nodejs', 'npm', 'git', 'ca-certificates'];

/** Returns the missing programs of this machine that are needed to create it. */
export const missingPeers = (): string[] =>
  ['debootstrap', 'chroot', 'unshare', 'git'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  );

export type BareDebian = {
  root: string;
  /** Runs a shell command there, as root, without a keyboard; all its processes end with it. */
  start(command: string): ChildProcess;
  /** Returns a command's exit code and output. */
  run(command: string): Promise<{ code: number | null; said: string }>;
  remove(): void;
};

/**
 * Starts a command with its own mounts and process namespace, which are gone when its first process
 * ends.
 */
function startIn(root: string, command: string): ChildProcess {
  const inside = `mount -t proc proc ${root}/proc && mount --rbind /dev ${root}/dev && exec chroot ${root} /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root sh -c "$1"`;
  return spawn(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', inside, 'sh', command],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

function debianIn(root: string): BareDebian {
  const start = (command: string) => startIn(root, command);
  return {
    root,
    start,
    run: (command) =>
      new Promise((resolve) => {
        const child = start(command);
        let said = '';
        for (const stream of [child.stdout!, child.stderr!])
          stream.on('data', (text: Buffer) => (said += text.toString()));
        child.once('close', (code) => resolve({ code, said }));
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * Creates the base once in `folder`; tests use copies.
 * @throws if Debian's packages cannot be fetched
 */
export async function makeBase(folder: string): Promise<BareDebian> {
  const debian = debianIn(folder);
  if (existsSync(join(folder, 'ready'))) return debian;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(
    'debootstrap',
    ['--variant=minbase', '--include=ca-certificates', 'trixie', folder],
    {
      stdio: 'ignore',
    },
  );
  // In a network with its own certificate authority, trust what this machine trusts.
  for (const path of ['etc/resolv.conf', 'usr/local/share/ca-certificates'])
    if (existsSync(`/${path}`)) cpSync(`/${path}`, join(folder, path), { recursive: true });
  const { code, said } = await debian.run(
    `update-ca-certificates >/dev/null 2>&1; apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends ${given.join(' ')} && touch /ready`,
  );
  if (code !== 0) throw new Error(said.slice(-2000));
  return debian;
}

/** Creates a copy with more packages, and the committed tree of this project in /em-len-mang. */
export async function bareDebian(
  base: BareDebian,
  root: string,
  packages: string[],
): Promise<BareDebian> {
  rmSync(root, { recursive: true, force: true });
  execFileSync('cp', ['-a', base.root, root]);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '.', join(root, 'em-len-mang')]);
  const debian = debianIn(root);
  if (packages.length > 0) {
    const { code, said } = await debian.run(
      `DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends ${packages.join(' ')}`,
    );
    if (code !== 0) throw new Error(said.slice(-2000));
  }
  return debian;
}
