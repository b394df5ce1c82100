import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { Staging } from './Staging';
import { myUtterance, type Utterance } from './utterance';

function says(id: string, name: string, mood: string, text: string, fromStep?: number): Utterance {
  return { id, by: 'character', speaker: name, name, mood, text, fromStep };
}

const aside: Utterance = {
  id: 'aside',
  by: 'narrator',
  speaker: 'nar',
  name: '旁白',
  mood: undefined,
  text: '挂了电话。',
  fromStep: undefined,
};
const chen = says('1', '陈岚', '追问', '凭什么？');
const ma = says('2', '老马', '热心', '要催先催大的。', 1);
const mine = myUtterance('先不打。', zh.scenario);

function stage(staging: 'chat' | 'call' | 'meeting', utterances: readonly Utterance[]) {
  render(
    <Staging
      staging={staging}
      utterances={utterances}
      arriving={new Set()}
      messages={zh.scenario}
    />,
  );
  return screen.getByRole('log', { name: '对话' });
}

beforeEach(() => {
  document.documentElement.dataset.motion = 'reduced';
});

describe('a scene', () => {
  it.each(['chat', 'call', 'meeting'] as const)(
    'as a %s says in order who spoke, how, and what',
    (staging) => {
      const log = stage(staging, [chen, aside, ma, mine]);
      const lines = within(log).getAllByRole('listitem');

      expect(lines.map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/陈岚 · 追问.*凭什么？/),
        expect.stringMatching(/挂了电话。/),
        expect.stringMatching(/老马 · 热心.*要催先催大的。.*这来自第 1 步/),
        expect.stringMatching(/你.*先不打。/),
      ]);
    },
  );

  it('as a chat draws who writes, in their mood', () => {
    const log = stage('chat', [chen, mine]);

    expect(within(log).getByRole('img', { name: '陈岚，追问' })).toBeInTheDocument();
  });

  it('as a chat does not name the same voice twice in a row', () => {
    const log = stage('chat', [chen, { ...chen, id: '3', text: '哪天到？' }]);

    expect(within(log).getAllByText('陈岚 · 追问')).toHaveLength(1);
    expect(within(log).getByText('哪天到？')).toBeInTheDocument();
  });

  it('as a call shows the two ends of the line', () => {
    stage('call', [chen, mine]);

    expect(screen.getByRole('img', { name: '陈岚，追问' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '你' })).toBeInTheDocument();
  });

  it('as a meeting seats everybody once, as they were last heard', () => {
    stage('meeting', [ma, chen, { ...ma, id: '4', mood: '打趣' }]);

    const seats = within(screen.getByRole('list', { name: '在座的人' }));
    expect(seats.getAllByRole('img').map((seat) => seat.getAttribute('aria-label'))).toEqual([
      '老马，打趣',
      '陈岚，追问',
    ]);
  });
});
