import { exitOnTripleShift } from './path/leave-on-three-shifts.ts';

/**
 * The only script of /info/ beside the head script: quick exit by three Shifts, as on every page.
 */
exitOnTripleShift();
