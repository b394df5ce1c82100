import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Interaction } from '@/course/schema/interaction';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { buildLessonPieces } from '../../../tests/support/build-lesson-pieces';
import {
  drafted,
  recorded,
  showInteraction as show,
} from '../../../tests/support/show-interaction';
import type { Answer } from '../engine/answer';
import { InteractionView } from './InteractionView';
import type { LessonPieces } from './lesson-context';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('every interaction', () => {
  const types: Interaction['type'][] = [
    'guess',
    'flip-cards',
    'fact-card',
    'sort',
    'order',
    'payer-map',
    'calculator',
    'spot',
    'rewrite',
    'self-check',
    'say',
    'transfer',
  ];
  it.each(types)('is there but does not react before the record is open: %s', (type) => {
    show(buildInteraction(type), { opened: false });
    const group = screen.getByRole('region', { name: '练一下' }).querySelector('fieldset');
    expect(group).toBeDisabled();
    expect(screen.getByText('一步一步来。')).toBeVisible();
  });
});

describe('a guess', () => {
  it('is selected by one tap and handed in by a second, and then answers', async () => {
    const { user, onAnswer } = show(buildInteraction('guess'));
    expect(button('就猜这个')).toBeDisabled();

    await user.click(screen.getByRole('radio', { name: '一半' }));
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(button('就猜这个'));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('guess', { choice: 'half' }, null);
    expect(screen.getByRole('status')).toHaveTextContent('高估了。');
    expect(screen.getByRole('status')).toHaveTextContent('答案：三成多');
    expect(screen.getByRole('status')).toHaveFocus();
  });

  it('shows the recorded guess, and is open again after a reset', async () => {
    const { user, onReset } = show(buildInteraction('guess'), recorded({ choice: 'third' }));
    expect(screen.getByRole('status')).toHaveTextContent('✓ 猜中了');

    await user.click(button('再来一次'));

    expect(onReset).toHaveBeenCalledExactlyOnceWith('guess');
    expect(screen.getByRole('radio', { name: '三成多' })).not.toBeChecked();
    expect(screen.getByRole('heading', { name: '练一下' })).toHaveFocus();
  });
});

describe('flip cards', () => {
  it('are judged first, then turned, and scored when all are', async () => {
    const { user, onAnswer } = show(buildInteraction('flip-cards'));
    expect(screen.queryByText('缺六店签收单。')).not.toBeInTheDocument();

    for (const [index, judgement] of ['同意', '同意'].entries()) {
      await user.click(screen.getAllByRole('radio', { name: judgement })[index] as HTMLElement);
      await user.click(screen.getAllByRole('button', { name: '翻过来' })[index] as HTMLElement);
    }

    expect(onAnswer.mock.calls).toEqual([
      ['flip', { done: 'agree' }, null],
      ['flip', { done: 'agree', wait: 'agree' }, 0.5],
    ]);
    expect(screen.getByText('缺六店签收单。')).toBeVisible();
    expect(screen.getByText('✕ 账本上不是这么回事')).toBeVisible();
    expect(screen.getByText('✓ 账本也这么说')).toBeVisible();
    expect(screen.getByText('2 张里对了 1 张。')).toBeVisible();
  });
});

describe('the fact card', () => {
  it('takes open fields, and says for each whom to ask or what is wrong', async () => {
    const { user, onAnswer } = show(buildInteraction('fact-card'));
    await user.click(screen.getByRole('radio', { name: '换热站那个' }));
    await user.click(screen.getAllByRole('button', { name: '下一格' })[0] as HTMLElement);
    expect(button(/^数量/)).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: '62' }));
    await user.click(button('交卡'));

    const [, answer, score] = onAnswer.mock.calls[0] ?? [];
    expect(answer).toEqual({ project: 'nickname', quantity: 'sixty-two' });
    expect(score).toBeCloseTo(1 / 3);
    expect(screen.getByText('对方查不到。')).toBeVisible();
    expect(screen.getByText('和签收单一致。')).toBeVisible();
    expect(screen.getByText(/问方敏/)).toBeVisible();
    expect(screen.getByText('3 处里对了 1 处。')).toHaveFocus();
  });

  it('has its papers at hand', () => {
    show(buildInteraction('fact-card'));
    expect(button('采购合同')).toBeEnabled();
    expect(screen.getByText('合同首页。')).toBeInTheDocument();
  });
});

