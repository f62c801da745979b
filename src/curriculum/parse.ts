import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { isScalar, LineCounter, parseDocument, visit, type Document, YAMLParseError } from 'yaml';

export type Parsed =
  { state: 'read'; data: unknown; body: string } | { state: 'unreadable'; message: string };

/** Translates YAML errors about common mistakes into the authors' words. */
function inVietnamese(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY')
    return 'một mã hay một ô được ghi hai lần. Mỗi mã chỉ dùng một lần: đổi tên hoặc bỏ bớt một chỗ';
  if (code === 'BAD_INDENT' || code === 'TAB_AS_INDENT' || /indent/i.test(message))
    return 'thụt đầu dòng chưa đều. Thụt bằng dấu cách, mỗi bậc hai dấu';
  if (code === 'MISSING_CHAR' || /quote/i.test(message))
    return 'thiếu dấu nháy hoặc dấu ngoặc đóng';
  return 'không đọc được. Chữ có dấu hai chấm, dấu # hay dấu nháy thì đặt cả câu trong "…"';
}

const unreadable = (line: number, why: string): Parsed => ({
  state: 'unreadable',
  message: `dòng ${line}: ${why}.`,
});

const faultOf = ({ linePos, code, message }: YAMLParseError, linesBefore: number): Parsed =>
  unreadable((linePos?.[0].line ?? 1) + linesBefore, inVietnamese(code, message));

/** Returns the offset of the first key repeated in its map; null if all differ. */
function repeatedKey(document: Document.Parsed): number | null {
  const repeated: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key.range![0]);
        seen.add(key.value);
      }
    },
  });
  return repeated.length === 0 ? null : Math.min(...repeated);
}

function readYaml(text: string): Parsed {
  const lineCounter = new LineCounter();
  // Duplicate keys are checked here: the library compares each key with all before it, and
  // numbers.yaml is one long map.
  const document = parseDocument(text, { uniqueKeys: false, lineCounter });
  const problem = document.errors[0];
  if (problem) return faultOf(problem, 0);
  const repeated = repeatedKey(document);
  return repeated === null
    ? { state: 'read', data: document.toJS(), body: '' }
    : unreadable(lineCounter.linePos(repeated).line, inVietnamese('DUPLICATE_KEY', ''));
}

/** Parses the data of a YAML file, or the front matter and the body of an MDX file. */
export function parse(file: string, text: string): Parsed {
  if (file.endsWith('.yaml')) return readYaml(text);
  const page = new VFile(text);
  try {
    matter(page, { strip: true });
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError')
      return faultOf(error as YAMLParseError, 1);
    throw error;
  }
  if (String(page) === text)
    return {
      state: 'unreadable',
      message: 'đầu tệp phải có phần giữa hai dòng “---” (title và các ô khác).',
    };
  return { state: 'read', data: page.data.matter ?? null, body: String(page) };
}
