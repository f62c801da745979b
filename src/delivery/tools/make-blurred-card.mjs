// Draws the four pictures of lesson blurred-card into public/scenes/.   node
// src/delivery/tools/make-blurred-card.mjs
//
// Same style as make-scenes.mjs: 960 x 540, flat colour, ink outline, limits checked on writing.
// The blurred card shows nothing: grey on grey, without a recognisable shape, because pupils are
// never asked about its content. A text on it says so; otherwise a child wonders why a grey cloud
// is frightening.
import { writeScenes } from './write-scenes.mjs';

const INK = '#1c2b52';
const FONT = 'font-family="Segoe UI,Roboto,Arial,sans-serif" font-weight="700"';
const text = (x, y, size, words, fill = INK, anchor = 'middle') =>
  `<text x="${x}" y="${y}" font-size="${size}" ${FONT} fill="${fill}" stroke="none" text-anchor="${anchor}">${words}</text>`;
const inked = (inner, width = 5) =>
  `<g stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round">${inner}</g>`;
const at = (x, y, inner, more = '') => `<g transform="translate(${x} ${y})${more}">${inner}</g>`;
const repeat = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

const scenes = {};

// ---- what a search finds: three good cards and a grey one
// -----------------------------------------
const crab =
  `<path d="M-52 26l-34 16M-54 8l-38 4M-44 42l-26 30M-28 52l-12 28M52 26l34 16M54 8l38 4M44 42l26 30M28 52l12 28" fill="none"/>` +
  `<path fill="#b5643c" d="M-58-8q-40-34-6-58 0 22 16 24 12-8 8-26 34 24-2 56zM58-8q40-34 6-58 0 22-16 24-12-8-8-26-34 24 2 56z"/><ellipse cy="20" rx="64" ry="42" fill="#b5643c"/>` +
  `<path d="M-16-20v-16M16-20v-16" fill="none"/><circle cx="-16" cy="-40" r="10" fill="#fff"/><circle cx="16" cy="-40" r="10" fill="#fff"/><circle cx="-16" cy="-40" r="3"/><circle cx="16" cy="-40" r="3"/><path d="M-18 26q18 16 36 0" fill="none"/>`;
const fish = `<path fill="#7fa7b8" d="M-86 0q56-60 120-12l48-34q-8 46 0 92L34 12Q-30 60-86 0z"/><circle cx="-50" cy="-6" r="6" fill="${INK}"/><path d="M-26-26q18 26 0 52M2-24q14 24 0 48M20-12q8 12 0 24" fill="none"/>`;
const frog = `<path fill="#6f9c4f" d="M-70 56q-8-50 30-62-6-42 22-42 14 0 18 14 4-14 18-14 28 0 22 42 38 12 30 62-22 16-40-2-30 10-60 0-18 18-40 2z"/><circle cx="-18" cy="-30" r="11" fill="#fff"/><circle cx="18" cy="-30" r="11" fill="#fff"/><circle cx="-18" cy="-30" r="4"/><circle cx="18" cy="-30" r="4"/><path d="M-28 4q28 24 56 0" fill="none"/>`;
const kite = (front, two) =>
  `<path fill="${front}" d="M0-78l62 64L0 70-62-14z"/><path fill="${two}" d="M0-78l62 64H-62z"/><path d="M0-78V70M-62-14H62M0 70q-22 16 0 34" fill="none"/>`;
const fluteKite = `<path fill="#d8a765" d="M-92 10q92-96 184 0-92-26-184 0z"/><path d="M0-38V86M-60-16q60 56 120 0" fill="none"/><path fill="#f3d37a" d="M-34-62h68v18h-68z"/><path d="M-20-62v18M0-62v18M20-62v18" stroke-width="4"/>`;
const boxKite = `<path fill="#c8452f" d="M-50-56h76v36h-76zM-50 26h76v36h-76z"/><path fill="#e0745f" d="M26-56l30-18v36L26-20zM26 26l30-18v36L26 62z"/><path d="M-50-20v46M26-20v46M56-38V8" fill="none"/>`;

