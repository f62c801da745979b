/** One thing an author must mend (`error` stops the build) or look at again (`warning`). */
export type ContentIssue = {
  /** The rule's name: each has a red fixture in tests/content/fixtures. */
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
 * What a rule finds; its name and level are added by whoever runs it, unless what was found has a
 * level of its own.
 */
export type Violation = Omit<ContentIssue, 'rule' | 'level'> & { level?: ContentIssue['level'] };

/** `file · mã “id” · ô field: what is wrong and what is allowed.` */
export function sentenceOf({ file, id, field, message }: ContentIssue): string {
  const place = [file, id && `mã “${id}”`, field && `ô ${field}`].filter(Boolean).join(' · ');
  return `${place}: ${message}`;
}
