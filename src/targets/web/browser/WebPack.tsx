import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, type Lang } from '../../../messages/area.ts';
import { web } from '../../../messages/targets/web.ts';
import { megabytes, type PackList } from '../../../transfer/pack-list.ts';
import { listHere, siteRoot } from './worker-start.ts';
import { packState } from './build-cache.ts';
import { dropPack, takePack } from './take-pack.ts';
import { useLatest } from '../../../ui/use-latest.ts';

type Amount = Awaited<ReturnType<typeof packState>>;
type Said = keyof (typeof web)['vi']['pack']['said'];

/** A module to take along: its size, how far it has come, and to remove it again. Drawn where a page can be kept. */
export function Island({ lang, pack }: { lang: Lang; pack: string }) {
  const words = ['families', 'teachers'].includes(pack) ? web[lang].adultPack : web[lang].pack;
  const [list, setList] = useState<PackList | null>(null);
  const [amount, setAmount] = useState<Amount | null>(null);
  const [taking, setTaking] = useState<AbortController | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const root = siteRoot();
  const look = async (own: PackList) => setAmount(await packState(root, own, pack));
  const latestLook = useLatest(look);
  useEffect(
    () => void listHere(root).then((own) => own && latestLook.current(own).then(() => setList(own))),
    [root, latestLook],
  );
  if (!list || !amount) return null;

  const take = async () => {
    const stop = new AbortController();
    setTaking(stop);
    setSaid('taking');
    // Counted here: to look again after each of a thousand files would read a thousand names a thousand times.
    const come = (path: string) =>
      setAmount((before) => before && { ...before, bytes: before.bytes + list.files[path]![1] });
    const ended = await takePack(root, list, pack, come, stop.signal);
    await look(list);
    setTaking(null);
    setSaid(ended);
    // The button that was pressed is gone: who moves by keys goes on from the sentence.
    if (ended === 'taken') line.current?.focus();
  };
  const drop = async () => {
    await dropPack(root, pack);
    await look(list);
    setSaid('dropped');
    line.current?.focus();
  };
  const isWhole = amount.missing.length === 0;
  const isPart = !isWhole && amount.bytes > 0;
  const label = isPart
    ? fill(words.goOn, { size: megabytes(amount.of - amount.bytes) })
    : fill(words.take, { size: megabytes(amount.of) });
  return (
    <>
      <p role="status" tabIndex={-1} ref={line}>
        {said ? words.said[said] : isWhole ? words.said.taken : isPart ? words.said.cut : words.how}
      </p>
      {taking && (
        <p class="come">
          <progress value={amount.bytes} max={amount.of} aria-label={words.come} />{' '}
          <span>{fill(words.soFar, { done: megabytes(amount.bytes), of: megabytes(amount.of) })}</span>
        </p>
      )}
      {!isWhole && (
        <button class="button" onClick={() => (taking ? taking.abort() : void take())}>
          {taking ? words.stop : label}
        </button>
      )}
      {!taking && (isWhole || isPart) && (
        <button class="button quiet" onClick={() => void drop()}>
          {words.drop}
        </button>
      )}
    </>
  );
}
