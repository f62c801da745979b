// Opens no desk with a key of the server's window.
import { WindowKeys } from '../../../src/targets/lan/server/window-keys.ts';

WindowKeys.prototype.use = () => false;
