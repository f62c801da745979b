import { useEffect, useRef, useState } from 'preact/hooks';
import {
  consentAnswers,
  consentVerdict,
  type Consent,
  type ConsentQuestion,
  type ConsentVerdict,
  type Signer,
} from '#core/help/consent.ts';
import { interpolate } from '#core/text/messages.ts';
import { consent as words } from './messages/consent.ts';

/**
 * `childFrom`: the age in years from which the law requires the child's consent; `helpline`: the
 * number to dial.
 */
type Props = { childFrom: number; helpline: string };

const questions = Object.keys(consentAnswers) as ConsentQuestion[];
const named = (signers: readonly Signer[]): string =>
  signers.map((signer) => words.signers[signer]).join(words.and);

/** Returns the heading of a verdict and the next steps. */
function saidOf(
  verdict: ConsentVerdict,
  answered: number,
): { head: string; next: readonly string[] } {
  if (verdict.state === 'open')
    return {
      head: interpolate(words.verdicts.open.head, { n: questions.length - answered }),
      next: [],
    };
  const { head, next } = words.verdicts[verdict.state];
  if (verdict.state === 'missing')
    return {
      head: interpolate(head, { who: named(verdict.from) }),
      next: [...next, ...(verdict.isCarerOnly ? [words.verdicts.missing.carer] : [])],
    };
  if (verdict.state === 'refused')
    return { head, next: next.map((line) => interpolate(line, { who: named(verdict.by) })) };
  return { head, next };
}

/**
 * Asks five questions about signatures. Nothing is typed or stored: the answers are lost with the
 * page.
 */
export function Island({ childFrom, helpline }: Props) {
  const [given, setGiven] = useState<Partial<Consent>>({});
  const verdict = consentVerdict(given);
  const { head, next } = saidOf(verdict, Object.keys(given).length);
  const place = useRef<HTMLDivElement>(null);
  // The first answer may decide, so the verdict must be visible without scrolling.
  useEffect(() => {
    if (verdict.state !== 'open') place.current?.scrollIntoView({ block: 'nearest' });
  }, [verdict.state]);
  const shown = (text: string) => interpolate(text, { age: childFrom, call: helpline });
  return (
    <div class="consent">
      {questions.map((question) => (
        <fieldset key={question}>
          <legend>{words.questions[question].ask}</legend>
          {consentAnswers[question].map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={question}
                value={answer}
                checked={given[question] === answer}
                onChange={() => setGiven({ ...given, [question]: answer })}
              />
              <span>
                {shown((words.questions[question].answers as Record<string, string>)[answer]!)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class={`verdict ${verdict.state}`} role="status" ref={place}>
        <p>
          <b>{head}</b>
        </p>
        {next.length > 0 && (
          <ul class="bullets">
            {next.map((line) => (
              <li key={line}>{shown(line)}</li>
            ))}
          </ul>
        )}
      </div>
      <p>
        <button type="button" class="button" onClick={() => setGiven({})}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
