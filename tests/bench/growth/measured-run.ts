// Runs a command and measures its whole process tree. Linux only: it reads /proc.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `peakMiB`: the largest sum of the peak memory of all processes alive at one time. */
export type MeasuredRun = {
  code: number | null;
  cpu: number;
  peakMiB: number;
  seconds: number;
  said: string;
};

const TICKS_A_SECOND = 100;
const SAMPLE_MS = 200;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

const peakKiBOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Returns the processor seconds of ended children of this process, and of their children. */
function cpuOfEnded(): number {
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/**
 * Runs Node with these arguments.
 * @param words of the command line, after Node itself
 */
export function measuredRun(
  words: readonly string[],
  options: { cwd: string; timeoutMs: number; env?: Record<string, string> },
): Promise<MeasuredRun> {
  const [began, before] = [performance.now(), cpuOfEnded()];
  const child = spawn(process.execPath, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [peak, said] = [0, ''];
  const take = (text: Buffer) => void (said = (said + text.toString()).slice(-20_000));
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const sampling = setInterval(() => {
    const now = familyOf(child.pid!).reduce((sum, pid) => sum + peakKiBOf(pid), 0);
    peak = Math.max(peak, now);
  }, SAMPLE_MS);
  const ending = setTimeout(() => {
    for (const pid of familyOf(child.pid!).reverse()) process.kill(pid, 'SIGTERM');
  }, options.timeoutMs);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(sampling);
      clearTimeout(ending);
      resolve({
        code,
        cpu: cpuOfEnded() - before,
        peakMiB: Math.round(peak / 1024),
        seconds: (performance.now() - began) / 1000,
        said,
      });
    }),
  );
}
