// The promises of every kind's samples, read from the authored files.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { withPhones } from '#core/help/phones.ts';

/** An act of a pupil: presses the control with this name, or types into the only text field. */
export type Act = string | { type: string };
export type Promised = { answer: unknown; acts: Act[]; earned: number; total: number };
export type SampleCase = {
  kind: string;
  id: string;
  spec: Record<string, unknown>;
  right: Promised;
  worst: Promised;
  unfinished: { answer: unknown; acts: Act[] };
};

const from = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

export const numbers: ReadonlyMap<string, string> = new Map(
  Object.entries(
    parse(from('content/help/contacts.yaml')) as Record<string, { number: string }>,
  ).map(([id, { number }]) => [id, number]),
);

type Written = {
  id: string;
  spec: Record<string, unknown>;
  answers: Omit<SampleCase, 'kind' | 'id' | 'spec'>;
};

/**
 * Every sample of every kind: a folder with samples.yaml is a kind, so a new kind is tested without
 * a change here.
 */
export const sampleCases: SampleCase[] = readdirSync(
  fileURLToPath(new URL('../../src/player/activities', import.meta.url)),
  { recursive: true, encoding: 'utf8' },
)
  .filter((path) => /^[a-z-]+[/\\]samples\.yaml$/.test(path))
  .sort()
  .flatMap((path) =>
    (parse(from(`src/player/activities/${path}`)) as Written[]).map(({ id, spec, answers }) =>
      withPhones({ kind: path.split(/[/\\]/)[0]!, id, spec, ...answers }, numbers),
    ),
  );
