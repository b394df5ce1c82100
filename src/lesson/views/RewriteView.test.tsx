import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { recorded, showInteraction } from '../../../tests/support/show-interaction';

const rewrite = buildInteraction('rewrite');
const button = (name: string) => screen.getByRole('button', { name });
const part = (name: string) => within(screen.getByRole('group', { name }));

describe('a message to rewrite', () => {
  it('is chosen sentence by sentence and handed in when all are', async () => {
    const { user, onAnswer } = showInteraction(rewrite);
    expect(screen.getByText('原来写的是：黄总，什么时候方便？')).toBeVisible();
    await user.click(part('选一版').getByRole('radio', { name: /再不付就起诉/ }));
    expect(screen.getByText('选好 1 / 2 句。')).toBeVisible();
    expect(button('改好了，对一下')).toBeDisabled();

    await user.click(part('第二句：收尾').getByRole('radio', { name: '我 20 号到。' }));
    await user.click(button('改好了，对一下'));

    const answer = { message: 'threat', close: 'firm' };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('rewrite', answer, 0.5);
    expect(screen.getByText('2 处里对了 1 处。')).toHaveFocus();
  });

  it('then says what each phrase does, of the chosen version and of the right one', () => {
    showInteraction(rewrite, recorded({ message: 'threat', close: 'firm' }));
    const message = part('选一版');
    expect(message.getByText('✕ 你选的')).toBeVisible();
    expect(message.getByText('开口就是威胁。')).toBeVisible();
    expect(message.getByText('✓ 这版更管用')).toBeVisible();
    expect(message.queryByText('有事由，有时长。')).not.toBeInTheDocument();
    expect(message.queryByRole('radio')).not.toBeInTheDocument();

    const notes = message.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(notes.toSorted()).toEqual([
      '✓1 起作用　给了时长。',
      '✓2 起作用　只问一件事。',
      '✕1 帮倒忙　门先关上了。',
    ]);
  });

  it('marks a phrase with its sign, and tells a screen reader where its note is', () => {
    showInteraction(rewrite, recorded({ message: 'dated', close: 'firm' }));
    const sign = part('选一版').getByText('✓1');
    expect(sign.closest('p')).toHaveTextContent(
      '黄总，对账单上 34.8 万，20 号下午占您半小时，✓1（起作用，见注 1）您看行吗？✓2（起作用，见注 2）',
    );
    expect(screen.getByText('2 处都对。')).toBeVisible();
  });

  it('says of a single message whether it was the one', async () => {
    const single = { ...rewrite, parts: rewrite.parts.slice(0, 1) };
    const { user, onAnswer } = showInteraction(single);
    await user.click(screen.getByRole('radio', { name: /20 号下午/ }));
    await user.click(button('就用这版'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('rewrite', { message: 'dated' }, 1);
    expect(screen.getByText('选对了，看它好在哪几处。')).toHaveFocus();
  });

  it('is open again after a reset', async () => {
    const { user, onReset } = showInteraction(
      rewrite,
      recorded({ message: 'dated', close: 'loose' }),
    );
    await user.click(button('再来一次'));
    expect(onReset).toHaveBeenCalledExactlyOnceWith('rewrite');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });
});
