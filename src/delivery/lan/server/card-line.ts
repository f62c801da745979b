import { createHash } from 'node:crypto';

const LENGTH = 16;
const END = new RegExp(`,"sum":"([0-9a-f]{${LENGTH}})"\\}$`);
/** Returns a sum that includes the card's number: a line of another card is invalid here. */
const sumOf = (n: number, body: string): string =>
  createHash('sha256').update(`${n}\n${body}`).digest('hex').slice(0, LENGTH);

/** Returns a row as written in the file of card `n`, with its sum as the last field. */
export function lineOf(n: number, row: object): string {
  const body = JSON.stringify(row);
  return `${body.slice(0, -1)},"sum":"${sumOf(n, body)}"}`;
}

/** Checks a line's sum; `none`: a line of version 1, which had no sums. */
export function sumIn(n: number, line: string): 'right' | 'wrong' | 'none' {
  const found = END.exec(line);
  if (!found) return 'none';
  return sumOf(n, `${line.slice(0, found.index)}}`) === found[1] ? 'right' : 'wrong';
}
