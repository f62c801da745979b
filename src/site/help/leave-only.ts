import { exitOnTripleShift } from './path/leave-on-three-shifts.ts';

/** All that /info/ runs beside the head script: it is left by three Shifts as every page is. */
exitOnTripleShift();
