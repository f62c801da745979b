import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { cards, Picture } from '../messages/cards.ts';

type Words = (typeof cards)['vi'];
type Props = {
  base: string;
  words: Words;
  taken: string[];
  /** The computer has a class's lessons open: its cards are told apart by their number. */
  isNumbered?: boolean;
  make(name: string, picture: string): void;
};

/** “Trâu 07”: of one class no two have the same number, so no two cards have the same name. */
const numbered = (word: string, number: string): string => `${word} ${number.padStart(2, '0')}`;

/**
 * Picture, then a nickname from the list, or in a class the own number; no name is typed. What is
 * on this computer is not offered again.
 */
export function CardForm({ base, words, taken, isNumbered = false, make }: Props) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const hasNumber = taken.some((each) => Number(/\d+$/.exec(each)?.[0]) === Number(number));
  const isTaken = isNumbered && number !== '' && hasNumber;
  const own = !picture
    ? null
    : !isNumbered
      ? name
      : Number(number) > 0 && !isTaken
        ? numbered(words.pictures[picture], number)
        : null;
  const isReady = picture !== null && own !== null;
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
      {picture && !isNumbered && (
        <Names words={words} picture={picture} taken={taken} name={name} pick={setName} />
      )}
      {picture && isNumbered && (
        <p>
          <label>
            {words.pickNumber}{' '}
            <input
              class="card-number"
              inputMode="numeric"
              autocomplete="off"
              maxLength={2}
              value={number}
              aria-describedby="card-number-how"
              onInput={(event) => setNumber(event.currentTarget.value.replace(/\D/g, ''))}
            />
          </label>{' '}
          <span id="card-number-how" role="status">
            {isTaken
              ? interpolate(words.numberTaken, { n: number })
              : own
                ? interpolate(words.willBe, { name: own })
                : ''}
          </span>
        </p>
      )}
      <button
        class={isReady ? 'button main' : 'button main waiting'}
        aria-disabled={isReady ? undefined : true}
        onClick={() => isReady && make(own, picture)}
      >
        {!picture
          ? words.pickPicture
          : own
            ? words.make
            : isNumbered
              ? words.pickNumber
              : words.pickName}
      </button>
    </div>
  );
}

function Names({
  words,
  picture,
  taken,
  name,
  pick,
}: {
  words: Words;
  picture: Picture;
  taken: readonly string[];
  name: string | null;
  pick(name: string): void;
}) {
  const offered = words.words
    .map((word) => `${words.pictures[picture]} ${word}`)
    .filter((each) => !taken.includes(each))
    .slice(0, 4);
  return (
    <fieldset>
      <legend>{words.pickName}</legend>
      {offered.map((each) => (
        <label key={each} class="picture">
          <input
            type="radio"
            name="card-name"
            checked={name === each}
            onChange={() => pick(each)}
          />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
