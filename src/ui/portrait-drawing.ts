/** The lines of a portrait on a field of 96 by 96. Everything is a path, inked or outlined. */

export type PortraitFeatures = {
  readonly face: 'oval' | 'round' | 'square' | 'long';
  readonly hair: keyof typeof hairs;
  readonly glasses: keyof typeof glasses;
  readonly age: 'young' | 'middle' | 'senior';
  readonly clothes: keyof typeof clothes;
  readonly beard?: boolean;
};

export type Expression = keyof typeof expressions;

/** `ink` is filled, `line` is drawn; `paper` is filled with paper and outlined. */
export type Stroke = { readonly as: 'ink' | 'line' | 'fine' | 'paper'; readonly d: string };

const ink = (d: string): Stroke => ({ as: 'ink', d });
const line = (d: string): Stroke => ({ as: 'line', d });
const fine = (d: string): Stroke => ({ as: 'fine', d });
const paper = (d: string): Stroke => ({ as: 'paper', d });

export const faces = {
  oval: 'M30 38C30 56 38 68 48 68C58 68 66 56 66 38C66 23 58 17 48 17C38 17 30 23 30 38Z',
  round:
    'M28.5 40C28.5 57 37 67 48 67C59 67 67.5 57 67.5 40C67.5 25 59 17 48 17C37 17 28.5 25 28.5 40Z',
  square:
    'M29.5 37L30.5 52C31.5 60 40 68 48 68C56 68 64.5 60 65.5 52L66.5 37C66.5 23 58 17 48 17C38 17 29.5 23 29.5 37Z',
  long: 'M31 36C31 56 38.5 71 48 71C57.5 71 65 56 65 36C65 22 57 16 48 16C39 16 31 22 31 36Z',
} as const;

export const ears: readonly Stroke[] = [
  paper('M31 40C25.5 37.5 25 50.5 31.5 50.5'),
  paper('M65 40C70.5 37.5 71 50.5 64.5 50.5'),
];

export const neck: readonly Stroke[] = [paper('M40.5 62V77C45 81 51 81 55.5 77V62Z')];

