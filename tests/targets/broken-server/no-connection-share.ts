// Lets one machine hold every connection there is.
import type { Connection } from '#delivery/lan/server/connection.ts';
import { MOST_OPEN, Sockets } from '#delivery/lan/server/sockets.ts';

const held = new Set<Connection>();
Sockets.prototype.takes = (_machine, isOwn, connection) => {
  if (!isOwn && held.size >= MOST_OPEN) return false;
  if (!isOwn) held.add(connection);
  return true;
};
Sockets.prototype.closed = (_machine, _isOwn, connection) => void held.delete(connection);
