import { at, bubble, house, inked, person, plank, question, repeat, picture } from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

/** The island of the game: sea, hill, palm tree. */
const island = () =>
  `<path fill="#a9d3ea" d="M0 0h960v540H0z"/><path fill="#7fb87a" d="M0 240q200-90 420-20t540-30v360H0z"/><path fill="#9cc68a" d="M0 360q240-40 480-10t480-20v210H0z"/>`;

// A duck looks over a cloth; under it are the feet of a hen, of a buffalo and two big boots.
const cake = at(
  100,
  96,
  inked(
    '<path fill="#f6ecc8" d="M-70 0q70-26 140 0v36H-70z"/><path fill="#d9536f" d="M-70 0q70-26 140 0v12q-12 16-24 0-12 16-24 0-12 16-22 0-12 16-24 0-12 16-24 0-10 16-22 0z"/>',
    5,
  ) +
    repeat(
      7,
      (i) =>
        `<path d="M${-54 + i * 18}-12v-26" stroke="#2b4a86" stroke-width="8"/><path d="M${-54 + i * 18}-50v-4" stroke="#f0a93a" stroke-width="13" stroke-linecap="round"/>`,
    ),
);
scenes['then-behind-the-duck-seven'] =
  island() +
  inked(
    '<path fill="#5f7fb0" d="M426 340h46v76h-46zM504 340h46v76h-46z"/><path fill="#8a5a34" d="M420 406h58v44h-84q-6-24 26-28zM500 406h58v44h-84q-6-24 26-28z"/>',
  ) +
  inked(
    '<path fill="#5f6679" d="M624 340h44v84h-44zM700 340h44v84h-44z"/><path fill="#2b3348" d="M618 420h56v30h-56zM694 420h56v30h-56z"/>',
  ) +
  inked(
    '<path d="M822 340v104M872 340v104M796 450l26-16 26 16M846 450l26-16 26 16" fill="none" stroke="#d99a2b" stroke-width="15"/>',
  ) +
  at(
    560,
    220,
    inked(
      '<path fill="#fff" d="M-76 70q-20-90 10-134 34-60 88-26 30 22 22 66-4 40 4 94z"/><path fill="#f0a23a" d="M36-50l66 14-10 28-60-2z"/><path d="M12-54h0" stroke-width="18"/>',
    ),
  ) +
  bubble(690, 52, 204, 130, cake, 24) +
  inked(
    '<path d="M376 460V226h560v234" fill="none" stroke="#6f4526" stroke-width="18"/><path fill="#c8452f" d="M388 236h536v132q-34 26-67 0-34 26-67 0-34 26-67 0-34 26-67 0-34 26-67 0-34 26-67 0-34 26-67 0-34 26-67 0z"/><path d="M470 262v84M590 262v84M710 262v84M830 262v84" fill="none" stroke="#9c3324"/>',
  ) +
  person('ti', 'worried', 180, 452, 0.37) +
  plank('#8a5a34');
// The hedgehog at the nest asks where Na's house is.
scenes['then-hedgehog-at-the-nest-play'] =
  island() +
  at(
    710,
    430,
    inked(
      '<path fill="#8a6a4a" d="M150 16l24-30-34-8 22-36-40 2 8-42-36 16-10-42-30 28-24-36-20 38-36-24 0 42-42-4 14 36-40 8 26 32-30 22z"/><path fill="#f0d3a4" d="M-20 18q-80 4-128-14-12-12 2-20 28-8 42-44 22-44 70-42 50 8 54 60 0 44-16 60z"/><circle cx="-150" cy="-8" r="13" fill="#1c2b52"/><path d="M-78-38h0" stroke-width="16"/><path d="M-116-2q14 10 30 0" fill="none"/><circle cx="-14" cy="-84" r="20" fill="#f0d3a4"/>',
    ),
    1,
  ) +
  inked(
    '<circle cx="396" cy="382" r="27" fill="#fffdf6"/><circle cx="446" cy="378" r="29" fill="#cfe3f2"/><path fill="#a8764a" d="M330 386q90 30 180-2-4 66-50 70h-80q-46-6-50-68z"/><path d="M324 392l-22-14M348 412l60 14M376 436l80-14M430 410l66-6M516 390l20-16M404 448l70-6" fill="none" stroke="#6f4526"/>',
  ) +
  bubble(600, 60, 250, 180, house(110, 26, 0.5) + question(204, 84, 0.9), 40) +
  person('na', 'worried', 180, 452, 0.37) +
  plank('#8a5a34');

// ---- What follows from the right choices -------------------------------------------------------

// Grandfather looks with his glass; behind the duck there is still a question.
scenes['then-behind-the-duck-not-known'] =
  island() +
  at(
    620,
    220,
    inked(
      '<path fill="#fff" d="M-76 70q-20-90 10-134 34-60 88-26 30 22 22 66-4 40 4 94z"/><path fill="#f0a23a" d="M-36-50l-66 14 10 28 60-2z"/><path d="M-2-54h0" stroke-width="18"/>',
    ),
  ) +
  inked(
    '<path d="M446 446V226h470v220" fill="none" stroke="#6f4526" stroke-width="18"/><path fill="#c8452f" d="M458 236h446v210H458z"/><path d="M530 262v180M610 262v180M690 262v180M770 262v180M850 262v180" fill="none" stroke="#9c3324"/>',
  ) +
  question(760, 346, 1.3, '#fff') +
  person('ti', 'happy', 160, 452, 0.33) +
  person('ong', 'happy', 340, 452, 0.34) +
  plank('#8a5a34') +
  inked(
    '<path d="M500 400l-60 80" stroke="#8a5a34" stroke-width="26"/><circle cx="540" cy="346" r="72" fill="#d8ecf6" stroke-width="14"/>',
  ) +
  question(540, 346, 0.9);

const hedgehog =
  '<path fill="#8a6a4a" d="M150 16l24-30-34-8 22-36-40 2 8-42-36 16-10-42-30 28-24-36-20 38-36-24 0 42-42-4 14 36-40 8 26 32-30 22z"/><path fill="#f0d3a4" d="M-20 18q-80 4-128-14-12-12 2-20 28-8 42-44 22-44 70-42 50 8 54 60 0 44-16 60z"/><circle cx="-150" cy="-8" r="13" fill="#1c2b52"/><path d="M-78-38h0" stroke-width="16"/><path d="M-116-2q14 10 30 0" fill="none"/><circle cx="-14" cy="-84" r="20" fill="#f0d3a4"/>';
// Grandmother is there: the nest gets done, and a bird moves in.
scenes['then-hedgehog-at-the-nest-ask'] =
  island() +
  person('na', 'happy', 160, 452, 0.33) +
  person('ba', 'happy', 330, 452, 0.34) +
  at(770, 436, inked(hedgehog), 0.86) +
  inked(
    '<path d="M700 330l150-30M730 296l130 40M760 280l60 60" fill="none" stroke="#c79a3a" stroke-width="10"/>',
  ) +
  picture('pictures/chim.svg', 470, 240, 140) +
  inked(
    '<path fill="#a8764a" d="M440 370q100 30 210-2-4 78-56 84H500q-54-8-60-82z"/><path d="M434 376l-22-14M460 398l70 16M490 426l96-16M560 398l80-8M640 374l20-16M524 442l84-8" fill="none" stroke="#6f4526"/>',
  ) +
  plank('#8a5a34');