/** `behind` the face, and `over` it. */
export const hairs = {
  crop: {
    behind: [],
    over: [
      ink(
        'M29 41C25.5 23 35 11.5 48.5 11.5C62 11.5 70.5 23 67 41C66 36 64.5 31.5 62 28.5C56 31 41 31 34.5 28C31.5 31.5 30 36 29 41Z',
      ),
    ],
  },
  sidePart: {
    behind: [],
    over: [
      ink(
        'M29 42C24.5 22 36 10 51 11.5C64.5 12 70.5 24 67 42C66.5 36 64.5 30 61 26.5C53 29.5 45.5 27.5 41 22.5C39.5 29 32.5 31 29 42Z',
      ),
    ],
  },
  brush: {
    behind: [],
    over: [
      ink(
        'M29 41C27 31 27.5 24 30 20L31 14L35 15.5L37.5 10.5L41.5 13.5L45 8.5L49 12.5L53.5 8.5L56 13.5L60.5 11.5L61.5 16L65.5 16.5C68.5 23 69 32 67 41C66 35.5 64.5 31 62 27.5C55 25.5 41 25.5 34 27.5C31.5 31 30 35.5 29 41Z',
      ),
    ],
  },
  receding: {
    behind: [],
    over: [
      ink('M29 43C26 30 29 19.5 38.5 15.5C36 20.5 34 26 33 32C31.5 35 30 39 29 43Z'),
      ink('M67 43C70 30 67 19.5 57.5 15.5C60 20.5 62 26 63 32C64.5 35 66 39 67 43Z'),
      fine('M40 14.5C44 17.5 52 17.5 56.5 14.5'),
      fine('M42.5 12.5C46 14.5 51 14.5 54 12.5'),
    ],
  },
  sweptBack: {
    behind: [],
    over: [
      ink(
        'M29.5 40C26.5 20 37 10.5 49 10.5C62 10.5 70 21 66.5 40C65 32 62 26 57 24C51 20.5 45 20.5 39 24C34 26.5 31 32 29.5 40Z',
      ),
    ],
  },
  grey: {
    behind: [],
    over: [
      paper(
        'M29.5 41C26 21 36.5 10.5 48.5 10.5C61.5 10.5 70 21 66.5 41C65.5 34 63 28 59 25C51 27.5 44 26 39.5 22.5C37 28 31.5 32 29.5 41Z',
      ),
      fine('M40 21C42.5 16.5 47 14 53 13.5'),
      fine('M44.5 23.5C48 19 53.5 17 59.5 17.5'),
      fine('M52 25C55.5 22 59.5 21 63.5 22.5'),
      fine('M33 29C33 23.5 35.5 18.5 39.5 15.5'),
    ],
  },
  bob: {
    behind: [
      ink(
        'M26 62C20.5 38 26 11 48 11C70 11 75.5 38 70 62C65 66.5 60 65 60 60H36C36 65 31 66.5 26 62Z',
      ),
    ],
    over: [
      ink(
        'M29.5 44C27.5 27 37 16.5 49 16.5C60.5 16.5 68.5 27 66.5 44C65 37 62 31.5 57.5 27.5C50 34 38.5 35 31.5 37C30.5 39 30 41.5 29.5 44Z',
      ),
    ],
  },
  ponytail: {
    behind: [
      ink('M60 20C78 20 83 40 75 62C72 58 71.5 50 68.5 44Z'),
      ink('M27.5 44C24 25 33 11 48 11C63 11 72 25 68.5 44Z'),
    ],
    over: [
      ink(
        'M29.5 42C26.5 24 36 14.5 48 14.5C60 14.5 69.5 24 66.5 42C65 33.5 61 27.5 54.5 23.5C50 30 36.5 29 29.5 42Z',
      ),
    ],
  },
  bun: {
    behind: [
      ink('M38.5 11C38.5 4.5 43 2.5 48 2.5C53 2.5 57.5 4.5 57.5 11C57.5 16 38.5 16 38.5 11Z'),
      ink('M28 44C24.5 25 33.5 11.5 48 11.5C62.5 11.5 71.5 25 68 44Z'),
    ],
    over: [
      ink(
        'M29.5 42C27 25 36.5 15 48 15C59.5 15 69 25 66.5 42C64.5 32.5 58 25.5 48 22C38 25.5 31.5 32.5 29.5 42Z',
      ),
    ],
  },
  shortSwept: {
    behind: [
      ink(
        'M26.5 54C21.5 31 30 10 49 10C68 10 74.5 31 69.5 54C67 57 64 55 64 50H32C32 55 29 57 26.5 54Z',
      ),
    ],
    over: [
      ink(
        'M29 46C27.5 36 29.5 21 42.5 15.5C57.5 15.5 68.5 26 67 46C65.5 37.5 60.5 30.5 52 26.5C47 24.5 43.5 23 41 20C38.5 29 32 33 29 46Z',
      ),
    ],
  },
  waves: {
    behind: [
      ink(
        'M27 66C20 60 25 54 22.5 47C20.5 39 24 35 25.5 28C28 17 37 10.5 48 10.5C59 10.5 68 17 70.5 28C72 35 75.5 39 73.5 47C71 54 76 60 69 66C64 69 60 65 60 60H36C36 65 32 69 27 66Z',
      ),
    ],
    over: [
      ink(
        'M29.5 44C27 28 37 16 47 16C40 25 33 28 29.5 44ZM47 16C60 15.5 69 27 66.5 44C64.5 34 57.5 26 47 16Z',
      ),
    ],
  },
  buzz: {
    behind: [],
    over: [
      ink(
        'M29.8 37C28 22.5 36.5 15 48 15C59.5 15 68 22.5 66.2 37C65.4 31.5 64 27.5 61.5 24.5C53 21.5 43 21.5 34.5 24.5C32 27.5 30.6 31.5 29.8 37Z',
      ),
    ],
  },
  curls: {
    behind: [],
    over: [
      ink(
        'M29 41C25 37 25.5 31 28 29C25.5 24 29 18.5 33.5 18.5C34.5 13.5 41 11 45 13.5C48.5 9.5 55 10.5 57.5 14C62.5 13 67 17.5 66 22C70 24.5 70.5 30.5 68 33C69.5 36 68.5 39 67 41C66 36 64.5 32.5 62 30C58 32.5 55 31 53 28.5C50 32 45 31.5 43 28.5C40.5 31.5 36 31.5 34 29C31.5 32 30 36 29 41Z',
      ),
    ],
  },
  bald: {
    behind: [],
    over: [
      ink('M29.5 47C26 40 26.5 33 30 27.5C30.5 33 31 38 31.5 42C30.5 43 30 45 29.5 47Z'),
      ink('M66.5 47C70 40 69.5 33 66 27.5C65.5 33 65 38 64.5 42C65.5 43 66 45 66.5 47Z'),
      fine('M52.5 20.5C55.5 21.5 58 23.2 59.5 25.5'),
    ],
  },
  pixie: {
    behind: [],
    over: [
      ink(
        'M28.5 45C24 26 32 10.5 49 10.5C65 10.5 72 26 67.5 45C67 40 66 36 64.5 33.5L61 35L58.5 30.5L53.5 34L50.5 29L44 33.5L41 28.5C37 32.5 32 34.5 30.5 38C29.5 40 29 42 28.5 45Z',
      ),
      ink('M28.5 41L31 51.5L32.5 40Z'),
      ink('M67.5 41L65 51.5L63.5 40Z'),
    ],
  },
  perm: {
    behind: [
      ink(
        'M26 57C20.5 55 20 48 23 45C19 41 20 35 23.5 32.5C21.5 26.5 26 20.5 31 20.5C32 14 39.5 10 45 12C49.5 8.5 57.5 9.5 60.5 14C66.5 13.5 71.5 18.5 70.5 24C75 27 76 33.5 73 37C76.5 41 76 47 72.5 49.5C73.5 54 70 58 66.5 57.5L63 48H33L30 58C28.5 58 27 57.5 26 57Z',
      ),
    ],
    over: [
      ink(
        'M29.5 43C26 28 34 14.5 48 14.5C62 14.5 70 28 66.5 43C65 37 63 33 60 31C56 32.5 52 31.5 49.5 29.5C45 32.5 40 32 37.5 29.5C33 32 31 37 29.5 43Z',
      ),
    ],
  },
  straight: {
    behind: [
      ink(
        'M24.5 80C21 50 23 11 48 11C73 11 75 50 71.5 80C67 82 63 80 61 77V58H35V77C33 80 29 82 24.5 80Z',
      ),
    ],
    over: [
      ink(
        'M29.5 47C26.5 27 37 15 50 15.5C62 16 69 28 66.5 47C65 36 58 26.5 42.5 20C37 27 31 36 29.5 47Z',
      ),
    ],
  },
  fringe: {
    behind: [
      ink(
        'M25 70C20 40 26 11 48 11C70 11 76 40 71 70C66 73 61 71.5 60.5 68V56H35.5V68C35 71.5 30 73 25 70Z',
      ),
    ],
    over: [
      ink(
        'M29.5 46C27 28 36 15.5 48 15.5C60 15.5 69 28 66.5 46C66 41 65 37 64 34C58 35.5 38 35.5 32 34C31 37 30 41 29.5 46Z',
      ),
    ],
  },
} as const satisfies Record<string, { behind: readonly Stroke[]; over: readonly Stroke[] }>;

