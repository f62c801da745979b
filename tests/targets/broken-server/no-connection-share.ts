// Lets one client hold every connection.
import type { Connection } from '#delivery/lan/server/connection.ts';
import { MAX_OPEN, ConnectionLimiter } from '#delivery/lan/server/sockets.ts';

const held = new Set<Connection>();
ConnectionLimiter.prototype.tryAdd = (_machine, isOwn, connection) => {
  if (!isOwn && held.size >= MAX_OPEN) return false;
  if (!isOwn) held.add(connection);
  return true;
};
ConnectionLimiter.prototype.closed = (_machine, _isOwn, connection) => void held.delete(connection);
