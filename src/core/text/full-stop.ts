/** Returns the text as a sentence: with a full stop, unless it already ends with a mark. */
export const withFullStop = (text: string): string =>
  /[.!?…][”"]?$/.test(text) ? text : `${text}.`;
