import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import type { cards, Picture } from '../messages/cards.ts';

type Words = (typeof cards)['vi'];
type Props = {
  base: string;
  words: Words;
  taken: string[];
  /** The computer has a class's lessons open: its profiles are told apart by number. */
  isNumbered?: boolean;
  make(name: string, picture: string): void;
};

/** Returns “Trâu 07”: numbers are unique in a class, so no two profiles get the same name. */
const numbered = (word: string, number: string): string => `${word} ${number.padStart(2, '0')}`;

/**
 * Asks for a picture, then a nickname from the list, or in a class for the pupil's number; no name
 * is typed. Names in use on this computer are not offered.
 */
export function CardForm({ base, words, taken, isNumbered = false, make }: Props) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const hasNumber = taken.some((used) => Number(/\d+$/.exec(used)?.[0]) === Number(number));
  const isTaken = isNumbered && number !== '' && hasNumber;
  const cardName = !picture
    ? null
    : !isNumbered
      ? name
      : Number(number) > 0 && !isTaken
        ? numbered(words.pictures[picture], number)
        : null;
  const isReady = picture !== null && cardName !== null;
  return (
    <div class="card-form">
      <fieldset>
        <legend>{words.pickPicture}</legend>
        {(Object.keys(words.pictures) as Picture[]).map((option, at) => (
          <label key={option} class="picture">
            <input
              ref={at === 0 ? first : null}
              type="radio"
              name="picture"
              checked={picture === option}
              onChange={() => {
                setPicture(option);
                setName(null);
              }}
            />
            <span>
              <img src={`${base}pictures/${option}.svg`} alt="" width="48" height="48" />
              {words.pictures[option]}
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
              : cardName
                ? interpolate(words.willBe, { name: cardName })
                : ''}
          </span>
        </p>
      )}
      <button
        class={isReady ? 'button main' : 'button main waiting'}
        aria-disabled={isReady ? undefined : true}
        onClick={() => isReady && make(cardName, picture)}
      >
        {!picture
          ? words.pickPicture
          : cardName
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
    .filter((word) => !taken.includes(word))
    .slice(0, 4);
  return (
    <fieldset>
      <legend>{words.pickName}</legend>
      {offered.map((word) => (
        <label key={word} class="picture">
          <input
            type="radio"
            name="card-name"
            checked={name === word}
            onChange={() => pick(word)}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
