import { z } from 'zod';
import type { AnySpec } from '#core/questions/activity.ts';
import type { Files } from './files.ts';
import { readMdx, type Mdx } from './mdx.ts';
import { parse } from './parse.ts';
import type { ContentIssue } from './problems/problem.ts';
import { asSpec, specFaults } from './problems/spec-faults.ts';
import { sentencesFrom } from './problems/zod-sentences.ts';

/**
 * Creates a reader that validates single files against their schemas; issues are added to
 * `problems`, and the result is null.
 */
export function readerOf(files: Files) {
  const problems: ContentIssue[] = [];
  const say = (
    rule: string,
    file: string,
    message: string,
    more: { id?: string; field?: string } = {},
  ) => void problems.push({ rule, level: 'error', file, message: message, ...more });

  function readData<T>(file: string, schema: z.ZodType<T>): { data: T; body: string } | null {
    const text = files.texts.get(file);
    if (text === undefined) return (say('missing-file', file, 'thiếu tệp này.'), null);
    const parsed = parse(file, text);
    if (parsed.state === 'unreadable') return (say('unreadable', file, parsed.message), null);
    const checked = schema.safeParse(parsed.data ?? {});
    if (checked.success) return { data: checked.data, body: parsed.body };
    const isMap = schema instanceof z.ZodRecord;
    for (const { field, message } of sentencesFrom(schema, parsed.data, checked.error)) {
      const [id, ...rest] = field.split(', ');
      say('schema', file, message, isMap ? { id: id!, field: rest.join(', ') } : { field });
    }
    return null;
  }

  const read = <T>(file: string, schema: z.ZodType<T>): T | null =>
    readData(file, schema)?.data ?? null;

  /** Reads the front matter of an MDX file, and its text. */
  function readText<T>(file: string, schema: z.ZodType<T>): { data: T; mdx: Mdx } | null {
    const found = readData(file, schema);
    if (!found) return null;
    const linesBefore = files.texts.get(file)!.slice(0, -found.body.length).split('\n').length - 1;
    const mdx = readMdx(found.body, linesBefore);
    if (mdx.state === 'unreadable') return (say('unreadable', file, mdx.message), null);
    return { data: found.data, mdx: mdx.mdx };
  }

  function readItems(file: string): Record<string, AnySpec> | null {
    const map = read(file, z.record(z.string(), z.unknown()));
    if (!map) return null;
    const faults = Object.entries(map).flatMap(([id, spec]) =>
      specFaults(id, spec).map((fault) => ({ id, ...fault })),
    );
    for (const { rule, id, field, message } of faults) say(rule, file, message, { id, field });
    return faults.length > 0
      ? null
      : Object.fromEntries(Object.entries(map).map(([id, spec]) => [id, asSpec(spec)]));
  }

  return { problems, say, read, readText, readItems };
}
