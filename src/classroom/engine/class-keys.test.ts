import { describe, expect, it } from 'vitest';
import type { Position } from '@/class-record/class-event';
import { actionOf, type PressedKey } from './class-keys';

const press = (key: string, fields: Partial<PressedKey> = {}): PressedKey => ({
  key,
  shift: false,
  other: false,
  ...fields,
});
const at = (stage: Position['stage']): Position => ({ part: 'p', screen: 0, stage, index: 0 });

describe('keys of the class', () => {
  it.each(['PageDown', 'Enter', 'ArrowRight', ' '])('%s goes on', (key) => {
    expect(actionOf(press(key), null)).toBe('forward');
  });

  it.each(['PageUp', 'Backspace'])('%s goes back', (key) => {
    expect(actionOf(press(key), null)).toBe('back');
  });

  it.each(['F5', 'Escape', 'Tab', 'Home', 'q', 'constructor'])('%s does nothing', (key) => {
    expect(actionOf(press(key), at('count'))).toBeNull();
  });

  it('does nothing while a key repeats, an input method composes or Ctrl is held', () => {
    expect(actionOf(press('v', { other: true }), at('options'))).toBeNull();
  });

  it('reads letters in either case', () => {
    expect(actionOf(press('V'), null)).toBe('vote');
    expect(actionOf(press('v'), null)).toBe('vote');
  });

  it.each([
    ['r', 'reveal'],
    ['b', 'black'],
    ['w', 'white'],
    ['z', 'freeze'],
    ['t', 'timer'],
    ['l', 'spotlight'],
    ['f', 'full-screen'],
    ['m', 'map'],
    ['p', 'pin'],
    ['c', 'compare'],
    ['g', 'rules'],
    ['n', 'next-part'],
    ['ArrowDown', 'forward'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['.', 'black'],
    ['。', 'black'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
    ['?', 'help'],
    ['？', 'help'],
  ] as const)('%s asks for %s', (key, action) => {
    expect(actionOf(press(key), at('lines'))).toBe(action);
  });

  it('knows numbers by their place on either side of the keyboard, and by no other key', () => {
    expect(actionOf(press('3', { code: 'Numpad3' }), at('count'))).toEqual({ hands: 3, by: 1 });
    expect(actionOf(press('F5', { code: 'F5' }), at('count'))).toBeNull();
    expect(actionOf(press('0', { code: 'Digit0' }), at('count'))).toBeNull();
    expect(actionOf(press('12'), at('count'))).toBeNull();
  });

  it('adds a hand while hands are counted, and takes one back with Shift', () => {
    expect(actionOf(press('2', { code: 'Digit2' }), at('count'))).toEqual({ hands: 2, by: 1 });
    expect(actionOf(press('@', { code: 'Digit2', shift: true }), at('recount'))).toEqual({
      hands: 2,
      by: -1,
    });
  });

  it('counts the first hand that goes up while the class still thinks', () => {
    expect(actionOf(press('1'), at('think'))).toEqual({ hands: 1, by: 1 });
  });

  it('picks where nothing is counted, explains once it is answered, and does nothing before the choices are there', () => {
    expect(actionOf(press('3'), at('options'))).toEqual({ choose: 3 });
    expect(actionOf(press('3'), at('compare'))).toEqual({ choose: 3 });
    expect(actionOf(press('3'), at('lines'))).toBeNull();
    expect(actionOf(press('3'), at('reveal'))).toEqual({ explain: 3 });
    expect(actionOf(press('3'), at('explain'))).toEqual({ explain: 3 });
    expect(actionOf(press('3'), null)).toBeNull();
  });
});
