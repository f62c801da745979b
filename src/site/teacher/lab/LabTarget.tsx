import { adviceFor, type Internet, type LabSituation, type Linked } from '#core/lab/lab-advice.ts';
import type { lab } from './messages/lab.ts';

type Words = (typeof lab)['vi']['target'];
type Asked<Answer extends string> = {
  name: string;
  ask: string;
  answers: Record<string, string>;
  chosen: Answer;
  choose(answer: Answer): void;
};

function Ask<Answer extends string>({ name, ask, answers, chosen, choose }: Asked<Answer>) {
  return (
    <fieldset>
      <legend>{ask}</legend>
      {Object.entries(answers).map(([answer, label]) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            checked={chosen === answer}
            onChange={() => choose(answer as Answer)}
          />{' '}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Props = {
  words: Words;
  base: string;
  situation: LabSituation;
  change(part: { internet?: Internet; linked?: Linked }): void;
};

/**
 * Shows the suitable target for this lab, the reasons and the next steps, and asks the two
 * questions that only a person can answer.
 */
export function LabTarget({ words, base, situation, change }: Props) {
  const { target, why, followUps } = adviceFor(situation);
  const { name, what, steps } = words.target[target];
  const after = (followUp: (typeof followUps)[number]) =>
    followUp === 'carry' ? (
      <>
        {' '}
        “<a href={`${base}me/#may-giu-gi`}>{words.me}</a>”.
      </>
    ) : null;
  return (
    <section class="lab-target" aria-labelledby="lab-target">
      <h2 id="lab-target">{words.title}</h2>
      <div class="lab-asks screen-only">
        <p class="unseen">{words.asks}</p>
        <Ask<Internet>
          name="internet"
          ask={words.internet}
          answers={words.internets}
          chosen={situation.internet}
          choose={(internet) => change({ internet })}
        />
        <Ask<Linked>
          name="linked"
          ask={words.linked}
          answers={words.linkeds}
          chosen={situation.linked}
          choose={(linked) => change({ linked })}
        />
      </div>
      <div class="lab-advice" role="status">
        <p class="lab-name">
          <b>{name}</b>
        </p>
        <p>{what}</p>
        <p class="small">
          <b>{words.why}</b> {why.map((reason) => words.whys[reason]).join('; ')}.
        </p>
        <div class="screen-only">
          <p>
            <b>{words.next}</b>
          </p>
          <ol class="numbered">
            {followUps.map((followUp) => (
              <li key={followUp}>
                {words.besides[followUp]}
                {after(followUp)}
              </li>
            ))}
            {steps.map((step, at) => (
              <li key={step}>
                {step}
                {at === 0 && target !== 'web' && (
                  <>
                    {' '}
                    <code>{words.command[target]}</code>
                  </>
                )}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
