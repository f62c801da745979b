// Accepts answers without checking the card's current owner.
import { CardFiles } from '#delivery/lan/server/card-files.ts';

const add = CardFiles.prototype.add;
CardFiles.prototype.add = function (n, work) {
  return add.call(this, n, work, () => true);
};
