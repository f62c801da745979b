import { UNSURE, withTick } from '../../domain/options.ts';
import { orderAt } from '../../domain/permute.ts';
import type { ShellWords } from '../../messages/activities/shell.ts';
import { Ear } from './Ear.tsx';

type Props = {
  item: string;
  options: readonly { id: string; text: string; picture?: string | undefined }[];
  unsure: boolean;
  many?: boolean | undefined;
  picked: string[];
  pick(ids: string[]): void;
  /** Later tries permute; 0 for places, which lie where they lie. */
  tries: number;
  settled: boolean;
  words: ShellWords;
  base: string;
};

/**
 * Options that can be told without reading: each a native radio or checkbox with its picture, and an ear beside it on pages
 * that have recordings. An input's id is “item-option”, for a second label on a picture.
 */
export function PictureOptions({
  item,
  options,
  unsure,
  many,
  picked,
  pick,
  tries,
  settled,
  words,
  base,
}: Props) {
  const listed = [
    ...orderAt(options, tries),
    ...(unsure ? [{ id: UNSURE, text: words.unsureOption, picture: undefined }] : []),
  ];
  return (
    <div
      class={options.some(({ picture }) => picture) ? 'options pictured' : 'options'}
      role={many ? 'group' : 'radiogroup'}
      aria-labelledby={`${item}-stem`}
    >
      {listed.map(({ id, text, picture }) => (
        <div key={id} class="cell">
          <label class={id === UNSURE ? 'option unsure' : 'option'}>
            <input
              id={`${item}-${id}`}
              type={many ? 'checkbox' : 'radio'}
              name={many ? undefined : item}
              value={id}
              checked={picked.includes(id)}
              disabled={settled}
              onChange={(event) => pick(many ? withTick(picked, id, event.currentTarget.checked) : [id])}
            />
            <span>
              {picture && <img src={base + picture} alt="" width="120" height="120" />}
              {text}
            </span>
          </label>
          <Ear words={words} text={text} />
        </div>
      ))}
    </div>
  );
}
