import { readFileSync } from 'node:fs';
import {
  at,
  bubble,
  classroom,
  grassEdge,
  henStanding,
  inked,
  meadow,
  onlooker,
  person,
  picture,
  question,
  repeat,
  room,
  starling,
  starlingAsleep,
  table,
  waves,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** Minh is drawn in public/cast alone. */
const minh = (face, x, y, size) => {
  const file = new URL(`../../../../public/cast/minh-${face}.svg`, import.meta.url);
  const inner = readFileSync(file, 'utf8').replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<g transform="translate(${x + 240 * size * 2} ${y - 1000 * size}) scale(-${size * 2} ${size * 2})">${inner}</g>`;
};
/** An owl, 120 wide, about x, y. */
const owl = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#a8764a" d="M-56 10q-6-54 4-84 18 4 30 16 22-6 44 0 12-12 30-16 10 30 4 84-10 56-56 56t-56-56z"/><path fill="#e9cf9a" d="M-32 24q32-26 64 0 0 40-32 42-32-2-32-42z"/><circle cx="-25" cy="-22" r="25" fill="#fff"/><circle cx="25" cy="-22" r="25" fill="#fff"/><circle cx="-22" cy="-20" r="8" fill="#1c2b52"/><circle cx="22" cy="-20" r="8" fill="#1c2b52"/><path fill="#f0a93a" d="M-10-6h20L0 14z"/>',
      5,
    ),
    scale,
  );

// The starling has learnt the name too, and does not stop.
scenes['then-glasses-name-one-more-day'] =
  meadow() +
  inked(
    '<path fill="#8a5a34" d="M0 326q130-30 300-12l40-34 14 14-30 32q-150 12-324 40z"/><path fill="#5d9a5f" d="M30 322q-20-60 40-80 14 50-40 80zM330 288q20-40 66-40-6 44-66 40z"/>',
  ) +
  starling(190, 326, 1.3) +
  waves(300, 172, 0.7) +
  bubble(400, 84, 170, 150, owl(85, 78, 0.86), 30) +
  bubble(600, 50, 130, 116, owl(65, 60, 0.64), 24) +
  bubble(764, 64, 104, 92, owl(52, 48, 0.48), 20) +
  minh('worried', 740, 492, 0.32) +
  inked('<path fill="#a9763f" d="M0 486h960v24H0z"/><path fill="#8a5a34" d="M0 510h960v60H0z"/>');
// They sit apart in silence, with a hen between them.
scenes['then-glasses-name-stop-quietly'] =
  classroom() +
  person('tua', 'calm', 150, 452, 0.34, true) +
  minh('worried', 790, 452, 0.34) +
  at(600, 130, inked('<circle r="58" fill="#fffdf6"/>')) +
  question(600, 126, 0.72) +
  inked('<circle cx="668" cy="196" r="12" fill="#fffdf6"/>', 5) +
  picture('scenes/ga-mo-thoc.svg', 350, 226, 230) +
  table;

/** The photo with the ink, its corner at x, y. */
const photo = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fdf0d2" d="M0 0h150v120H0z"/><path fill="#241b17" d="M34 98q-8-90 42-90t42 90z"/><path fill="#f2cba8" d="M50 56q0-26 26-26t26 26q0 44-26 44t-26-44z"/><path d="M66 62h0M87 62h0M68 86q8 5 16 0" fill="none"/><path fill="#2b4a86" stroke-width="3" d="M80 70q4-10 12-2 12-4 10 8 10 8-4 12-4 10-12 0-14 2-8-10-4-8 2-8zM58 40q8-6 10 4 6 8-6 8-10-2-4-12zM128 30l10 4-8 8zM20 60l8 4-8 6z"/>',
      5,
    ),
    scale,
  );
const laugh = (x, y, radius = 24) =>
  at(
    x,
    y,
    inked(
      '<circle r="24" fill="#f3cf4f"/><path d="M-12-8l8 4-8 4M12-8l-8 4 8 4" fill="none" stroke-width="4"/><path fill="#7a2b26" d="M-12 6q12 16 24 0z" stroke-width="4"/>',
      5,
    ),
    radius / 24,
  );
const phone = (x, y, inner, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<rect width="210" height="360" rx="28" fill="#2b3348"/><path fill="#cfe3f2" d="M18 30h174v296H18z"/>',
    ) + inner,
    scale,
  );

// One laughing face has brought a heap of them.
scenes['then-ink-on-the-face-one-face'] =
  room() +
  person('may', 'worried', 160, 452, 0.34) +
  phone(
    380,
    80,
    photo(30, 46) + repeat(12, (i) => laugh(44 + 41 * (i % 4), 198 + 44 * Math.floor(i / 4), 18)),
  ) +
  laugh(336, 416, 28) +
  laugh(618, 380, 28) +
  laugh(620, 300, 24) +
  laugh(642, 216, 20) +
  laugh(690, 412, 32) +
  table +
  onlooker(810, 400, '#fff', '#241b17', 1.3);
// It goes from hand to hand; her own phone is empty.
const small = (x, y, scale = 0.42) => phone(x, y, photo(24, 90, 1.08), scale);
const arrow = (d) =>
  `<path d="${d}" fill="none" stroke="#c8452f" stroke-width="10" stroke-linecap="round"/>`;
scenes['then-ink-on-the-face-to-my-cousin'] =
  room() +
  person('may', 'worried', 140, 452, 0.34) +
  phone(
    290,
    296,
    '<path d="M36 110h140v110H36z" fill="none" stroke="#8fa3c8" stroke-width="8" stroke-dasharray="16 14"/>',
    0.42,
  ) +
  arrow('M392 360h48m-18-16l18 16-18 16') +
  small(454, 280) +
  arrow('M556 330l46-60m-24 4l24-4 2 24M556 380l46 20m-18-22l18 22-26 8') +
  small(622, 130) +
  small(622, 292) +
  arrow(
    'M726 180l72-40m-26 0l26 0-10 22M726 222l72 30m-20-20l20 20-26 6M726 376h70m-18-16l18 16-18 16',
  ) +
  small(820, 62, 0.345) +
  small(820, 190, 0.345) +
  small(820, 318, 0.345) +
  table;

// ---- what follows from the right choice --------------------------------------------------------

// The starling has nothing to repeat any more, and nods off on its branch.
scenes['then-glasses-name-sorry-and-name'] =
  meadow() +
  inked(
    '<path fill="#8a5a34" d="M0 326q130-30 270-12l40-34 14 14-30 32q-120 12-294 40z"/><path fill="#5d9a5f" d="M30 322q-20-60 40-80 14 50-40 80zM300 288q20-40 66-40-6 44-66 40z"/>',
  ) +
  starlingAsleep(180, 326, 1.3) +
  person('tua', 'happy', 500, 492, 0.36) +
  minh('happy', 780, 492, 0.36) +
  inked('<path fill="#a9763f" d="M0 486h960v24H0z"/><path fill="#8a5a34" d="M0 510h960v60H0z"/>');

// The faces still fall; she holds an umbrella over her friend, and over the hen.
scenes['then-ink-on-the-face-ask-lan'] =
  meadow() +
  laugh(120, 110, 30) +
  laugh(70, 250, 26) +
  laugh(170, 330, 30) +
  laugh(884, 120, 30) +
  laugh(910, 268, 26) +
  `<path d="M170 190l-16-34M206 170l-8-30M792 190l16-34M758 168l8-30" stroke="#c8452f" stroke-width="10" stroke-linecap="round"/>` +
  inked('<path d="M480 100v340" stroke-width="22"/>') +
  '<path d="M480 100v340" stroke="#c98a3a" stroke-width="11"/>' +
  inked(
    '<path fill="#2b7a78" d="M170 236Q200 70 480 60q280 10 310 176-52-34-104 0-52-34-102 0-52-34-104 0-52-34-104 0-52-34-104 0-52-34-92 0z"/><path d="M376 236q6-120 104-176 98 56 104 176" fill="none"/>',
  ) +
  person('may', 'happy', 640, 456, 0.3, true) +
  grassEdge() +
  inked('<circle cx="492" cy="424" r="22" fill="#e6b88a"/>') +
  henStanding(250, 486, 0.8, true) +
  onlooker(390, 450, '#fff', '#241b17', 1.2);
