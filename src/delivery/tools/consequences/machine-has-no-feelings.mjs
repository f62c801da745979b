import {
  at,
  bubble,
  clock,
  hen,
  inked,
  person,
  picture,
  question,
  repeat,
  room,
  smiley,
  frontEdge,
  thought,
  waves,
  grownUp,
  standingHen,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const paperMouth =
  '<path fill="#fffefa" d="M-87 0l176-8 4 104-176 8z"/><path fill="#c8452f" d="M-61 28q62 18 124-6 0 56-58 58-56 2-66-52z"/><path fill="#fffefa" d="M-53 32q54 14 108-4l-4 14q-48 16-98 4z" stroke-width="4"/>';
/** The talking speaker, its foot at x, y; with the mouth of paper, or with its bare front. */
const speaker = (x, y, scale = 1, mouth = true) =>
  at(
    x,
    y,
    inked(
      `<rect x="-105" y="-316" width="210" height="316" rx="74" fill="#7d8db0"/><path d="M-87-30q86 26 174 0" fill="none"/><circle cy="-234" r="48" fill="#2b3348"/><circle cy="-234" r="17" fill="#d9dee6" stroke="none"/><path d="M-33-286h66" stroke="#2f8f5b" stroke-width="9"/>${mouth ? `<g transform="translate(0 -156)">${paperMouth}</g>` : '<path d="M-50-140h100M-60-110h120M-50-80h100" stroke="#5b6a90"/>'}`,
    ),
    scale,
  );
const heart = (x, y, scale = 1) =>
  at(
    x,
    y,
    inked(
      '<path fill="#c8452f" d="M0 40Q-52 4-50-24q2-26 26-26 16 0 24 20 8-20 24-20 24 0 26 26Q52 4 0 40z"/>',
    ),
    scale,
  );

const mother = inked(
  '<circle cx="-50" cy="-22" r="24" fill="#241b17"/><path fill="#2f7d5b" d="M-66 92q4-44 46-52h40q42 8 46 52z"/><path fill="#e0b48c" d="M-14 28h28v24q-14 8-28 0z"/><circle r="46" fill="#f2cba8"/><path fill="#241b17" d="M-46 8q-8-66 46-66t46 62q-22-2-34-34-20 30-58 38z"/><path d="M-22 2q7-9 14 0M10 2q7-9 14 0M-14 20q14 12 28 0" fill="none" stroke-width="5"/>',
);

scenes['then-why-so-sweet-loves'] =
  room() +
  frontEdge(430) +
  inked(
    '<path d="M770 80l20 210" stroke="#8a5a34" stroke-width="18"/><path fill="#e6c25a" d="M768 270l44-6q30 80 54 180-76 26-150 12 20-92 52-186z"/><path d="M778 340l-10 96M798 338l14 90" fill="none" stroke="#a97f2c"/>',
  ) +
  inked(
    '<path d="M310 180q60-40 110-36M310 130q160-110 300-46" fill="none" stroke="#c8452f" stroke-dasharray="2 22"/>',
    9,
  ) +
  speaker(180, 452, 1.1) +
  hen(480, 400, 1.2) +
  heart(480, 160, 1.2) +
  heart(672, 120, 1.2);
scenes['then-why-so-sweet-paper'] =
  room() +
  person('bong', 'worried', 760, 438, 0.36, true) +
  frontEdge(430) +
  speaker(200, 450, 1.1, false) +
  waves(330, 280, 0.8) +
  bubble(400, 50, 190, 150, heart(95, 78, 1.2), 30) +
  `<g transform="translate(510 392) rotate(-8)">${inked(paperMouth)}</g>`;

scenes['then-whom-to-ask-speaker-again'] =
  room() +
  person('ong', 'calm', 770, 438, 0.36, true) +
  question(604, 290, 1.1) +
  frontEdge(430) +
  speaker(170, 450, 1) +
  bubble(
    270,
    40,
    400,
    140,
    clock(74, 70, 7, 0, 52) + clock(200, 70, 2, 0, 52) + clock(326, 70, 10, 30, 52),
    30,
  );
scenes['then-whom-to-ask-go-early'] =
  picture('scenes/cong-truong-khoa.svg', 0, 0, 960) +
  person('ong', 'calm', 200, 492, 0.36) +
  inked('<path fill="#8a5a34" d="M-9 484h400v26H-9z"/>') +
  inked(
    `<g fill="#fff4dc">${repeat(4, (i) => `<ellipse cx="${756 + 44 * i}" cy="456" rx="20" ry="26"/>`)}${repeat(3, (i) => `<ellipse cx="${778 + 44 * i}" cy="418" rx="20" ry="26"/>`)}</g><path fill="#d9b24f" d="M706 460q114 44 230 0l-14 44H722z"/>`,
  );

scenes['then-missing-mother-louder'] =
  room() +
  person('bong', 'worried', 190, 438, 0.36) +
  frontEdge(430) +
  waves(320, 350, 0.5) +
  speaker(560, 456, 1.25) +
  waves(410, 190, 0.7, true) +
  waves(730, 330, 0.9) +
  bubble(730, 50, 180, 140, smiley(90, 70, 52), 20);
scenes['then-missing-mother-under-blanket'] =
  '<path fill="#3a4a7a" d="M0 0h960v540H0z"/><path d="M0 100h960M0 210h960M0 320h960" stroke="#324069" stroke-width="6"/><path fill="#5a4a55" d="M0 450h960v90H0z"/>' +
  inked(
    '<path fill="#24406f" d="M50 70h190v180H50z"/><circle cx="180" cy="130" r="34" fill="#fbe9b0" stroke="none"/><path d="M145 70v180M50 160h190" fill="none"/><path fill="#8a5a34" d="M90 300h36v190H90zM834 300h36v190h-36z"/><path fill="#fffdf6" d="M130 350q0-30 40-30h130v100H130z"/><g fill="#241b17"><circle cx="262" cy="276" r="34"/><circle cx="358" cy="254" r="34"/></g><path fill="#c8452f" d="M220 430q-16-160 90-162 120-14 190 70 130-10 240 20 80 20 94 72z"/><path d="M286 330q70 30 160-10M260 390q180 34 330-20" fill="none" stroke="#f3d37a" stroke-width="12"/><path fill="#b98553" d="M100 420h760v44H100z"/>',
  ) +
  thought(470, 40, 300, 190, at(112, 96, mother, 0.88) + heart(226, 96, 1));

// ---- What follows from the right choices -------------------------------------------------------

// A hand feeds the speaker with sweet words; Bống hugs the hen, which can feel it.
scenes['then-why-so-sweet-made'] =
  room() +
  person('bong', 'happy', 800, 438, 0.36, true) +
  standingHen(616, 444, 0.96, false, true) +
  inked('<path d="M866 404q-90 40-206-24" fill="none" stroke-width="58"/>') +
  '<path d="M866 404q-90 40-206-24" fill="none" stroke="#fffdf6" stroke-width="46" stroke-linecap="round"/>' +
  inked('<circle cx="646" cy="370" r="21" fill="#dfab7c"/>') +
  frontEdge(446) +
  `<g transform="rotate(-10 240 150)">${inked('<path fill="#fffdf6" d="M196 108h104v110H196z"/>')}${heart(248, 156, 0.74)}</g>` +
  inked(
    '<path fill="#7a4a9c" d="M40 150l96-30 16 62-96 34z"/><path fill="#f2cba8" d="M140 126q40-26 72-20 16 8 2 22l-28 10q24 2 18 18-22 22-54 22z"/>',
  ) +
  speaker(270, 458, 0.88) +
  inked('<path d="M226 182h90" fill="none" stroke-width="12"/>') +
  bubble(420, 90, 160, 130, heart(80, 66, 1.05), 14);

const cup = (x, y) =>
  at(
    x,
    y,
    inked(
      '<path fill="#fffdf6" d="M-40-50h80q0 54-30 56h-20q-30-2-30-56z"/><path d="M-14-74q-14-14 0-28t0-26M16-74q-14-14 0-28t0-26" fill="none" stroke="#fffdf6"/>',
    ),
  );
// Thầy Sơn knows the hour; there is time for tea, for the hen as well.
scenes['then-whom-to-ask-teacher'] =
  room() +
  grownUp('thay-son-happy', 190, 440, 0.33) +
  person('ong', 'happy', 790, 438, 0.36, true) +
  frontEdge(430) +
  bubble(290, 76, 190, 146, clock(95, 73, 8, 0, 56), 20) +
  standingHen(520, 446, 0.94, true) +
  inked(
    '<path fill="#b5643c" d="M612 398l34-40 12 8-30 76z"/><path fill="#b5643c" d="M520 400q0-34 50-36 50 2 50 36 0 56-50 58-50-2-50-58z"/><path d="M520 396q-40-6-34 26 4 22 40 18" fill="none" stroke-width="12"/><path fill="#8a4a2c" d="M536 368q34-22 68 0z"/><circle cx="570" cy="350" r="8" fill="#8a4a2c"/>',
  ) +
  cup(370, 458) +
  cup(690, 458);

const blanket =
  '<path fill="#c8452f" d="M140 470q-4-100 90-124 60 30 130 44 60 10 120-2 60 12 124 2 70-16 116-44 96 26 90 124z"/><path d="M176 440q10-40 60-62M780 440q-8-40-56-62M240 452q240 30 480 0M250 412q230 30 460 0" fill="none" stroke="#f3d37a" stroke-width="11"/>';
// Grandmother has taken her under the same blanket; both think of mother.
scenes['then-missing-mother-grandmother'] =
  '<path fill="#d8b07a" d="M0 0h960v540H0z"/><path d="M0 100h960M0 210h960M0 320h960" stroke="#c79c64" stroke-width="6"/><path fill="#5a4a55" d="M0 450h960v90H0z"/>' +
  inked(
    '<path fill="#24406f" d="M74 96h150v150H74z"/><circle cx="176" cy="146" r="28" fill="#fbe9b0" stroke="none"/><path d="M149 96v150M74 170h150" fill="none"/>',
  ) +
  person('ba', 'happy', 360, 436, 0.35) +
  person('bong', 'calm', 600, 446, 0.34, true) +
  inked(blanket) +
  inked('<path fill="#b98553" d="M-9 462h978v26H-9z"/>') +
  thought(610, 44, 270, 130, at(86, 70, mother, 0.56) + heart(190, 66, 0.8)) +
  picture('scenes/meo-cuon-tron.svg', 756, 338, 140);
