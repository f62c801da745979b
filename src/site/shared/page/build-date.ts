/** The build date: SOURCE_DATE_EPOCH (seconds) if set, for bit-identical builds. */
const epoch = process.env.SOURCE_DATE_EPOCH;
export const builtOn: Date = epoch ? new Date(Number(epoch) * 1000) : new Date();
