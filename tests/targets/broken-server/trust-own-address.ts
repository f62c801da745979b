// Treats every request from the teacher's own PC as the teacher's.
import { Sessions } from '#delivery/lan/server/sessions.ts';

const isOpen = Sessions.prototype.isOpen;
Sessions.prototype.isOpen = function (key, place) {
  return place.startsWith('127.0.0.1 ') || isOpen.call(this, key, place);
};