describe('sorting', () => {
  it('is handed in when every card lies in a group, and gives a reason for each', async () => {
    const { user, onAnswer } = show(buildInteraction('sort'));
    const place = (card: string, group: string) =>
      user.click(
        within(screen.getByRole('group', { name: `${card} 放到哪一组` })).getByRole('radio', {
          name: group,
        }),
      );
    await place('广川', '可催');
    await place('惠邻 C-02', '可催');
    expect(button('对一下')).toBeDisabled();
    await place('质保金', '未到期');
    await user.click(button('对一下'));

    expect(onAnswer.mock.calls[0]?.[1]).toEqual({ a: 'collect', b: 'collect', c: 'wait' });
    expect(screen.getByText('✕ 该放“未到期”')).toBeVisible();
    expect(screen.getByText(/十月到期/)).toBeVisible();
    expect(screen.getByText(/三灯全绿/)).toBeVisible();
  });
});

describe('what was put in and not handed in', () => {
  afterEach(() => void vi.useRealTimers());

  const place = (card: string) => within(screen.getByRole('group', { name: `${card} 放到哪一组` }));

  it.each<{ type: Interaction['type']; draft: Answer; name: string }>([
    { type: 'guess', draft: { choice: 'half' }, name: '一半' },
    { type: 'flip-cards', draft: { 'done.pick': 'agree' }, name: '同意' },
    { type: 'fact-card', draft: { project: 'nickname' }, name: '换热站那个' },
    { type: 'sort', draft: { a: 'collect' }, name: '可催' },
  ])('is there again: $type', ({ type, draft, name }) => {
    show(buildInteraction(type), drafted(draft));
    expect(screen.getAllByRole('radio', { name })[0]).toBeChecked();
    expect(screen.queryByRole('button', { name: '再来一次' })).not.toBeInTheDocument();
  });

  it('is there again: order', () => {
    show(buildInteraction('order'), drafted({ order: ['invoice', 'report', 'sign'] }));
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('送票');
  });

  it('comes before an answer that was handed in earlier', () => {
    show(buildInteraction('guess'), {
      ...recorded({ choice: 'third' }),
      ...drafted({ choice: 'half' }),
    });
    expect(screen.getByRole('radio', { name: '一半' })).toBeChecked();
    expect(button('就猜这个')).toBeEnabled();
  });

  it('is kept at a pace while it is edited, and at once when the learner leaves', async () => {
    vi.useFakeTimers();
    const { onDraft, unmount } = show(buildInteraction('sort'));
    fireEvent.click(place('广川').getByRole('radio', { name: '可催' }));
    fireEvent.click(place('惠邻 C-02').getByRole('radio', { name: '可催' }));
    expect(onDraft).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(onDraft.mock.calls).toEqual([['sort', { a: 'collect', b: 'collect' }]]);

    fireEvent.click(place('惠邻 C-02').getByRole('radio', { name: '未到期' }));
    fireEvent(window, new Event('pagehide'));
    expect(onDraft).toHaveBeenLastCalledWith('sort', { a: 'collect', b: 'wait' });
    fireEvent.click(place('质保金').getByRole('radio', { name: '未到期' }));
    unmount();
    expect(onDraft).toHaveBeenLastCalledWith('sort', { a: 'collect', b: 'wait', c: 'wait' });
    expect(onDraft).toHaveBeenCalledTimes(3);
  });

  it('is no draft any more when it is handed in', () => {
    vi.useFakeTimers();
    const { onDraft, unmount } = show(buildInteraction('guess'));
    fireEvent.click(screen.getByRole('radio', { name: '一半' }));
    fireEvent.click(button('就猜这个'));
    vi.advanceTimersByTime(5_000);
    unmount();
    expect(onDraft).not.toHaveBeenCalled();
  });

  it('gives way to what is edited here, whatever another tab keeps meanwhile', () => {
    const sort = buildInteraction('sort');
    const { rerender } = show(sort, { opened: true });
    const shown = (draft: Answer | null) =>
      rerender(
        <InteractionView interaction={sort} lesson={buildLessonPieces({ draftOf: () => draft })} />,
      );
    // The record opens after the page was drawn.
    shown({ a: 'wait' });
    expect(place('广川').getByRole('radio', { name: '未到期' })).toBeChecked();
    fireEvent.click(place('广川').getByRole('radio', { name: '可催' }));
    shown({ a: 'wait', b: 'wait' });
    expect(place('广川').getByRole('radio', { name: '可催' })).toBeChecked();
    expect(place('惠邻 C-02').getByRole('radio', { name: '未到期' })).not.toBeChecked();
  });

  it('of a calculator is its figures', () => {
    const { onDraft, unmount } = show(buildInteraction('calculator'));
    const [field] = screen.getAllByRole('textbox');
    if (!field) throw new Error('A calculator has fields');
    fireEvent.change(field, { target: { value: '123' } });
    unmount();
    const [, draft] = onDraft.mock.calls[0] ?? [];
    show(buildInteraction('calculator'), drafted(draft ?? {}));
    expect(screen.getAllByRole('textbox')[0]).toHaveValue('123');
  });
});

