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
  /** True after a right answer: the choice cannot be changed. */
  settled: boolean;
  words: ShellWords;
};

/**
 * Options of which one is picked, as native radios: arrows, Space and a pick made before hydration
 * work without code.
 * The style draws the letter and “Em chọn” (styles/lesson.css), so that they are in no accessible
 * name and need no markup.
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
