/** One issue for an author: to fix (`error` stops the build) or to review (`warning`). */
export type ContentIssue = {
  /** The rule's name: each has a failing fixture in tests/content/fixtures. */
  rule: string;
  level: 'error' | 'warning';
  /** Path from the project's root. */
  file: string;
  /** Id of the item, module, contact … inside the file. */
  id?: string | undefined;
  /** The field, as an author would look for it: "options, mục 2 “hide”, feedback". */
  field?: string | undefined;
  message: string;
};

/**
 * A finding of a rule. The runner adds the rule's name and level, unless the finding has its own
 * level.
 */
export type Violation = Omit<ContentIssue, 'rule' | 'level'> & { level?: ContentIssue['level'] };

/** Formats an issue: `file · mã “id” · ô field: the problem and what is allowed.` */
export function sentenceOf({ file, id, field, message }: ContentIssue): string {
  const place = [file, id && `mã “${id}”`, field && `ô ${field}`].filter(Boolean).join(' · ');
  return `${place}: ${message}`;
}
