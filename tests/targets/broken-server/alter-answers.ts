// Alters one answer of each card on reading.
import { CardFiles } from '#delivery/lan/server/card-files.ts';

const read = CardFiles.prototype.read;
CardFiles.prototype.read = async function (n) {
  const work = await read.call(this, n);
  const attempts = work.attempts.map((attempt, index) =>
    index === 1 ? { ...attempt, said: 'khác' } : attempt,
  );
  return { ...work, attempts };
};