/** Grey shapes over each other: nothing to be seen. */
const nothing = `<g stroke="none"><rect x="-196" y="-86" width="392" height="172" rx="14" fill="#b9bfc6"/><ellipse cx="-90" cy="-20" rx="100" ry="62" fill="#a9b0b8" opacity=".7"/><ellipse cx="96" cy="26" rx="96" ry="56" fill="#cdd2d7" opacity=".8"/><ellipse cx="10" cy="-36" rx="90" ry="44" fill="#c2c8ce" opacity=".8"/><ellipse cx="-40" cy="46" rx="96" ry="36" fill="#b1b8bf" opacity=".7"/></g>`;
const searchPage = (found) =>
  `<path fill="#dfe6ee" d="M0 0h960v540H0z"/>` +
  inked(
    `<rect x="30" y="24" width="900" height="492" rx="18" fill="#fffefa"/><path fill="#2b4a86" d="M30 108V42q0-18 18-18h864q18 0 18 18v66z"/>` +
      `<rect x="64" y="44" width="560" height="46" rx="23" fill="#fff"/><circle cx="100" cy="64" r="12" fill="none"/><path d="M109 73l10 10M146 68h220" fill="none"/>` +
      `<rect x="852" y="42" width="52" height="50" rx="10" fill="#fff"/><path d="M866 56l24 22M890 56l-24 22"/>` +
      found
        .map((inner, i) =>
          at(
            262 + 436 * (i % 2),
            214 + 200 * Math.floor(i / 2),
            `<rect x="-196" y="-86" width="392" height="172" rx="14" fill="${['#cfe3d3', '#cfe3f2', '#f6e7bd'][i]}"/>${inner}`,
          ),
        )
        .join('') +
      at(
        698,
        414,
        nothing +
          '<rect x="-196" y="-86" width="392" height="172" rx="14" fill="none" stroke="#7d8794" stroke-dasharray="14 12"/>' +
          text(0, 12, 36, 'đã che mờ', '#46505e'),
      ),
  );
scenes['the-mo'] = searchPage([crab, at(0, 4, fish, ' scale(1.2)'), frog]);
scenes['the-mo-dieu'] = searchPage([
  at(0, 0, kite('#e6b343', '#c8452f'), ' rotate(16) scale(.86)'),
  at(0, 6, fluteKite),
  at(0, 4, boxKite, ' rotate(-8)'),
]);

// ---- square breathing: four sides, four dots a side, round by the arrows
// -----------------------------
const side = (n, word, turn, cx, cy) =>
  `<g transform="rotate(${turn} 480 270)"><path d="M330 92h262" stroke-width="10"/><path d="M582 74l26 18-26 18z" fill="${INK}"/>${repeat(4, (i) => `<circle cx="${360 + 64 * i}" cy="92" r="13" fill="#f3d37a"/>`)}</g>` +
  `<circle cx="${cx}" cy="${cy - 12}" r="27" fill="#5d2a8c" stroke="none"/>${text(cx, cy, 36, n, '#fff')}${text(cx + (n % 2 ? 44 : 0), n % 2 ? cy + 2 : cy + 58, 42, word, INK, n % 2 ? 'start' : 'middle')}`;
scenes['tho-vuong'] =
  `<path fill="#f6f1df" d="M0 0h960v540H0z"/>` +
  // the view from the window, inside the square: hills, a stilt house, a kite
  `<path fill="#d5e9f0" d="M316 106h328v328H316z"/><circle cx="570" cy="176" r="30" fill="#f0b93a"/><path fill="#7fb08a" d="M316 340l80-92 62 62 72-100 114 130v70H316z"/><path fill="#a7c977" d="M316 366q82-40 164 0t164-6v74H316z"/>` +
  inked(
    `<path d="M404 366v38M472 366v38" stroke="#6f4526" stroke-width="7"/><path fill="#d3a75f" d="M394 340h90v30h-90z"/><path fill="#8a5a34" d="M380 342l28-40h62l28 40z"/><path fill="#c8452f" d="M400 146l24 26-28 30-20-34z" stroke-width="4"/><path d="M396 202q30 50 18 98" fill="none" stroke-width="3"/>`,
    4,
  ) +
  inked(
    side(1, 'Hít vào', 0, 392, 56) +
      side(2, 'Giữ hơi', 90, 784, 256) +
      side(3, 'Thở ra', 180, 398, 508) +
      side(4, 'Nghỉ', 270, 172, 256),
  );

