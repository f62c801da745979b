import type { Connection } from './connection.ts';

/**
 * How many connections one machine may hold. A browser opens six; three of them at one PC,
 * eighteen; a room behind a router of its own is one address for us. When all are held, a machine
 * that has fewer gets one of the machine that has the most: so a dozen machines that hold
 * everything keep nobody out. The teacher's own PC has places that are counted apart.
 */
export const MAX_OPEN = 600;
export const MAX_PER_CLIENT = 120;
const MAX_OWN = 200;
/** The teacher's PC has several addresses and is one machine. */
const OWN = 'own';

export class ConnectionLimiter {
  private machines = new Map<string, Set<Connection>>();
  private all = 0;

  /** Counts one more in, unless this machine holds its share already, or all hold as few as it. */
  tryAdd(machine: string, isOwn: boolean, connection: Connection): boolean {
    const held = this.of(isOwn ? OWN : machine);
    if (held >= (isOwn ? MAX_OWN : MAX_PER_CLIENT)) return false;
    if (!isOwn && this.all >= MAX_OPEN && !this.makesRoom(held)) return false;
    const name = isOwn ? OWN : machine;
    this.machines.set(name, (this.machines.get(name) ?? new Set()).add(connection));
    if (!isOwn) this.all += 1;
    return true;
  }

  /** One that was taken is closed; twice is harmless. */
  closed(machine: string, isOwn: boolean, connection: Connection): void {
    const name = isOwn ? OWN : machine;
    const connections = this.machines.get(name);
    if (!connections || !connections.delete(connection)) return;
    if (connections.size === 0) this.machines.delete(name);
    if (!isOwn) this.all -= 1;
  }

  /** Ends every connection of this machine. */
  endAll(machine: string): void {
    for (const connection of [...(this.machines.get(machine) ?? [])]) {
      this.closed(machine, false, connection);
      connection.end();
    }
  }

  private of(name: string): number {
    return this.machines.get(name)?.size ?? 0;
  }

  /**
   * Ends a connection of the machine that holds the most: one that waits for nothing, else the one
   * whose answer takes longest.
   */
  private makesRoom(held: number): boolean {
    const others = [...this.machines].filter(([name]) => name !== OWN);
    const [machine, connections] = others.reduce((most, other) =>
      other[1].size > most[1].size ? other : most,
    );
    if (connections.size <= held + 1) return false;
    const [victim] = [...connections].sort(
      (one, other) =>
        Math.sign(one.unanswered) - Math.sign(other.unanswered) || one.since - other.since,
    );
    this.closed(machine, false, victim!);
    victim!.end();
    return true;
  }
}