export const glasses = {
  none: [],
  round: [
    line('M34.2 44.5a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0'),
    line('M49.2 44.5a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0 -12.6 0'),
    fine('M46.8 43.6C47.5 42.8 48.5 42.8 49.2 43.6M34.2 43.5L30.5 42M61.8 43.5L65.5 42'),
  ],
  square: [
    line('M34.5 40H46.3V46.5C46.3 49 44.5 50 42.5 50H38C35.8 50 34.5 49 34.5 46.5Z'),
    line('M49.7 40H61.5V46.5C61.5 49 59.7 50 57.5 50H53C50.8 50 49.7 49 49.7 46.5Z'),
    fine('M46.3 42.5C47.5 41.6 48.5 41.6 49.7 42.5M34.5 42L30.5 41.5M61.5 42L65.5 41.5'),
  ],
  half: [
    line('M35 46.5H46C46 53.5 35 53.5 35 46.5Z'),
    line('M50 46.5H61C61 53.5 50 53.5 50 46.5Z'),
    fine('M46 47C47.5 46 48.5 46 50 47M35 46.8L30.5 43M61 46.8L65.5 43'),
  ],
} as const satisfies Record<string, readonly Stroke[]>;

const shoulders = 'M9 97C10.5 84 20 80.5 40 74.5C44 82 52 82 56 74.5C76 80.5 85.5 84 87 97Z';

