import { verdictOf, type OptionVerdict } from './score.ts';

type Option = {
  id: string;
  verdict: OptionVerdict;
  misconception?: string | undefined;
};

/**
 * Returns the faults of an option list: it needs unique ids, a right option, and a named
 * misconception behind each option that is not right. Of facts exactly one is right (`one`). If the
 * author marks it, several options are safe (`safe`), so that keeping something never counts less
 * than telling it.
 */
export function optionFaults(
  options: readonly Option[],
  rights: 'one' | 'some' | 'safe',
): string[] {
  const faults: string[] = [];
  const ids = options.map((option) => option.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) faults.push(`hai lựa chọn cùng mã “${twice}”`);
  const right = options.filter((option) => verdictOf(option.verdict) === 'right').length;
  if (rights === 'one' && right !== 1)
    faults.push(`cần đúng một lựa chọn right hoặc safe, đang có ${right}`);
  if (rights === 'some' && (right === 0 || right === options.length))
    faults.push('chọn nhiều: cần cả lựa chọn đúng và chưa đúng');
  if (
    rights === 'safe' &&
    (options.filter(({ verdict }) => verdict === 'safe').length < 2 || right === options.length)
  )
    faults.push('severalSafe: cần từ hai lựa chọn safe, và một lựa chọn chưa an toàn');
  for (const option of options)
    if (verdictOf(option.verdict) !== 'right' && !option.misconception)
      faults.push(`lựa chọn “${option.id}” thiếu misconception`);
  return faults;
}
