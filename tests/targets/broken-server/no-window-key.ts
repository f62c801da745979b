// Opens no teacher's page with a key of the server's window.
import { WindowKeys } from '#delivery/lan/server/window-keys.ts';

WindowKeys.prototype.use = () => false;
