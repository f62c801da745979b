/**
 * One after the other for each machine, because one that asks for a full card a hundred times and
 * reads no answer would have the server keep a hundred of them. Who waits too long, or in too long
 * a line, is told to come again.
 */
const WAIT_MS = 8000;
/** Machines of a room behind a router of its own are one address for us. */
const MAX_LINE_LENGTH = 60;

/** Gives the turn back; more than once is harmless. */
export type ReleaseTurn = () => void;
type Waiting = (done: ReleaseTurn) => void;

export class PerClientQueue {
  /** Who waits behind the one that has the turn. */
  private lines = new Map<string, Waiting[]>();
  private waitMs: number;

  constructor(waitMs = WAIT_MS) {
    this.waitMs = waitMs;
  }

  /** Resolves when it is this one's turn; null when it should come again later. */
  acquire(machine: string): Promise<ReleaseTurn | null> {
    const line = this.lines.get(machine);
    if (!line) {
      this.lines.set(machine, []);
      return Promise.resolve(this.doneFor(machine));
    }
    if (line.length >= MAX_LINE_LENGTH) return Promise.resolve(null);
    return new Promise((resolve) => {
      const waiting: Waiting = (done) => {
        clearTimeout(late);
        resolve(done);
      };
      const late = setTimeout(() => {
        line.splice(line.indexOf(waiting), 1);
        resolve(null);
      }, this.waitMs);
      line.push(waiting);
    });
  }

  private doneFor(machine: string): ReleaseTurn {
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      const next = this.lines.get(machine)!.shift();
      if (next) next(this.doneFor(machine));
      else this.lines.delete(machine);
    };
  }
}
