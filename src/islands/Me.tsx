import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '../domain/attempt.ts';
import { DONE } from '../domain/progress.ts';
import { fill, type Lang } from '../messages/area.ts';
import { me } from '../messages/me.ts';
import type { Everything } from '../storage/port.ts';
import { eraseCard, eraseEverything } from '../state/cards.ts';
import { openStore } from '../state/open-store.ts';
import { $seat } from '../state/seat.ts';
import { keys } from '../messages/keys.ts';
import { setKey } from '../state/keys.ts';
import { Carry, SaveFile } from './Carry.tsx';
import { Confirmed } from './Confirmed.tsx';

type Props = { lang: Lang; base: string; titles: Record<string, string>; stems: Record<string, string> };
type Words = (typeof me)['vi'];

type Texts = { words: Words; stems: Record<string, string>; titles: Record<string, string> };

/** As many lines as an old PC draws at once; a class's work is sixty thousand. */
const AT_ONCE = 2000;

/** A file may name a lesson as it likes, “constructor” too. */
const titleOf = (lesson: string, titles: Record<string, string>): string => (Object.hasOwn(titles, lesson) ? titles[lesson]! : lesson);

function Line({ attempt, words, stems, titles }: Texts & { attempt: Attempt }) {
  if (attempt.item === DONE) return <li>{fill(words.done, { lesson: titleOf(attempt.lesson, titles) })}</li>;
  const item = stems[`${attempt.lesson}/${attempt.item}`] ?? attempt.item;
  if (attempt.answer === undefined) return <li>{fill(words.only, { item })}</li>;
  const points = fill(words.points, { earned: attempt.earned, total: attempt.total });
  return <li>{fill(words.line, { item, said: attempt.unsure ? words.unsure : (attempt.said ?? ''), points })}</li>;
}

/** A card's answers; where there are very many, once they are asked for. */
function Answers({ answers, isFew, ...texts }: Texts & { answers: Attempt[]; isFew: boolean }) {
  const [isSeen, see] = useState(false);
  if (!isFew && !isSeen) return <> <button class="button quiet" onClick={() => see(true)}>{texts.words.seeAnswers}</button></>;
  return <ul class="bullets">{answers.map((each) => <Line key={each.id} attempt={each} {...texts} />)}</ul>;
}

/** /me/: everything this computer keeps, in words, card by card, and two ways to erase it. */
export function Island({ lang, titles, stems }: Props) {
  const words = me[lang];
  const [all, setAll] = useState<(Everything & { durable: boolean }) | null>(null);
  const [told, tell] = useState('');
  const read = () => void openStore().then(async (store) => setAll({ ...(await store.everything()), durable: store.durable }));
  useEffect(read, []);
  if (!all) return <p>{words.opening}</p>;

  const nameOf = (id: string): string => all.profiles.find((each) => each.id === id)?.name ?? '';
  // A class's file brings sixty cards: “Phiếu 07” is looked for by its number.
  const ids = [...new Set([...all.profiles.map((each) => each.id), ...all.attempts.map((each) => each.profile), ...all.places.map((each) => each.profile)])].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'vi', { numeric: true }));
  const erase = (act: Promise<{ state: string }>) => void act.then(({ state }) => { tell(state === 'kept' ? words.erased : words.notErased); read(); });
  return (
    <>
      <p role="status">{told}</p>
      {!all.durable && <p class="plate">{words.memory}</p>}
      {ids.length === 0 && <p class="plate">{words.nothing}</p>}
      {ids.map((id) => {
        const profile = all.profiles.find((each) => each.id === id);
        const answers = all.attempts.filter((each) => each.profile === id).sort((one, other) => one.seq - other.seq);
        return (
          <section key={id} class="plate">
            <h2>{profile?.name ? fill(words.card, { name: profile.name }) : words.unnamed}{id === $seat.get().profile && <small> · {words.now}</small>}</h2>
            <ul class="bullets">
              {all.places.filter((each) => each.profile === id).map((each) => (
                <li key={each.lesson}>{fill(each.half ? words.half : words.place, { lesson: titleOf(each.lesson, titles), n: each.step, of: each.of })}</li>
              ))}
              <li>{fill(words.answers, { n: answers.length })}
                {answers.length > 0 && <Answers answers={answers} isFew={all.attempts.length <= AT_ONCE} words={words} stems={stems} titles={titles} />}
              </li>
            </ul>
            {profile?.key && <p>{words.key} <button class="button" onClick={() => void setKey(id).then(read)}>{keys[lang].remove}</button></p>}
            <SaveFile label={words.exportOne} words={words} lang={lang} profile={id} />
            <Confirmed label={words.erase} words={words} act={() => erase(eraseCard(id))} />
          </section>
        );
      })}
      {all.damaged > 0 && <p>{fill(words.damaged, { n: all.damaged })}</p>}
      <Carry words={words} lang={lang} some={ids.length > 0} taken={read} />
      <p class="small">{words.also}</p>
      <Confirmed label={words.eraseAll} words={words} act={() => erase(eraseEverything())} />
    </>
  );
}
