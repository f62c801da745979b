import { parseDocument } from 'yaml';

export type Parsed = { state: 'read'; data: unknown; body: string } | { state: 'unreadable'; says: string };

/** YAML's own words for the mistakes authors make, in theirs. */
function inVietnamese(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY')
    return 'một mã hay một ô được ghi hai lần. Mỗi mã chỉ dùng một lần: đổi tên hoặc bỏ bớt một chỗ';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT' || /indent/i.test(message))
    return 'thụt đầu dòng chưa đều. Thụt bằng dấu cách, mỗi bậc hai dấu';
  if (code === 'MISSING_CHAR' || /quote/i.test(message)) return 'thiếu dấu nháy hoặc dấu ngoặc đóng';
  return 'không đọc được. Chữ có dấu hai chấm, dấu # hay dấu nháy thì đặt cả câu trong "…"';
}

function readYaml(text: string, linesBefore: number): Parsed {
  const document = parseDocument(text);
  const problem = document.errors[0];
  if (!problem) return { state: 'read', data: document.toJS(), body: '' };
  const line = (problem.linePos?.[0].line ?? 1) + linesBefore;
  return { state: 'unreadable', says: `dòng ${line}: ${inVietnamese(problem.code, problem.message)}.` };
}

/** The data of a YAML file, or the data and body of an MDX file. */
export function parse(file: string, text: string): Parsed {
  if (file.endsWith('.yaml')) return readYaml(text, 0);
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined)
    return { state: 'unreadable', says: 'đầu tệp phải có phần giữa hai dòng “---” (title và các ô khác).' };
  const read = readYaml(head, 1);
  return read.state === 'read' ? { ...read, body: body ?? '' } : read;
}
