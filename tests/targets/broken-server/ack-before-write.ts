// Says that an answer is held before the disk has it.
import { CardFiles } from '#delivery/lan/server/card-files.ts';

const add = CardFiles.prototype.add;
CardFiles.prototype.add = async function (...asked) {
  setTimeout(() => void add.apply(this, asked), 400);
  return { state: 'kept' };
};
