import { expect, it } from 'vitest';
import { scopedClassName } from '../../tools/css-names';

it('names a class after its module', () => {
  expect(scopedClassName('entry', '/src/lesson/views/Spot.module.css')).toBe('Spot_entry');
  expect(scopedClassName('entry', '/src/lesson/views/Spot.module.css')).toBe('Spot_entry');
});

it('refuses two modules of one name', () => {
  scopedClassName('head', '/src/quiz/views/Head.module.css');
  expect(() => scopedClassName('head', '/src/ui/Head.module.css')).toThrow(
    '/src/ui/Head.module.css needs another name: there is /src/quiz/views/Head.module.css already.',
  );
});
