// A lab's network: the server in its own network namespace, connected to this machine. Linux, root.
import { spawnSync } from 'node:child_process';

export type LabNetwork = {
  /** Address of the server: not a loopback address. */
  server: string;
  /** Addresses of this machine in the lab, as many as it has computers. */
  machines: string[];
  /** An address of this machine that is routed to the server but outside its network. */
  outside: string;
  /** Words before a program that is to run on the server. */
  before: string[];
  close(): void;
};

function ip(...words: string[]): void {
  const { status, stderr, error } = spawnSync('ip', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${error?.message ?? stderr.trim()}`);
}

let made = 0;

/** @throws in words if this machine cannot */
export function labNetwork(computers = 40): LabNetwork {
  // A closed network disappears a moment later: the next one has its own names and addresses.
  made += 1;
  const id = (process.pid + made * 7) % 250;
  const [name, here, there] = [`elm-${process.pid}-${made}`, `elm${id}a`, `elm${id}b`];
  const net = `10.77.${id}`;
  const close = () => void spawnSync('ip', ['netns', 'del', name]);
  ip('netns', 'add', name);
  try {
    ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name);
    const machines = Array.from({ length: computers }, (_, at) => `${net}.${at + 10}`);
    for (const machine of machines) ip('addr', 'add', `${machine}/24`, 'dev', here);
    ip('addr', 'add', `10.88.${id}.2/32`, 'dev', here);
    ip('link', 'set', here, 'up');
    ip('-n', name, 'addr', 'add', `${net}.1/24`, 'dev', there);
    ip('-n', name, 'link', 'set', 'lo', 'up');
    ip('-n', name, 'link', 'set', there, 'up');
    ip('-n', name, 'route', 'add', `10.88.${id}.2/32`, 'dev', there);
    return {
      server: `${net}.1`,
      machines,
      outside: `10.88.${id}.2`,
      before: ['ip', 'netns', 'exec', name],
      close,
    };
  } catch (problem) {
    close();
    throw problem;
  }
}

/** Returns why this machine cannot create a network, or null if it can; it tries it once. */
export function whyNoNetwork(): string | null {
  try {
    labNetwork(1).close();
    return null;
  } catch (problem) {
    return `Máy này chưa tạo được mạng thử (cần Linux, quyền root, gói iproute2): ${(problem as Error).message}`;
  }
}
