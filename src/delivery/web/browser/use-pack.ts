import { useState } from 'preact/hooks';
import type { PackList } from '#core/files/pack-list.ts';
import { packState } from './build-cache.ts';
import { removePack, downloadPack, type DownloadResult } from './take-pack.ts';

/** Bytes here and in total; `missing` are the paths not here. */
export type Amount = Awaited<ReturnType<typeof packState>>;
export type Said = DownloadResult | 'taking' | 'dropped';

/**
 * One pack on this device: how much of it is here, and downloading, stopping and removing it.
 * @param first how much is here at the first render
 */
export function usePack(root: string, list: PackList, pack: string, first: Amount) {
  const [amount, setAmount] = useState(first);
  const [taking, setTaking] = useState<AbortController | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const look = async () => setAmount(await packState(root, list, pack));

  /** Resolves with the result. */
  const take = async (): Promise<DownloadResult> => {
    const stopper = new AbortController();
    setTaking(stopper);
    setSaid('taking');
    // Counted here: reading the cache again after each of a thousand files would read a thousand
    // names a thousand times.
    const come = (path: string) =>
      setAmount((before) => ({ ...before, bytes: before.bytes + list.files[path]![1] }));
    const ended = await downloadPack(root, list, pack, come, stopper.signal);
    await look();
    setTaking(null);
    setSaid(ended);
    return ended;
  };
  const stop = () => taking?.abort();
  const drop = async () => {
    await removePack(root, pack);
    await look();
    setSaid('dropped');
  };
  const isWhole = amount.missing.length === 0;
  return {
    amount,
    said,
    isTaking: taking !== null,
    isWhole,
    isPart: !isWhole && amount.bytes > 0,
    take,
    stop,
    drop,
  };
}
