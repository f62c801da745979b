// Keeps sessions of the old PIN open after the PIN was changed.
import { Sessions } from '#delivery/lan/server/sessions.ts';

Sessions.prototype.closeOthers = () => {};
