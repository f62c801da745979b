/**
 * The symbols of every code that people copy by hand: class codes, cards, marks of a lab's
 * computers. No vowel, no W, no D:
 * a Vietnamese keyboard (Telex, VNI) leaves them as they are typed. No 0, 1, and of letters that
 * look or sound like another only one. For life, in this order.
 */
export const SYMBOLS = '23456789BCFGHJKLMNPQRSTVXZ';
