// Does not count unanswered requests.
import { Connection } from '#delivery/lan/server/connection.ts';

const asked = Connection.prototype.asked;
Connection.prototype.asked = function (...given) {
  const before = this.unanswered;
  this.unanswered = 0;
  asked.apply(this, given);
  this.unanswered += before;
  return true;
};
