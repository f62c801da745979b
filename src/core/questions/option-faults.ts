import { verdictOf, type OptionVerdict } from './score.ts';

type Option = { id: string; verdict: OptionVerdict; misconception?: string | undefined };

/**
 * What no option list may lack: one id each, a right one, and a named belief behind each that is
 * not right. Of facts one alone is right (`one`); where the author says so, several ways are safe
 * (`safe`), so that keeping something never counts less than telling it.
 */
export function optionFaults(
  options: readonly Option[],
  rights: 'one' | 'some' | 'safe',
): string[] {
  const faults: string[] = [];
  const ids = options.map((each) => each.id);
  const twice = ids.find((each, at) => ids.indexOf(each) !== at);
  if (twice) faults.push(`hai lựa chọn cùng mã “${twice}”`);
  const right = options.filter((each) => verdictOf(each.verdict) === 'right').length;
  if (rights === 'one' && right !== 1)
    faults.push(`cần đúng một lựa chọn right hoặc safe, đang có ${right}`);
  if (rights === 'some' && (right === 0 || right === options.length))
    faults.push('chọn nhiều: cần cả lựa chọn đúng và chưa đúng');
  if (
    rights === 'safe' &&
    (options.filter(({ verdict }) => verdict === 'safe').length < 2 || right === options.length)
  )
    faults.push('severalSafe: cần từ hai lựa chọn safe, và một lựa chọn chưa an toàn');
  for (const each of options)
    if (verdictOf(each.verdict) !== 'right' && !each.misconception)
      faults.push(`lựa chọn “${each.id}” thiếu misconception`);
  return faults;
}
