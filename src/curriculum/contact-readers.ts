import type { Contact } from './schema/curriculum.ts';

/**
 * A frightened child may dial what she reads. A number nobody called, of which we do not know whom
 * it serves now, is for adults alone.
 */
export const childMaySee = ({
  adultsUntilCalled,
  verifiedOn,
}: Pick<Contact, 'adultsUntilCalled' | 'verifiedOn'>): boolean =>
  !adultsUntilCalled || verifiedOn !== null;
