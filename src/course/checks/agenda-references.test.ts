import { describe, expect, it } from 'vitest';
import { agendaOf, agendaPart } from '../../../tests/support/build-class';
import { buildSource } from '../../../tests/support/build-source';
import type { Agenda } from '../schema/agenda';
import { agendaReferences } from './agenda-references';

const source = buildSource();
const [lesson] = source.lessons;
const [bank] = source.banks;
const item = bank?.data.items[0]?.id ?? '';

function found(agenda: Partial<Agenda>): readonly string[] {
  const parts = agenda.parts ?? [agendaPart('one')];
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const data = { ...agendaOf(parts), minutes, shortMinutes: 0, ...agenda };
  return agendaReferences({ ...source, agenda: { file: 'class.yaml', data } }).map(
    ({ message }) => message,
  );
}
const withScreen = (screen: Agenda['parts'][number]['screens'][number]) =>
  found({ parts: [agendaPart('one', { screens: [screen] })] });

describe('the agenda of the class', () => {
  it('is held against nothing where the course has none', () => {
    expect(agendaReferences(source)).toEqual([]);
  });

  it('may name what is there', () => {
    expect(withScreen({ show: 'item', item })).toEqual([]);
    expect(withScreen({ show: 'words', title: '想一想', lines: [] })).toEqual([]);
  });

  it.each([
    ['an item', withScreen({ show: 'item', item: 'q9-99' }), 'there is no item "q9-99"'],
    ['a lesson', withScreen({ show: 'slides', lesson: 'l9-9' }), 'there is no lesson "l9-9"'],
    [
      'a slide',
      withScreen({ show: 'slides', lesson: lesson?.data.id ?? '', slides: ['没有这一页'] }),
      'there is no slide "没有这一页"',
    ],
    [
      'a role-play',
      withScreen({ show: 'scene', scenario: 's9', node: 'd1', toEnd: false }),
      'there is no role-play "s9"',
    ],
    [
      'a hand-out',
      found({ parts: [agendaPart('one', { handouts: ['h9'] })] }),
      'there is no handout "h9"',
    ],
    [
      'a job aid',
      found({ parts: [agendaPart('one', { jobAids: ['ja-99'] })] }),
      'there is no job aid "ja-99"',
    ],
  ])('names %s that is not there', (_what, messages, expected) => {
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(expected);
  });

  it('adds up to the minutes that it promises', () => {
    expect(found({ minutes: 180 })).toEqual([
      'the parts add up to 10 minutes. Write that, or mend a part.',
    ]);
  });

  it('goes through a part without a gap', () => {
    const steps = [
      { from: 0, to: 4, does: '投票' },
      { from: 5, to: 9, does: '讨论' },
    ];
    const messages = found({ parts: [agendaPart('one', { steps })] });
    expect(messages).toEqual(['the step before ends at 4. Write "from: 4".']);
  });

  it('cuts a part or never does, and leaves out only screens that it has', () => {
    const whenLate = { order: 1, leaveOut: '第二轮', saves: 4 };
    expect(found({ parts: [agendaPart('one', { never: true, whenLate })] })[0]).toContain(
      'never cut',
    );
    expect(
      found({
        shortMinutes: 5,
        parts: [agendaPart('one', { shortMinutes: 5, shortScreens: [3] })],
      })[0],
    ).toContain('the part has 1 screens');
    expect(found({ parts: [agendaPart('one', { shortScreens: [1] })] })[0]).toContain(
      'leaves this part out',
    );
  });
});
