import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { me } from '../messages/me.ts';
import type { StoredWork as Rows } from '#player/storage/port.ts';
import { eraseCard } from '#player/profiles/cards.ts';
import { eraseEverything } from './erase-everything.ts';
import { openStore } from '#player/progress/open-store.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { Carry } from './Carry.tsx';
import { Confirmed } from '../profiles/Confirmed.tsx';
import { MeCard, type Names } from './MeCard.tsx';
import { StandingClass } from '../assigned/CurrentClass.tsx';

/** Where it stands on /me/. */
const KEPT = 'may-giu-gi';

/** As many lines as an old PC draws at once; a class's work is sixty thousand. */
const AT_ONCE = 2000;

type Props = Names & { lang: Locale; base: string };

const isAsked = (): boolean => location.hash === `#${KEPT}`;

/** “Máy giữ gì về em?”, behind one press: until then nothing of it is read. */
export function Island(props: Props) {
  const [isSeen, see] = useState(isAsked);
  // At once: an address that changes between the drawing and the next frame would be missed.
  useLayoutEffect(() => {
    const look = () => see(isAsked());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return isSeen ? <Everything {...props} /> : <p>{me[props.lang].opening}</p>;
}

/** Everything this computer keeps, in words, card by card, and two ways to erase it. */
function Everything({ lang, base, titles, begins, stems, sensitive }: Props) {
  const words = me[lang];
  const { profile: seated } = useStore($activeProfile);
  const beside = useStore($partners);
  const [all, setAll] = useState<(Rows & { durable: boolean }) | null>(null);
  const [told, tell] = useState('');
  const read = () =>
    void openStore().then(async (store) =>
      setAll({ ...(await store.readAll()), durable: store.durable }),
    );
  useEffect(read, []);
  if (!all) return <p>{words.opening}</p>;

  const nameOf = (id: string): string => all.profiles.find((each) => each.id === id)?.name ?? '';
  // A class's file brings sixty cards: “Phiếu 07” is looked for by its number.
  const ids = [
    ...new Set([
      ...all.profiles.map((each) => each.id),
      ...all.attempts.map((each) => each.profile),
      ...all.places.map((each) => each.profile),
    ]),
  ].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'vi', { numeric: true }));
  const erase = (act: Promise<{ state: string }>) =>
    void act.then(({ state }) => {
      tell(state === 'kept' ? words.erased : words.notErased);
      read();
    });
  return (
    <>
      <p role="status">{told}</p>
      <StandingClass lang={lang} ended={read} />
      {!all.durable && <p class="plate">{words.memory}</p>}
      {ids.length === 0 && <p class="plate">{words.nothing}</p>}
      {ids.map((id) => (
        <MeCard
          key={id}
          id={id}
          words={words}
          lang={lang}
          base={base}
          names={{ titles, begins, stems, sensitive }}
          profile={all.profiles.find((each) => each.id === id)}
          attempts={all.attempts
            .filter((each) => each.profile === id)
            .sort((one, other) => one.seq - other.seq)}
          places={all.places.filter((each) => each.profile === id)}
          isSeated={[seated, ...beside].includes(id)}
          isFew={all.attempts.length <= AT_ONCE}
          changed={read}
          erase={() => erase(eraseCard(id))}
        />
      ))}
      {all.damaged > 0 && <p>{interpolate(words.damaged, { n: all.damaged })}</p>}
      <Carry words={words} lang={lang} some={ids.length > 0} taken={read} />
      <p class="small">{words.also}:</p>
      <ul class="small bullets">
        {words.alsoLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Confirmed label={words.eraseAll} words={words} act={() => erase(eraseEverything())} />
    </>
  );
}
