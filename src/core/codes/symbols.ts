/**
 * The symbols of every code that people copy by hand: class codes, cards, marks of a lab's
 * computers. Vowels, W and D are left out, because a Vietnamese keyboard (Telex, VNI) changes them.
 * 0 and 1 are left out, and of letters that look or sound alike only one is used. Permanent, in
 * this order.
 */
export const SYMBOLS = '23456789BCFGHJKLMNPQRSTVXZ';