export const clothes = {
  suit: [
    ink(shoulders),
    paper('M40 73.5L48 97L56 73.5C53 78 43 78 40 73.5Z'),
    ink('M46.2 80.5H49.8L51.4 97H44.6Z'),
    paper('M40 73L35.5 80.5L42.5 84.5L48 79.5ZM56 73L60.5 80.5L53.5 84.5L48 79.5Z'),
  ],
  jacket: [
    ink(shoulders),
    paper('M40 74L48 92L56 74C52.5 80 43.5 80 40 74Z'),
    fine('M40 74L48 92L56 74'),
  ],
  shirt: [
    paper(shoulders),
    paper('M40 72.5L33.5 79L42 86L48 79.5ZM56 72.5L62.5 79L54 86L48 79.5Z'),
    fine('M48 80V97M51 88.5h.1'),
  ],
  workwear: [
    paper(shoulders),
    paper(
      'M39.5 71.5C36 73.5 35 77 35.5 81.5L48 86L60.5 81.5C61 77 60 73.5 56.5 71.5C54 79 42 79 39.5 71.5Z',
    ),
    line('M48 86V97'),
    fine('M61 91H72M25 86C25 91 24 94 23.5 97M71.5 86C71.5 91 72.5 94 73 97'),
  ],
  knit: [
    paper(shoulders),
    line('M38.5 75.5C41.5 85.5 54.5 85.5 57.5 75.5'),
    fine('M36 77C40 89 56 89 60 77M22 84V97M74 84V97'),
  ],
  blouse: [
    paper(shoulders),
    line('M40 74.5L48 90L56 74.5'),
    paper('M40.5 73C36 75 33.5 79.5 35 85L48 90M55.5 73C60 75 62.5 79.5 61 85L48 90'),
    fine('M48 90V97'),
  ],
} as const satisfies Record<string, readonly Stroke[]>;

const dots =
  'M39.4 44.6a1.7 1.9 0 1 0 3.4 0a1.7 1.9 0 1 0 -3.4 0M53.2 44.6a1.7 1.9 0 1 0 3.4 0a1.7 1.9 0 1 0 -3.4 0';
const dotsAside =
  'M41 44.8a1.6 1.8 0 1 0 3.2 0a1.6 1.8 0 1 0 -3.2 0M55 44.8a1.6 1.8 0 1 0 3.2 0a1.6 1.8 0 1 0 -3.2 0';
const lids = fine('M37.6 43.4C39 41.6 43 41.4 44.6 43M51.4 43C53 41.4 57 41.6 58.4 43.4');