describe('ordering', () => {
  it('moves steps by buttons, says where they went, and keeps focus on the button', async () => {
    const { user, onAnswer } = show(buildInteraction('order'));
    const first = () => screen.getAllByRole('listitem').map((item) => item.textContent)[0];
    expect(first()).toContain('双签');
    expect(button('排好了，对一下')).toBeDisabled();
    expect(screen.getByText('先挪一挪：现在的顺序是打乱的。')).toBeVisible();

    const up = button('上移：送票');
    up.focus();
    await user.keyboard('{Enter}');

    expect(screen.getByRole('status')).toHaveTextContent('“送票”移到第 1 位。');
    expect(button('上移：送票')).toHaveFocus();
    await user.click(button('上移：校准报告'));
    await user.click(button('上移：校准报告'));
    await user.click(button('下移：送票'));
    await user.click(button('排好了，对一下'));

    const order = { order: ['report', 'sign', 'invoice'] };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('order', order, 1);
    expect(screen.getByText('双签要附它。')).toBeVisible();
  });

  it('shows the recorded order against the right one', () => {
    show(buildInteraction('order'), recorded({ order: ['sign', 'report', 'invoice'] }));
    expect(screen.getByText('3 步里对了 1 步。')).toBeVisible();
    expect(screen.getByText('✕ 你排在第 2')).toBeVisible();
  });
});

describe('the payer map', () => {
  it('lets a person taken for somebody else say how it is, and tries again', async () => {
    const { user, onAnswer } = show(buildInteraction('payer-map'));
    await user.click(button(/赵卫东/));
    await user.click(button('付款责任人'));

    expect(onAnswer).toHaveBeenLastCalledWith('map', { zhao: ['pays'] }, null);
    expect(screen.getByText('申请不归我提。')).toBeVisible();

    await user.click(button('决策人'));
    expect(onAnswer).toHaveBeenLastCalledWith('map', { zhao: ['pays', 'decides'] }, null);
    expect(button(/赵卫东.*✓ 决策人/)).toHaveFocus();
    expect(screen.getByText('认出 1 / 3 位。')).toBeVisible();
  });

  it('shows the companies by their names', () => {
    show(buildInteraction('payer-map'));
    expect(screen.getByRole('region', { name: '岚能的人' })).toBeVisible();
  });
});

