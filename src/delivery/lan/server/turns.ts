/**
 * A queue per client. A client that requests a full card a hundred times without reading would
 * otherwise make the server buffer a hundred of them. A request that waits too long, or in too long
 * a queue, is told to retry.
 */
const WAIT_MS = 8000;
/** Computers of a room behind their own router have one address here. */
const MAX_LINE_LENGTH = 60;

/** Releases the turn; calling it more than once is harmless. */
export type ReleaseTurn = () => void;
type Waiting = (done: ReleaseTurn) => void;

export class PerClientQueue {
  /** Requests waiting behind the one that has the turn. */
  private lines = new Map<string, Waiting[]>();
  private waitMs: number;

  constructor(waitMs = WAIT_MS) {
    this.waitMs = waitMs;
  }

  /** Resolves when it is this request's turn; null if it should retry later. */
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
