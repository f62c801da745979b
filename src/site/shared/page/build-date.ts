/**
 * The day this copy was made: SOURCE_DATE_EPOCH (seconds) when set, for builds that can be repeated
 * bit by bit.
 */
const epoch = process.env.SOURCE_DATE_EPOCH;
export const builtOn: Date = epoch ? new Date(Number(epoch) * 1000) : new Date();
