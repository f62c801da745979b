import { codesByGrade } from '#curriculum/ai-codes.ts';
import type { Lang } from '#curriculum/content.ts';
import type { Frameworks } from '#curriculum/schema/frameworks.ts';
import { interpolate } from '#core/text/messages.ts';
import { teaching } from '../messages/teaching.ts';

type AiFramework = Frameworks['ai2422'];

/** Returns a code, marked if the copies differ. */
export const codeShown = ({ toReview }: AiFramework, code: string): string =>
  toReview.includes(code) ? `⚠ ${code}` : code;

/**
 * Returns a plan's line about the AI framework: the codes by grade, how they were checked, and that
 * the school decides. Null if a lesson has no codes.
 */
export function aiLine(
  framework: AiFramework,
  codes: readonly string[] | undefined,
  lang: Lang,
): string | null {
  if (!codes) return null;
  const words = teaching[lang];
  const grades = codesByGrade(codes).map(({ grade, codes: gradeCodes }) =>
    interpolate(words.aiGrade, {
      codes: gradeCodes.map((code) => codeShown(framework, code)).join(', '),
      n: grade,
    }),
  );
  return interpolate(words.aiCodes, {
    grades: grades.join('; '),
    checked: words.aiChecked[framework.checked],
  });
}
