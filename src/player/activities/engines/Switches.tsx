import type { Verdict } from '#core/questions/score.ts';
import type { ViewProps } from '../shell/view.ts';
import { settingNow, type Settings, type Switch } from './configure.ts';

export type SwitchProps = Pick<
  ViewProps<unknown, Settings>,
  'item' | 'answer' | 'setAnswer' | 'settled' | 'result'
> & { switches: readonly Switch[] };

/** Returns the CSS class of a goal after “Trả lời”. */
export const markOf = (verdict: Verdict | undefined): string =>
  verdict === undefined ? '' : verdict === 'right' ? ' right' : ' again';

/**
 * Settings as native radios, with a name for each switch. A setting's effect is shown below it at
 * once, and announced there; not after the feedback, which repeats it.
 */
export function Switches({ item, switches, answer, setAnswer, settled, result }: SwitchProps) {
  return (
    <>
      {switches.map((at) => {
        const now = settingNow(at, answer);
        const name = `${item}-${at.id}`;
        const verdict = result?.perOption[at.id];
        const isTold = now && (answer[at.id] !== undefined || result !== null);
        return (
          <div
            key={at.id}
            class={`switch${markOf(verdict)}`}
            role="radiogroup"
            aria-labelledby={`${name}-name`}
          >
            <p id={`${name}-name`}>
              <b>{at.name}</b>
            </p>
            {at.note && <p class="switch-note">{at.note}</p>}
            <div class="switch-options">
              {at.options.map((option) => (
                <label key={option.id}>
                  <input
                    type="radio"
                    name={name}
                    value={option.id}
                    checked={now === option}
                    disabled={settled}
                    onChange={() => setAnswer({ ...answer, [at.id]: [option.id] })}
                  />
                  <span>
                    {option.text}
                    <span class="unseen"> – {at.name}</span>
                  </span>
                </label>
              ))}
            </div>
            <div aria-live={result ? 'off' : 'polite'}>
              {isTold && (
                <p class="switch-after">
                  {now.after}
                  {verdict && verdict !== 'right' && now.next && ` ${now.next}`}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </>
  );
}

/** Returns the lines shown by the current settings, at most one a switch. */
export const showsNow = (switches: readonly Switch[], answer: Settings): string[] =>
  switches.flatMap((setting) => settingNow(setting, answer)?.shows ?? []);
