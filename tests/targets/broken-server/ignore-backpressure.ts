// Produces a card's whole answer, even if its reader does not read.
import { ServerResponse } from 'node:http';
import { RateLimiter } from '#delivery/lan/server/meter.ts';
import { PerClientQueue } from '#delivery/lan/server/turns.ts';

const allows = RateLimiter.prototype.tryConsume;
RateLimiter.prototype.tryConsume = function (machine, cost = 1) {
  return cost > 1 || allows.call(this, machine, cost);
};
PerClientQueue.prototype.acquire = async () => () => {};
const write = ServerResponse.prototype.write as (...given: unknown[]) => boolean;
ServerResponse.prototype.write = function (this: ServerResponse, ...given: unknown[]) {
  write.apply(this, given);
  return true;
} as typeof ServerResponse.prototype.write;
