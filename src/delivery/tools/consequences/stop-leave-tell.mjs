import { inked, person, picture, room, frontEdge, waves } from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

// The cat has fallen asleep; the tablet, face down, goes on howling.
scenes['then-cat-or-grandma-cat'] =
  room() +
  person('bong', 'worried', 480, 438, 0.36, true) +
  frontEdge(430) +
  picture('scenes/meo-cuon-tron.svg', 50, 216, 280) +
  inked(
    '<path fill="#7a2f4a" d="M690 400h210q14 0 14 14v22q0 14-14 14H690q-14 0-14-14v-22q0-14 14-14z"/><path d="M676 438h238" stroke="#2b3348" stroke-width="12"/>',
  ) +
  `<g transform="translate(796 380) rotate(-90)">${waves(0, 0, 0.9)}</g>`;

// The tablet is silent, for the cat has moved in on top of it.
scenes['then-cat-or-grandma-grandma'] =
  room() +
  person('bong', 'happy', 180, 452, 0.38) +
  person('ong', 'happy', 770, 452, 0.42, true) +
  frontEdge() +
  inked(
    '<path fill="#2b3348" d="M310 424h340q14 0 14 14v18q0 14-14 14H310q-14 0-14-14v-18q0-14 14-14z"/>',
  ) +
  picture('scenes/meo-cuon-tron.svg', 336, 204, 290) +
  `<g transform="rotate(24 280 420)">${picture('scenes/bap-ngo.svg', 214, 326, 130)}</g>`;
