// Reserves no connections for the teacher's own PC and takes none back from the client with the
// most.
import type { Connection } from '#delivery/lan/server/connection.ts';
import { MAX_PER_CLIENT, MAX_OPEN, ConnectionLimiter } from '#delivery/lan/server/sockets.ts';

const machines = new Map<string, Set<Connection>>();
let all = 0;
ConnectionLimiter.prototype.tryAdd = (machine, _isOwn, connection) => {
  const held = machines.get(machine) ?? new Set();
  if (held.size >= MAX_PER_CLIENT || all >= MAX_OPEN) return false;
  machines.set(machine, held.add(connection));
  all += 1;
  return true;
};
ConnectionLimiter.prototype.closed = (machine, _isOwn, connection) => {
  if (machines.get(machine)?.delete(connection)) all -= 1;
};
