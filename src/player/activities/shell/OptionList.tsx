import { UNSURE } from '#core/questions/options.ts';
import { shuffleForTry } from '#core/questions/permute.ts';
import type { ShellWords } from './shell-messages.ts';

type Props = {
  item: string;
  options: readonly { id: string; text: string }[];
  unsure: boolean;
  picked: string[];
  pick(ids: string[]): void;
  tries: number;
  /** A right answer is settled: the choice stays as it is. */
  settled: boolean;
  words: ShellWords;
};

/**
 * Options of which one is picked, as native radios: arrows, Space and a pick made before waking all
 * work without us.
 * The letter and “Em chọn” are drawn by the style (styles/lesson.css), so that they are in no name
 * and cost no markup.
 */
export function OptionList({ item, options, unsure, picked, pick, tries, settled, words }: Props) {
  const shown = [
    ...shuffleForTry(options, tries),
    ...(unsure ? [{ id: UNSURE, text: words.unsureOption }] : []),
  ];
  return (
    <div class="options" role="radiogroup" aria-labelledby={`${item}-stem`}>
      {shown.map(({ id, text }) => (
        <label key={id} class={id === UNSURE ? 'option unsure' : 'option'}>
          <input
            type="radio"
            name={item}
            value={id}
            checked={picked.includes(id)}
            disabled={settled}
            onChange={() => pick([id])}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
