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

/** Its id on /me/. */
const KEPT = 'may-giu-gi';

/** Lines that an old PC renders without delay; a class's work has sixty thousand. */
const AT_ONCE = 2000;

type Props = Names & { lang: Locale; base: string };

const isAsked = (): boolean => location.hash === `#${KEPT}`;

/** Renders “Máy giữ gì về em?”, behind one click; nothing is read before it. */
export function Island(props: Props) {
  const [isSeen, see] = useState(isAsked);
  // A layout effect: it would miss an address change between rendering and the next frame.
  useLayoutEffect(() => {
    const look = () => see(isAsked());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return isSeen ? <Everything {...props} /> : <p>{me[props.lang].opening}</p>;
}

/** Lists everything stored on this computer, by profile, and offers two ways to erase it. */
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

  const nameOf = (id: string): string =>
    all.profiles.find((profile) => profile.id === id)?.name ?? '';
  // A class's file brings sixty profiles: sort numerically, so that “Phiếu 07” is easy to find.
  const ids = [
    ...new Set([
      ...all.profiles.map((profile) => profile.id),
      ...all.attempts.map((attempt) => attempt.profile),
      ...all.places.map((place) => place.profile),
    ]),
  ].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'vi', { numeric: true }));
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
          profile={all.profiles.find((card) => card.id === id)}
          attempts={all.attempts
            .filter((attempt) => attempt.profile === id)
            .sort((a, b) => a.seq - b.seq)}
          places={all.places.filter((place) => place.profile === id)}
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
