/**
 * How many connections one machine may hold. A browser opens six; three of them at one PC, eighteen. A room behind a router
 * of its own is one address for us, so while there is room such an address may hold more. Without a share of its own one
 * machine could hold all there are, and the class would find the door shut.
 */
export const MOST_OPEN = 600;
const SHARE = { roomy: 120, crowded: 30 };
const CROWDED = MOST_OPEN / 2;

export class Sockets {
  private open = new Map<string, number>();
  private all = 0;

  /** Counts one more in, unless this machine holds its share already. The teacher's own PC is never refused. */
  takes(machine: string, isOwn: boolean): boolean {
    const held = this.open.get(machine) ?? 0;
    if (!isOwn && held >= (this.all < CROWDED ? SHARE.roomy : SHARE.crowded)) return false;
    this.open.set(machine, held + 1);
    this.all += 1;
    return true;
  }

  /** One that was taken is closed. */
  closed(machine: string): void {
    const held = this.open.get(machine)! - 1;
    if (held > 0) this.open.set(machine, held);
    else this.open.delete(machine);
    this.all -= 1;
  }
}