/** Brows, eyes and mouth: what a mood changes. */
export const expressions = {
  calm: [
    line('M36.6 38.4C39 36.6 42.4 36.6 45 37.8M51 37.8C53.6 36.6 57 36.6 59.4 38.4'),
    ink(dots),
    lids,
    line('M43 59.6C46 60.8 50 60.8 53 59.6'),
  ],
  troubled: [
    line('M36.4 39.6C39 38.6 42.6 37 45 34.8M51 34.8C53.4 37 57 38.6 59.6 39.6'),
    ink(dots),
    lids,
    fine('M38.4 48.4C40 49.4 42 49.4 43.4 48.6M52.6 48.6C54 49.4 56 49.4 57.6 48.4'),
    line('M42.6 61C45 58.6 47 58.8 49 60C50.6 61 52 60.8 53.4 59.6'),
  ],
  displeased: [
    line('M36.6 37C39.4 36.6 43 37.4 45.2 39.2M50.8 39.2C53 37.4 56.6 36.6 59.4 37'),
    ink(dots),
    line('M37.4 43L44.6 43.4M51.4 43.4L58.6 43'),
    line('M43 60.8C46 59 50 59 53 60.8'),
  ],
  softened: [
    line('M36.8 37.4C39.2 35.4 42.6 35.4 44.8 36.8M51.2 36.8C53.4 35.4 56.8 35.4 59.2 37.4'),
    ink(dots),
    lids,
    line('M42 58.4C44.6 62 51.4 62 54 58.4'),
    fine('M40.8 57.6L42.4 58.6M55.2 57.6L53.6 58.6'),
  ],
  approving: [
    line('M36.6 36.8C39 34.2 42.8 34.2 45 36M51 36C53.2 34.2 57 34.2 59.4 36.8'),
    line('M37.6 45.4C39.4 42 43 42 44.8 45.4M51.2 45.4C53 42 56.6 42 58.4 45.4'),
    paper('M41.4 57.4C45 58.6 51 58.6 54.6 57.4C53.8 63.4 42.2 63.4 41.4 57.4Z'),
    fine('M37 50.6L38.8 51.6M59 50.6L57.2 51.6'),
  ],
  asking: [
    line('M36.6 36.4C38.8 33.4 42.8 33 45.2 35.2M51 38.8C53.6 37.8 57 37.8 59.4 38.8'),
    ink(dots),
    lids,
    line('M44 60.2L52.4 59.4'),
  ],
  hurried: [
    line('M36.8 38.6C39.2 37.4 42.6 37 45 36M51 36C53.4 37 56.8 37.4 59.2 38.6'),
    ink(dotsAside),
    lids,
    paper('M45.2 60C45.2 57.8 50.8 57.8 50.8 60C50.8 62.6 45.2 62.6 45.2 60Z'),
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export const nose: Stroke = fine('M48.4 45.4C47.8 49 46 51.2 46.2 53C46.8 54.4 49 54.4 50.2 53.6');

export const ages: Readonly<Record<PortraitFeatures['age'], readonly Stroke[]>> = {
  young: [],
  middle: [fine('M40.6 54.4C39.4 56 39 57.4 39.2 59M55.4 54.4C56.6 56 57 57.4 56.8 59')],
  senior: [
    fine('M40.6 54C39 56 38.4 58 38.8 60.4M55.4 54C57 56 57.6 58 57.2 60.4'),
    fine('M38.4 50C40 51.2 42 51.2 43.6 50.4M52.4 50.4C54 51.2 56 51.2 57.6 50'),
    fine('M41 30.5C45 29.6 51 29.6 55 30.5'),
  ],
};

export const beard: Stroke = fine(
  'M38 61.5l.6 1.6M41 64l.5 1.5M44.5 65.3l.3 1.5M48 65.7v1.5M51.5 65.3l-.3 1.5M55 64l-.5 1.5M58 61.5l-.6 1.6M45.5 56.6l.2 1M48 56.3v1M50.5 56.6l-.2 1',
);

/** Features for somebody who has none of their own: the same seed always draws the same person. */
export function featuresOf(seed: string): PortraitFeatures {
  let state = 2_166_136_261;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  function pick<Name extends string>(names: readonly [Name, ...Name[]]): Name {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    return names[state % names.length] ?? names[0];
  }
  return {
    face: pick(['oval', 'round', 'square', 'long']),
    hair: pick(['crop', 'sidePart', 'bob', 'brush', 'shortSwept', 'receding', 'ponytail', 'grey']),
    glasses: pick(['none', 'round', 'none', 'square', 'none', 'half']),
    age: pick(['young', 'middle', 'senior']),
    clothes: pick(['shirt', 'suit', 'workwear', 'knit', 'jacket', 'blouse']),
  };
}
