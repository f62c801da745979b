// The parts read from Stryker's report (mutation-testing-report-schema).
type Place = { line: number; column: number };
type Mutant = {
  status: string;
  replacement?: string;
  location: { start: Place; end: Place };
};
export type MutantReport = { files: Record<string, { source: string; mutants: Mutant[] }> };

/**
 * Mutants that no test can distinguish from the original: file → reason → “<original> →
 * <replacement>”, one entry for each such mutant of the file.
 */
export type Equivalents = Record<string, Record<string, string[]>>;

export type JudgedMutants = {
  /** Including timeouts, because the test would not end. */
  killed: number;
  /** Listed as equivalent. */
  equivalent: number;
  /** Constants of a module, evaluated before a mutant is active. */
  ignored: number;
  survived: string[];
  /** Listed as equivalent, but not surviving: the code or the list has changed. */
  stale: string[];
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Returns “<original> → <replacement>”, without a line number, which any edit above would change.
 */
function nameOf(source: string, { location: { start, end }, replacement = '' }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return `${inOneLine(lines.join('\n'))} → ${inOneLine(replacement)}`;
}

/** Sorts a report's mutants by their outcome. */
export function judgeMutants(report: MutantReport, equivalents: Equivalents): JudgedMutants {
  const judged: JudgedMutants = { killed: 0, equivalent: 0, ignored: 0, survived: [], stale: [] };
  const listed = Object.entries(equivalents).flatMap(([file, reasons]) =>
    Object.values(reasons).flatMap((names) => names.map((name) => `${file} · ${name}`)),
  );
  for (const [file, { source, mutants }] of Object.entries(report.files))
    for (const mutant of mutants) {
      const name = `${file} · ${nameOf(source, mutant)}`;
      const index = listed.indexOf(name);
      if (mutant.status === 'Ignored') judged.ignored += 1;
      else if (mutant.status === 'Killed' || mutant.status === 'Timeout') judged.killed += 1;
      else if (index < 0) judged.survived.push(name);
      else {
        listed.splice(index, 1);
        judged.equivalent += 1;
      }
    }
  return { ...judged, stale: listed };
}