// ---- the wall newspaper of the other way: three dishes, paste and scissors, a computer that
// thinks ----
const bamboo = (x, turn) =>
  at(
    x,
    214,
    `<rect x="-17" y="-96" width="34" height="192" rx="8" fill="#c9b273"/><path d="M-17-40h34M-17 30h34" fill="none"/><ellipse cy="-94" rx="17" ry="8" fill="#fffdf6"/>`,
    ` rotate(${turn})`,
  );
scenes['bao-tuong'] =
  `<path fill="#e7cb94" d="M0 0h960v540H0z"/><path d="M0 90h960M0 250h960M0 420h960M200 0v90M640 90v160M320 250v170M820 420v120" stroke="#cfae70" stroke-width="3"/>` +
  inked(
    `<path fill="#fffefa" d="M44 60l560-26 22 416-566 34z"/><path fill="#c8452f" d="M44 60l560-26 3 58L47 120z"/><path d="M90 94l150-8M270 84l180-8M480 74l90-4" stroke="#fff6d8" stroke-width="12"/>` +
      bamboo(126, -12) +
      bamboo(176, 2) +
      bamboo(224, 10) +
      at(
        432,
        214,
        `<path d="M-130 30L140-44" stroke="#8a5a34" stroke-width="12"/><path fill="#b98553" d="M-96 8q52-72 148-36l44-40 10 66q-64 96-202 10z"/><circle cx="-58" cy="2" r="6" fill="${INK}"/><path d="M-30-30q14 24 8 56M4-40q14 30 8 64M36-38q12 28 4 56" fill="none"/>`,
      ) +
      // a square parcel of leaf tied crosswise: a pointed leaf with rice in the middle looked like
      // an eye
      at(
        182,
        394,
        `<path fill="#5d9a5f" d="M-84-58l150-8 12 116-156 10z"/><path fill="#4c8450" d="M-84-58l76 34 74-42-72-8zM-78 60l74-36 82 26-12 14z" stroke-width="4"/><path d="M-81 2l156-8M-10-62l8 118" stroke="#e8d6a2" stroke-width="11"/><path d="M-3-4l-26-26M-3-4l22-28" stroke="#e8d6a2" stroke-width="9"/><circle cx="-4" cy="-4" r="11" fill="#e8d6a2" stroke-width="4"/>`,
        ' rotate(-6)',
      ) +
      `<path d="M330 350l230-14M332 386l210-12M334 422l150-10" stroke="#8fa3c8" stroke-width="8"/>` +
      // the computer, a ring that keeps turning
      `<path fill="#2b3348" d="M660 96h262v198H660z"/><path fill="#cfe3f2" d="M680 114h222v160H680z"/><path fill="#5b6480" d="M766 294h50v30h-50zM724 322h134v16H724z"/><circle cx="791" cy="194" r="44" fill="none" stroke="#b9c6da" stroke-width="14"/><path d="M791 150a44 44 0 0 1 44 44" fill="none" stroke="#1f4a94" stroke-width="14"/>` +
      at(
        806,
        432,
        `<path d="M-74-20L66 42M-74 30L66-34" stroke-width="12" stroke="#8fa3b8"/><circle cx="-92" cy="-32" r="22" fill="none" stroke="#c8452f" stroke-width="11"/><circle cx="-92" cy="40" r="22" fill="none" stroke="#c8452f" stroke-width="11"/>`,
      ) +
      `<path fill="#f3d37a" d="M650 372l18-10 20 84-20 6z"/><path d="M664 448l8 22 12-24" fill="#fff"/>`,
  );

writeScenes(scenes);
