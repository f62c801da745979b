import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { web } from '../messages/web.ts';
import { hasLabMark } from '#player/progress/lab-mark.ts';
import { hasDeclinedPacks, declinePacks } from './declined-packs.ts';
import type { PackList } from '#core/files/pack-list.ts';
import { packState } from './build-cache.ts';
import { PackLine } from './PackLine.tsx';
import type { Amount } from './use-pack.ts';
import { listHere, siteRoot } from './worker-start.ts';

/** Returns “Lớp 4–5” in the form used within a sentence. */
const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

type Props = {
  lang: Locale;
  base: string;
  pack: string;
  clips: string;
  title: string;
  isForAdults: boolean;
};

/**
 * @returns the list of this build, and how much of each pack is here; null if nothing can be
 *   stored
 */
async function look(root: string, packs: readonly string[]) {
  const list = await listHere(root);
  if (!list) return null;
  const there = packs.filter((pack) => pack in list.packs);
  const amounts = await Promise.all(there.map((pack) => packState(root, list, pack)));
  return { list, amounts: Object.fromEntries(there.map((pack, at) => [pack, amounts[at]!])) };
}

/**
 * Offers the pack of a grade band or an area on its first page. Until it is accepted or declined
 * the offer stays at the bottom of the window, and moves nothing on the page. A lab's computers get
 * no offer: all of them would download at once.
 */
export function Island({ lang, base, pack, clips, title, isForAdults }: Props) {
  const words = web[lang].pack;
  const root = siteRoot();
  const [found, setFound] = useState<{ list: PackList; amounts: Record<string, Amount> } | null>(
    null,
  );
  const [isPutOff, putOff] = useState(hasDeclinedPacks);
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    if (!hasLabMark()) void look(root, [pack, clips]).then(setFound);
  }, [root, pack, clips]);
  const first = found?.amounts[pack];
  if (!found || !first || first.missing.length === 0) return null;
  const { list, amounts } = found;
  const shared = { lang, root, list, isForAdults };
  const later = () => {
    declinePacks();
    putOff(true);
  };
  return (
    <aside class={isPutOff ? 'offer' : 'offer on-top'} aria-label={words.offer}>
      <PackLine
        {...shared}
        pack={pack}
        first={first}
        how={
          isForAdults
            ? interpolate(words.howForAdults, { name: title })
            : interpolate(words.how, { name: inSentence(title) })
        }
        label={words.take}
        taken={() => setTaken(true)}
      />
      {isTaken && amounts[clips] && (
        <PackLine {...shared} pack={clips} first={amounts[clips]} how="" label={words.takeClips} />
      )}
      {isTaken ? (
        <a class="button quiet" href={`${base}me/#may-giu-gi`}>
          {words.seeKept}
        </a>
      ) : null}
      {!isPutOff && (
        <button class="button quiet" onClick={later}>
          {isTaken ? words.close : words.later}
        </button>
      )}
    </aside>
  );
}
