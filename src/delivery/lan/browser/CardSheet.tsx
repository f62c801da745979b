import { useState } from 'preact/hooks';
import { render } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { site } from '#site/shared/messages/site.ts';
import { cardNumber, MAX_CARDS } from '#core/codes/card-code.ts';
import type { PrintedCard } from '#core/files/lan-answers.ts';
import { cardsToPrint } from './class-client.ts';
import { WithPin } from './with-pin.tsx';

const words = lanClass.vi.sheet;
/** Cards per class: one sheet of paper on both sides, or two sheets. */
const A_SHEET = 40;
const sheets = Array.from({ length: MAX_CARDS / A_SHEET }, (_, at) => ({
  n: at + 1,
  from: at * A_SHEET + 1,
  to: (at + 1) * A_SHEET,
}));

function Cards({ cards }: { cards: PrintedCard[] }) {
  return (
    <ul class="cut phieu-cards">
      {cards.map(({ n, code, picture }) => (
        <li key={n}>
          <img src={`../../pictures/${picture}.svg`} alt="" width="48" height="48" />
          <span>
            <small>{site.vi.name}</small>
            <b>{interpolate(words.card, { n: cardNumber(n) })}</b>
            <b class="symbols">{code}</b>
            <small>{words.keep}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sheet() {
  const [at, setAt] = useState(1);
  const sheet = sheets[at - 1]!;
  return (
    <>
      <p class="acts screen-only">
        <label>
          {' '}
          <select
            value={at}
            aria-label={words.title}
            onChange={(event) => setAt(Number(event.currentTarget.value))}
          >
            {sheets.map((sheet) => (
              <option key={sheet.n} value={sheet.n}>
                {interpolate(words.group, sheet)}
              </option>
            ))}
          </select>
        </label>
        <button class="button main" onClick={() => print()}>
          {words.print}
        </button>
        <a class="button" href="../">
          {words.back}
        </a>
      </p>
      <WithPin key={at} load={(session) => cardsToPrint(session, sheet.from, sheet.to)} isWiped>
        {(cards) => (
          <>
            <Cards cards={cards} />
            <p class="small source">{interpolate(words.foot, sheet)}</p>
          </>
        )}
      </WithPin>
    </>
  );
}

render(<Sheet />, document.getElementById('sheet')!);
