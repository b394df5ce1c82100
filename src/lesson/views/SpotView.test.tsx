import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { recorded, showInteraction } from '../../../tests/support/show-interaction';

const spot = buildInteraction('spot');
const button = (name: string) => screen.getByRole('button', { name });
const mark = (title: string) => screen.getByRole('checkbox', { name: `${title} 有问题` });
const entry = (title: string) => {
  const [item] = screen.getAllByRole('listitem').filter((one) => one.textContent?.includes(title));
  if (!item) throw new Error(`no entry ${title}`);
  return within(item);
};

describe('a pack to search', () => {
  it('is pointed at by taps, handed in by a second act, and answers for every entry', async () => {
    const { user, onAnswer } = showInteraction(spot);
    expect(button('点完了，对一下')).toBeDisabled();

    await user.click(mark('六店签收单'));
    await user.click(mark('发票'));
    expect(screen.getByText('点了 2 处。')).toBeVisible();
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(button('点完了，对一下'));

    const pointedAt = { receipt: true, invoice: true };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('spot', pointedAt, 0);
    expect(screen.getByText('2 处找到 1 处，冤枉了 1 件。')).toHaveFocus();
    expect(entry('六店签收单').getByText('✓ 找到了')).toBeVisible();
    expect(entry('发票').getByText('✕ 冤枉了，这件没问题')).toBeVisible();
    expect(entry('征询函').getByText('△ 漏了这处')).toBeVisible();
    expect(entry('对账单').getByText('✓ 没问题')).toBeVisible();
    expect(screen.getByText(/没写回函期限/)).toBeVisible();
  });

  it('takes a tap back, and is used by keyboard alone', async () => {
    const { user } = showInteraction(spot);
    mark('发票').focus();
    await user.keyboard(' ');
    expect(mark('发票')).toBeChecked();
    await user.keyboard(' ');
    expect(mark('发票')).not.toBeChecked();
    expect(button('点完了，对一下')).toBeDisabled();
  });

  it('opens a paper in a dialog and lays it back', async () => {
    const { user } = showInteraction(spot);
    await user.click(button('打开：六店签收单'));
    const dialog = screen.getByRole('dialog', { name: '采购合同' });
    expect(within(dialog).getByText('62 套')).toBeVisible();

    await user.click(within(dialog).getByRole('button', { name: '放回桌上' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('describes its papers for listeners once it is handed in: a description tells the flaw', async () => {
    const { user } = showInteraction(spot);
    await user.click(button('打开：六店签收单'));
    const dialog = within(screen.getByRole('dialog', { name: '采购合同' }));
    expect(dialog.getByText('62 套')).toBeVisible();
    expect(screen.queryAllByText('合同首页。')).toEqual([]);

    await user.click(dialog.getByRole('button', { name: '放回桌上' }));
    await user.click(mark('发票'));
    await user.click(button('点完了，对一下'));
    await user.click(button('打开：六店签收单'));
    expect(dialog.getByText('合同首页。')).toBeInTheDocument();
  });

  it('draws the paper that it is compared with above', () => {
    showInteraction({ ...spot, document: 'doc-contract' });
    expect(screen.getByRole('figure', { name: '采购合同' })).toBeVisible();
  });
});

describe('a flaw that was shown', () => {
  it('asks how it is mended, answers each way, and is not scored', async () => {
    const { user, onAnswer } = showInteraction(spot, recorded({ receipt: true, letter: true }));
    const question = screen.getByRole('group', { name: '怎么补？' });
    expect(button('就这么补')).toBeDisabled();

    await user.click(within(question).getByRole('radio', { name: '让司机代签' }));
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(button('就这么补'));

    const answer = { receipt: true, letter: true, 'receipt.mend': 'forge' };
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('spot', answer, 1);
    expect(screen.getByText(/这是造假/).closest('[role=status]')).toHaveFocus();
    expect(screen.getByText('该这么补：请店长补签')).toBeVisible();
    expect(within(question).getByRole('radio', { name: '让司机代签' })).toBeDisabled();
  });

  it('shows the way that was recorded', () => {
    showInteraction(spot, recorded({ receipt: true, 'receipt.mend': 'store' }));
    expect(screen.getByText('谁收货谁签。', { exact: false })).toBeVisible();
    expect(screen.queryByRole('button', { name: '就这么补' })).not.toBeInTheDocument();
  });

  it('is looked for anew after a reset', async () => {
    const { user, onReset } = showInteraction(spot, recorded({ receipt: true }));
    await user.click(button('再来一次'));
    expect(onReset).toHaveBeenCalledExactlyOnceWith('spot');
    expect(mark('六店签收单')).not.toBeChecked();
    expect(screen.getByRole('heading', { name: '练一下' })).toHaveFocus();
  });
});
