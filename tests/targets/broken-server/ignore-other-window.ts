// Ignores windows that already have the folder.
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const connect = net.createConnection as (...given: unknown[]) => net.Socket;
net.createConnection = ((...given: unknown[]) => {
  const socket = connect(...given);
  socket.destroy(new Error('no answer'));
  return socket;
}) as typeof net.createConnection;
syncBuiltinESMExports();
