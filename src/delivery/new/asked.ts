/** The parsed request of `npm run new --`. */
export type Asked =
  | { state: 'asked'; what: 'lesson' | 'kind'; id: string; grade?: number }
  | { state: 'unclear'; why: string };

/**
 * Parses the words of the command line: `lesson <id> [grade]` or `kind <id>`.
 * @param taken returns whether the folder already exists
 */
export function readAsked(
  [what, id, grade, ...more]: readonly string[],
  taken: (what: 'lesson' | 'kind', id: string) => boolean,
): Asked {
  const how =
    'Viết: npm run new -- lesson <mã bài> <lớp, từ 1 đến 12>, hoặc npm run new -- kind <mã loại>.';
  const isGrade = what === 'lesson' && grade !== undefined && /^([1-9]|1[0-2])$/.test(grade);
  if (
    (what !== 'lesson' && what !== 'kind') ||
    id === undefined ||
    (grade !== undefined && !isGrade) ||
    more.length > 0
  )
    return { state: 'unclear', why: how };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return {
      state: 'unclear',
      why: `“${id}” không làm mã được: chỉ dùng chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ. ${how}`,
    };
  if (taken(what, id))
    return {
      state: 'unclear',
      why: `Đã có “${id}”. Chọn mã khác: không ghi đè bài hay loại đang có.`,
    };
  return { state: 'asked', what, id, ...(grade !== undefined && { grade: Number(grade) }) };
}
