import { useEffect, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { Frame } from '../activities/frame/Frame.tsx';
import { Bar } from '../activities/frame/Bar.tsx';
import type { AnyView } from '../activities/frame/view.ts';
import { views } from '../activities/views.ts';
import { pageData, type PageItem } from '../activities/wake.tsx';
import { bestOf, nextForm, type LessonShape } from '../domain/progress.ts';
import { fill } from '../messages/area.ts';
import { $attempts } from '../state/attempts.ts';

type Props = { base: string; lesson: string; module: string; shape: LessonShape; step: { n: number; of: number } };
type Ready = { items: Record<string, PageItem>; views: Record<string, AnyView> };

async function fetchItems(base: string, module: string, lesson: string): Promise<Ready> {
  const answer = await fetch(`${base}items/${module}.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const items = ((await answer.json()) as Record<string, Record<string, PageItem>>)[lesson]!;
  const kinds = [...new Set(Object.values(items).map(({ kind }) => kind))];
  const drawn = await Promise.all(kinds.map(async (kind) => [kind, (await views[kind]!()).view] as const));
  return { items, views: Object.fromEntries(drawn) };
}

/** The exit check: one form, a question at a time, then how many went the right way, and a new try at the critical one. */
export function Island({ base, lesson, module, shape, step }: Props) {
  const { words } = pageData();
  const attempts = useStore($attempts).filter((each) => each.lesson === lesson);
  const [ready, setReady] = useState<Ready | 'waiting' | 'missing'>('waiting');
  const [queue, setQueue] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  const load = () => {
    setReady('waiting');
    fetchItems(base, module, lesson).then(setReady, () => setReady('missing'));
  };
  useEffect(() => {
    setQueue(nextForm(attempts, shape));
    load();
  }, []);

  const bar = (
    <Bar n={step.n} of={step.of} words={words} />
  );
  if (ready === 'waiting') return <><p class="read">{words.exitWait}</p><div class="work" />{bar}</>;
  if (ready === 'missing')
    return <><p class="read" role="status">{words.exitMissing} <button class="button" onClick={load}>{words.retry}</button></p><div class="work" />{bar}</>;

  const id = queue[at];
  if (id === undefined) {
    const best = bestOf(attempts);
    const missed = queue.find((each) => shape.critical.includes(each) && best.get(each) !== 1);
    const variant = missed && (Object.entries(shape.variants).find(([, of]) => of === missed)?.[0] ?? shape.variants[missed]);
    const right = queue.filter((each) => best.get(each) === 1).length;
    return (
      <>
        <div class="read" role="status" tabIndex={-1}>
          <p>{fill(words.exitDone, { right, of: queue.length })}</p>
          {variant && !queue.includes(variant) && (
            <p>{words.exitVariant} <button class="button" onClick={() => setQueue([...queue, variant])}>{words.exitTryNew}</button></p>
          )}
        </div>
        <div class="work" />
        {bar}
      </>
    );
  }
  const { kind, spec, hash } = ready.items[id]!;
  return (
    <>
      <p class="read exit-count">{fill(words.question, { n: at + 1, of: queue.length })}</p>
      <Frame key={id} lesson={lesson} item={id} kind={kind} spec={spec} hash={hash} view={ready.views[kind]!} words={words} base={base} step={step} onNext={() => setAt(at + 1)} />
    </>
  );
}
