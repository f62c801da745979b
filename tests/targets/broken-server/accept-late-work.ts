// Takes answers without asking whose card it is by now.
import { CardFiles } from '#delivery/lan/server/card-files.ts';

const add = CardFiles.prototype.add;
CardFiles.prototype.add = function (n, work) {
  return add.call(this, n, work, () => true);
};
