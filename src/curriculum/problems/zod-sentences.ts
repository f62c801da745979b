import type { z } from 'zod';
import { fieldFrom, fieldsOf, helpOf, schemaAt, valueAt } from './schema-at.ts';
import { nearest } from './nearest.ts';

export type FieldSentence = { field: string; message: string };

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (mỗi dòng một dấu “-”)',
  object: 'các ô con',
  record: 'các ô con',
};

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : JSON.stringify(value);

function isNow(value: unknown): string {
  if (value === null) return 'đang để trống';
  if (Array.isArray(value)) return 'đang là danh sách';
  return typeof value === 'object' ? 'đang là các ô con' : `đang là ${quoted(value)}`;
}

/** Recognises messages of our schemas: zod's own are English. */
const isOurs = (message: string): boolean => !/^(Too |Invalid|Unrecognized|Expected)/.test(message);

function counted(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const amount = issue.exact
    ? `đúng ${limit}`
    : issue.code === 'too_small'
      ? `từ ${limit}`
      : `không quá ${limit}`;
  const more = issue.exact ? '' : issue.code === 'too_small' ? ' trở lên' : '';
  if (issue.origin === 'array') return `cần ${amount} mục${more}`;
  return issue.origin === 'string' ? `cần ${amount} chữ cái${more}` : `cần là số ${amount}${more}`;
}

function whatIsWrong(issue: Issue, value: unknown): string {
  const here = valueAt(value, issue.path);
  if (issue.code === 'invalid_value') {
    const allowed = `chỉ nhận ${issue.values.map(String).join(', ')}`;
    return here === undefined ? `thiếu; ${allowed}` : `${isNow(here)}; ${allowed}`;
  }
  if (issue.code === 'invalid_type' && here === undefined) return 'thiếu';
  if (issue.code === 'invalid_type')
    return `cần là ${kinds[issue.expected] ?? issue.expected}, mà ${isNow(here)}`;
  if (issue.code === 'invalid_key')
    return `mã ${quoted(issue.path.at(-1))} không dùng được: ${issue.issues.map(({ message }) => message).join('; ')}`;
  if (isOurs(issue.message))
    return `${issue.message}${typeof here === 'string' && here.trim() !== '' ? ` (${isNow(here)})` : ''}`;
  if (issue.code === 'too_small' || issue.code === 'too_big') return counted(issue);
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return `cần là ngày dạng 2026-11-24, mà ${isNow(here)}`;
  return `không đúng dạng, ${isNow(here)}`;
}

/** Describes an unknown field: the allowed fields, and the probably intended one. */
function unknownFields(
  schema: z.ZodType,
  value: unknown,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
): FieldSentence[] {
  const allowed = fieldsOf(schemaAt(schema, issue.path));
  return issue.keys.map((key) => {
    const meant = nearest(key, allowed);
    return {
      field: fieldFrom([...issue.path, key], value),
      message: `không có ô tên này.${meant ? ` Có phải “${meant}”?` : ''} Các ô dùng được: ${allowed.join(', ')}.`,
    };
  });
}

/**
 * Converts a failed parse to Vietnamese sentences, each with its field and the schema's own help.
 */
export function sentencesFrom(
  schema: z.ZodType,
  value: unknown,
  error: z.ZodError,
): FieldSentence[] {
  const wrongKind = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('/')),
  );
  return error.issues.flatMap((issue) => {
    // A text has a length, too: "at most 3" about a value of the wrong kind would only confuse.
    if (issue.code !== 'invalid_type' && wrongKind.has(issue.path.join('/'))) return [];
    if (issue.code === 'unrecognized_keys') return unknownFields(schema, value, issue);
    const help = helpOf(schemaAt(schema, issue.path));
    return [
      {
        field: fieldFrom(issue.path, value),
        message: `${whatIsWrong(issue, value)}.${help ? ` (${help}.)` : ''}`,
      },
    ];
  });
}
