import type { Contact } from './schema/curriculum.ts';

/**
 * Returns whether children may see a number, since a frightened child may dial it. A number that
 * was never called, and whose current users are unknown, is only for adults.
 */
export const childMaySee = ({
  adultsUntilCalled,
  verifiedOn,
}: Pick<Contact, 'adultsUntilCalled' | 'verifiedOn'>): boolean =>
  !adultsUntilCalled || verifiedOn !== null;
