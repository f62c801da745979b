/** A page sends forty answers at a time, 16 KB; a room behind one router is one client here. */
const EACH = 2_000_000;
const ALL = 64_000_000;

/** Bytes of request bodies in memory, by client. */
export class WaitingBytes {
  private machines = new Map<string, number>();
  private all = 0;

  /** Reserves that many bytes. @returns false if this client, or all together, hold too many */
  takes(machine: string, bytes: number): boolean {
    const held = this.machines.get(machine) ?? 0;
    if (held + bytes > EACH || this.all + bytes > ALL) return false;
    this.machines.set(machine, held + bytes);
    this.all += bytes;
    return true;
  }

  gone(machine: string, bytes: number): void {
    const held = (this.machines.get(machine) ?? 0) - bytes;
    if (held > 0) this.machines.set(machine, held);
    else this.machines.delete(machine);
    this.all -= bytes;
  }
}
