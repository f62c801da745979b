// Lets no page be cached, including the exit page.
import { ServerResponse } from 'node:http';

const writeHead = ServerResponse.prototype.writeHead as (...given: unknown[]) => ServerResponse;
const uncached = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'Cache-Control' in value
    ? { ...value, 'Cache-Control': 'no-cache' }
    : value;
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...given: unknown[]) {
  return writeHead.apply(this, given.map(uncached));
} as typeof ServerResponse.prototype.writeHead;
