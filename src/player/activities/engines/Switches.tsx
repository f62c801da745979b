import type { Verdict } from '#core/questions/score.ts';
import type { ViewProps } from '../shell/view.ts';
import { settingNow, type Settings, type Switch } from './configure.ts';

export type SwitchProps = Pick<
  ViewProps<unknown, Settings>,
  'item' | 'answer' | 'setAnswer' | 'settled' | 'result'
> & { switches: readonly Switch[] };

/** The mark of a goal after “Trả lời”. */
export const markOf = (verdict: Verdict | undefined): string =>
  verdict === undefined ? '' : verdict === 'right' ? ' right' : ' again';

/**
 * Settings as native radios, each switch with its name. What comes of a setting stands below it as
 * soon as the pupil sets it, and is said where it stands to who does not see it; silent once the
 * remarks come, which say the same.
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
              {at.options.map((each) => (
                <label key={each.id}>
                  <input
                    type="radio"
                    name={name}
                    value={each.id}
                    checked={now === each}
                    disabled={settled}
                    onChange={() => setAnswer({ ...answer, [at.id]: [each.id] })}
                  />
                  <span>
                    {each.text}
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

/** What now shows because of the settings, one line a switch that shows anything. */
export const showsNow = (switches: readonly Switch[], answer: Settings): string[] =>
  switches.flatMap((each) => settingNow(each, answer)?.shows ?? []);