describe('the calculator', () => {
  it('shows the sum of the story at once, and of one’s own figures as they are typed', async () => {
    const { user, onAnswer } = show(buildInteraction('calculator'));
    expect(screen.getByText(/348,000 × 6% × 125 ÷ 365 ≈ 7,151/)).toBeVisible();

    await user.clear(screen.getByLabelText('天数'));
    await user.type(screen.getByLabelText('天数'), '３０');
    expect(screen.getByText(/348,000 × 6% × 30 ÷ 365 ≈ 1,716/)).toBeVisible();
    expect(screen.queryByText('只算了资金成本。')).not.toBeInTheDocument();

    await user.tab();
    const answer = { amount: 348_000, rate: 6, days: 30 };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('calculator', answer, null);
  });

  it('explains what it cannot reckon with', async () => {
    const { user, onAnswer } = show(buildInteraction('calculator'));
    await user.type(screen.getByLabelText('天数'), '天天');
    await user.tab();

    expect(screen.getByLabelText('天数')).toHaveAccessibleDescription('△ 写整数天，0 到 3650。');
    expect(screen.queryByText(/÷ 365/)).not.toBeInTheDocument();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('shows the recorded figures', () => {
    show(buildInteraction('calculator'), recorded({ amount: 100_000, rate: 6, days: 365 }));
    expect(screen.getByText(/100,000 × 6% × 365 ÷ 365 = 6,000/)).toBeVisible();
  });

  it('counts to the due date and on to the batch', () => {
    const examples = [
      {
        id: 'c-02',
        label: '惠邻 C-02',
        values: { start: '2025-08-04', days: 60, rolls: false, batches: [25] },
      },
    ];
    show(buildInteraction('calculator', { formula: 'due-date', examples }));
    const plain = document.body.textContent?.replaceAll('\u2060', '') ?? '';
    expect(plain).toContain('2025-10-03（周五）到期');
    expect(plain).toContain('最早 2025-10-24（周五）能到账');
    expect(plain).toContain('2025-08-05（周二）是第 1 天');
  });
});

describe('one’s own line', () => {
  it('is kept as own words, and held against points and model', async () => {
    const { user, onAnswer, onWords } = show(buildInteraction('say'));
    expect(screen.queryByText(/HC-A-2501/)).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox'), '合同号我报一下');
    await user.click(button('说完了，看范例'));
    await user.click(screen.getByRole('checkbox', { name: '报合同号' }));

    expect(onWords).toHaveBeenCalledExactlyOnceWith('say', 'line', '合同号我报一下');
    expect(onAnswer).toHaveBeenLastCalledWith(
      'say',
      { revealed: true, points: ['contract'] },
      null,
    );
    expect(screen.getByText(/HC-A-2501/)).toBeVisible();
    expect(JSON.stringify(onAnswer.mock.calls)).not.toContain('合同号');
  });
});

describe('the transfer question', () => {
  it('says that words are kept only when they are', async () => {
    let kept: (how: 'stored') => void = () => {};
    const onWords = vi.fn<LessonPieces['onWords']>(
      () =>
        new Promise((resolve) => {
          kept = resolve;
        }),
    );
    const { user, onAnswer } = show(buildInteraction('transfer'), { onWords });
    const [customer] = screen.getAllByRole('textbox');
    await user.type(customer as HTMLElement, '甲厂');
    await user.tab();

    expect(onWords).toHaveBeenCalledExactlyOnceWith('own', 'customer', '甲厂');
    expect(screen.getByText('正在存…')).toBeVisible();
    expect(screen.queryByText('✓ 已存在这台设备上')).not.toBeInTheDocument();

    kept('stored');
    expect(await screen.findByText('✓ 已存在这台设备上')).toBeVisible();
    await waitFor(() =>
      expect(onAnswer).toHaveBeenCalledExactlyOnceWith('own', { filled: ['customer'] }, null),
    );
  });

  it('keeps words when the page is left before a pause', () => {
    const { onWords, unmount } = show(buildInteraction('transfer'));
    const [customer] = screen.getAllByRole('textbox');
    fireEvent.change(customer as HTMLElement, { target: { value: '乙店' } });
    unmount();
    expect(onWords).toHaveBeenCalledExactlyOnceWith('own', 'customer', '乙店');
  });

  it('keeps words once when the page is reloaded, and again when they change', () => {
    const { onWords } = show(buildInteraction('transfer'));
    const [customer] = screen.getAllByRole('textbox');
    const write = (value: string) =>
      fireEvent.change(customer as HTMLElement, { target: { value } });
    write('乙店');
    fireEvent(window, new Event('pagehide'));
    fireEvent(window, new Event('pagehide'));
    expect(onWords).toHaveBeenCalledExactlyOnceWith('own', 'customer', '乙店');
    write('乙');
    fireEvent(window, new Event('pagehide'));
    expect(onWords).toHaveBeenLastCalledWith('own', 'customer', '乙');
  });
});
