// Lets sessions that the old PIN opened go on after the PIN was changed.
import { Sessions } from '#delivery/lan/server/sessions.ts';

Sessions.prototype.closeOthers = () => {};
