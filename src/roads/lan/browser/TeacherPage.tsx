import { useState } from 'preact/hooks';
import { render } from 'preact';
import { fill } from '../../../messages/area.ts';
import { lanDesk } from '../../../messages/lan-desk.ts';
import { me } from '../../../messages/me.ts';
import { cardNumber, writeCardCode } from '../../../transfer/card-code.ts';
import type { ClassOverview } from '../../../transfer/lan-answers.ts';
import { qrSvg } from '../../../transfer/qr.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { CardTable, type CardAct } from './CardTable.tsx';
import { changeCard, classWork, seeClass } from './class-desk.ts';
import { WithPin } from './with-pin.tsx';

const words = lanDesk.vi.teacher;

function saveClass(content: Blob): string {
  const day = new Date();
  const file = `em-len-mang-lop-${day.getFullYear()}-${cardNumber(day.getMonth() + 1)}-${cardNumber(day.getDate())}.zip`;
  saveFile(content, file, 'application/zip');
  return file;
}

function Address({ addresses }: { addresses: string[] }) {
  const [first, ...others] = addresses;
  if (!first) return <p class="note">{words.noNetwork}</p>;
  return (
    <section class="address">
      <div>
        <h2>{words.address}</h2>
        <p class="large"><a href={first}>{first.replace(/^http:\/\/|\/$/g, '')}</a></p>
        {others.map((each) => <p key={each}><a href={each}>{each.replace(/^http:\/\/|\/$/g, '')}</a></p>)}
        <p class="small">{words.addressHow}</p>
      </div>
      <div class="qr" role="img" aria-label={words.qr} dangerouslySetInnerHTML={{ __html: qrSvg(first) }} />
    </section>
  );
}

function Desk({ seen, pin, reload }: { seen: ClassOverview; pin: string; reload(): void }) {
  const [told, tell] = useState('');
  const [home] = seen.addresses;
  const act: CardAct = async (what, n) => {
    const done = await changeCard(what, pin, n);
    if (done.state === 'refused') return tell(words[done.why === 'pin' ? 'wrongPin' : done.why]);
    const code = done.body.code ? writeCardCode(n, done.body.code) : '';
    const sentence = what === 'renew' ? words.renewed : done.body.isLeft ? words.erasedLater : words.erased;
    tell(what === 'unlock' ? '' : fill(sentence, { n: cardNumber(n), code }));
    reload();
  };
  const save = async () => {
    const come = await classWork(pin);
    tell(come.state === 'answered' ? fill(words.saved, { file: saveClass(come.body), open: me.vi.open, page: me.vi.title }) : words[come.why === 'pin' ? 'wrongPin' : come.why]);
  };
  return (
    <>
      {seen.isFull && <p class="note bad" role="alert">{words.full}</p>}
      <Address addresses={seen.addresses} />
      {seen.locked.map((n) => <p key={n} class="note">{fill(words.locked, { n: cardNumber(n) })} <button class="button" onClick={() => void act('unlock', n)}>{words.unlock}</button></p>)}
      {seen.wrong.length > 0 && <p class="note">{seen.wrong.map((each) => fill(words.wrong, each)).join(' ')}</p>}
      <p class="acts">
        <a class="button main" href="phieu/">{words.print}</a>
        <button class="button" onClick={() => void save()}>{words.save}</button>
        <a class="button" href={`${home ?? '/'}teachers/assign/`}>{words.assign}</a>
      </p>
      <p role="status">{told}</p>
      <CardTable cards={seen.cards} act={act} reload={reload} />
      <p><b>{fill(words.pin, { pin: seen.pin })}</b> <span class="small">{words.pinHow}</span></p>
      <p class="small">{words.where}</p>
    </>
  );
}

render(<WithPin load={seeClass}>{(seen, pin, reload) => <Desk seen={seen} pin={pin} reload={reload} />}</WithPin>, document.getElementById('desk')!);
