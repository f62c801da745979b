import { useEffect } from 'preact/hooks';
import { UNSURE } from '#core/questions/options.ts';
import { shuffleForTry } from '#core/questions/permute.ts';
import { verdictOf, type OptionVerdict, type Scored } from '#core/questions/score.ts';
import { withTick } from '#core/questions/ticks.ts';
import type { ShellWords } from './shell-messages.ts';
import { several } from './several-messages.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { Ear } from './AudioButton.tsx';

type Option = { id: string; text: string; picture?: string | undefined; verdict?: OptionVerdict };

type Props = {
  item: string;
  /** Ids of the elements that name the group; by default the stem. */
  labelledBy?: string | undefined;
  options: readonly Option[];
  unsure: boolean;
  many?: boolean | undefined;
  picked: string[];
  pick(ids: string[]): void;
  /**
   * Number of tries; later tries shuffle. 0 for places, which have a position. With several ticks
   * the order never changes, because the right ones stay.
   */
  tries: number;
  /** With several ticks: those of the previous try, of which the right ones stay. */
  before?: readonly string[] | null;
  /** With one pick: what was picked before “Chọn lại”. */
  tried?: readonly string[] | null | undefined;
  result?: Scored | null;
  settled: boolean;
  words: ShellWords;
  base: string;
  announce?(text: string): void;
};

/**
 * Options with a picture or an audio button, and options of which several are ticked: native radios
 * or checkboxes, with an audio button on pages that have recordings. An input's id is
 * “item-option”, for a second label on a picture. A pick or tick that was not right is labelled “vừa
 * thử”, visibly and as its accessible description.
 */
export function PictureOptions({
  item,
  labelledBy = `${item}-stem`,
  options,
  unsure,
  many,
  picked,
  pick,
  tries,
  before = null,
  tried: triedBefore = null,
  result = null,
  settled,
  words,
  base,
  announce,
}: Props) {
  const labels = several[words.lang];
  const listed: Option[] = [
    ...shuffleForTry(options, many ? 0 : tries),
    ...(unsure ? [{ id: UNSURE, text: words.unsureOption }] : []),
  ];
  const isKept = many && before !== null && result === null && picked.length > 0;
  const latest = useLatest({ isKept, tell: () => announce?.(labels.kept) });
  useEffect(() => {
    if (latest.current.isKept) latest.current.tell();
  }, [before, latest]);
  const ticked = result ? picked : (before ?? []);
  const isTried = ({ id, verdict = 'wrong' }: Option): boolean =>
    !many
      ? !result && triedBefore !== null && triedBefore.includes(id) && !picked.includes(id)
      : ticked.includes(id) &&
        verdictOf(verdict) !== 'right' &&
        (result !== null || !picked.includes(id));
  return (
    <div
      class={`options${options.some(({ picture }) => picture) ? ' pictured' : ''}${many ? ' ticks' : ''}`}
      role={many ? 'group' : 'radiogroup'}
      aria-labelledby={labelledBy}
    >
      {listed.map((option) => {
        const { id, text, picture } = option;
        const tried = isTried(option) ? `${item}-${id}-tried` : undefined;
        return (
          <div key={id} class="cell">
            <label class={`option${id === UNSURE ? ' unsure' : ''}${tried ? ' tried' : ''}`}>
              <input
                id={`${item}-${id}`}
                type={many ? 'checkbox' : 'radio'}
                name={many ? undefined : item}
                value={id}
                checked={picked.includes(id)}
                disabled={settled}
                aria-describedby={tried}
                onChange={(event) =>
                  pick(many ? withTick(picked, id, event.currentTarget.checked) : [id])
                }
              />
              <span>
                {picture && <img src={base + picture} alt="" width="120" height="120" />}
                {text}
                {tried && (
                  <em id={tried} aria-hidden="true">
                    {labels.tried}
                  </em>
                )}
              </span>
            </label>
            <Ear words={words} text={text} />
          </div>
        );
      })}
      {isKept && <p class="kept-picks">{labels.kept}</p>}
    </div>
  );
}
