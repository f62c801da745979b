import { useEffect, useRef, useState } from 'preact/hooks';
import type { cards, Picture } from '../../messages/pupil/cards.ts';

type Props = {
  base: string;
  words: (typeof cards)['vi'];
  taken: string[];
  make(name: string, picture: string): void;
};

/** Picture, then a nickname from the list; nothing is typed. Names already on this computer are not offered again. */
export function CardForm({ base, words, taken, make }: Props) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [name, setName] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const offered = picture
    ? words.words
        .map((word) => `${words.pictures[picture]} ${word}`)
        .filter((each) => !taken.includes(each))
        .slice(0, 4)
    : [];
  return (
    <div class="card-form">
      <fieldset>
        <legend>{words.pickPicture}</legend>
        {(Object.keys(words.pictures) as Picture[]).map((each, at) => (
          <label key={each} class="picture">
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name="picture"
              checked={picture === each}
              onChange={() => {
                setPicture(each);
                setName(null);
              }}
            />
            <span>
              <img src={`${base}pictures/${each}.svg`} alt="" width="48" height="48" />
              {words.pictures[each]}
            </span>
          </label>
        ))}
      </fieldset>
      {picture && (
        <fieldset>
          <legend>{words.pickName}</legend>
          {offered.map((each) => (
            <label key={each} class="picture">
              <input type="radio" name="card-name" checked={name === each} onChange={() => setName(each)} />
              <span>{each}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button
        class={picture && name ? 'button main' : 'button main waiting'}
        aria-disabled={picture && name ? undefined : true}
        onClick={() => picture && name && make(name, picture)}
      >
        {!picture ? words.pickPicture : !name ? words.pickName : words.make}
      </button>
    </div>
  );
}
