import type { Connection } from './connection.ts';

/**
 * Limits of connections per client. A browser opens six; three of them at one PC, eighteen; a room
 * behind its own router is one address here. When all are in use, a client with fewer takes one
 * from the client with the most: so a dozen clients that hold everything keep no other out. The
 * teacher's own PC has separate places.
 */
export const MAX_OPEN = 600;
export const MAX_PER_CLIENT = 120;
const MAX_OWN = 200;
/** The teacher's PC has several addresses and is one client. */
const OWN = 'own';

export class ConnectionLimiter {
  private machines = new Map<string, Set<Connection>>();
  private all = 0;

  /** Accepts a connection, unless this client holds its share already, or all hold as few as it. */
  tryAdd(machine: string, isOwn: boolean, connection: Connection): boolean {
    const held = this.of(isOwn ? OWN : machine);
    if (held >= (isOwn ? MAX_OWN : MAX_PER_CLIENT)) return false;
    if (!isOwn && this.all >= MAX_OPEN && !this.makesRoom(held)) return false;
    const name = isOwn ? OWN : machine;
    this.machines.set(name, (this.machines.get(name) ?? new Set()).add(connection));
    if (!isOwn) this.all += 1;
    return true;
  }

  /** Releases an accepted connection; calling it twice is harmless. */
  closed(machine: string, isOwn: boolean, connection: Connection): void {
    const name = isOwn ? OWN : machine;
    const connections = this.machines.get(name);
    if (!connections || !connections.delete(connection)) return;
    if (connections.size === 0) this.machines.delete(name);
    if (!isOwn) this.all -= 1;
  }

  /** Ends every connection of this client. */
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
   * Ends a connection of the client that holds the most: an idle one, else the one whose answer
   * takes longest.
   */
  private makesRoom(held: number): boolean {
    const others = [...this.machines].filter(([name]) => name !== OWN);
    const [machine, connections] = others.reduce((most, entry) =>
      entry[1].size > most[1].size ? entry : most,
    );
    if (connections.size <= held + 1) return false;
    const [victim] = [...connections].sort(
      (a, b) => Math.sign(a.unanswered) - Math.sign(b.unanswered) || a.since - b.since,
    );
    this.closed(machine, false, victim!);
    victim!.end();
    return true;
  }
}
