import type { Position } from '@/class-record/class-event';
import { roundAt } from './stations';

/** What a key asks for. Numbers count from 1 and follow the letters as they are shown. */
export type ClassAction =
  | 'forward'
  | 'back'
  | 'vote'
  | 'reveal'
  | 'black'
  | 'white'
  | 'freeze'
  | 'timer'
  | 'spotlight'
  | 'full-screen'
  | 'larger'
  | 'smaller'
  | 'paper'
  | 'map'
  | 'pin'
  | 'compare'
  | 'rules'
  | 'help'
  | 'next-part'
  | { readonly hands: number; readonly by: 1 | -1 }
  | { readonly choose: number }
  | { readonly explain: number };

export type PressedKey = {
  readonly key: string;
  /** The place on the keyboard, `Digit1`: with Shift the key itself is a sign. */
  readonly code?: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held, the key repeats, or an input method composes. */
  readonly other: boolean;
};

const letters: Readonly<Record<string, ClassAction>> = {
  v: 'vote',
  r: 'reveal',
  b: 'black',
  w: 'white',
  z: 'freeze',
  t: 'timer',
  l: 'spotlight',
  f: 'full-screen',
  d: 'paper',
  m: 'map',
  p: 'pin',
  c: 'compare',
  g: 'rules',
  n: 'next-part',
};

const named: Readonly<Record<string, ClassAction>> = {
  PageDown: 'forward',
  Enter: 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  ' ': 'forward',
  PageUp: 'back',
  Backspace: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  '.': 'black',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '?': 'help',
  '？': 'help',
  '。': 'black',
};

/**
 * The action of a key; null for one that means nothing. F5 and Escape, which clickers send, mean
 * nothing on purpose.
 */
export function actionOf(pressed: PressedKey, position: Position | null): ClassAction | null {
  if (pressed.other) return null;
  const digit = digitOf(pressed);
  if (digit !== null) {
    if (!position) return null;
    const { stage } = position;
    if (roundAt(position) || stage === 'think') {
      return { hands: digit, by: pressed.shift ? -1 : 1 };
    }
    if (stage === 'options' || stage === 'compare') return { choose: digit };
    return stage === 'reveal' || stage === 'explain' ? { explain: digit } : null;
  }
  if (pressed.key.length === 1 && Object.hasOwn(letters, pressed.key.toLowerCase())) {
    return letters[pressed.key.toLowerCase()] ?? null;
  }
  return Object.hasOwn(named, pressed.key) ? (named[pressed.key] ?? null) : null;
}

function digitOf({ key, code }: PressedKey): number | null {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(code ?? '') ?? /^([1-9])$/.exec(key);
  return found ? Number(found[1]) : null;
}
