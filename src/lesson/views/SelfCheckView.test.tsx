import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { recorded, showInteraction } from '../../../tests/support/show-interaction';

const check = buildInteraction('self-check');
const button = (name: string) => screen.getByRole('button', { name });
const lamps = (text: string) => within(screen.getByRole('group', { name: `${text} 亮哪盏灯` }));
const entry = (text: string) => {
  const [item] = screen.getAllByRole('listitem').filter((one) => one.textContent?.includes(text));
  if (!item) throw new Error(`no entry ${text}`);
  return within(item);
};
const allRight = {
  goods: 'green',
  curve: 'red',
  'curve.proof': 'record',
  invoices: 'amber',
  delivery: 'green',
};

describe('a self-check', () => {
  it('is handed in when every lamp is lit and the proof of the red one chosen', async () => {
    const { user, onAnswer } = showInteraction(check);
    await user.click(lamps('探头装对了').getByRole('radio', { name: '绿' }));
    await user.click(lamps('温度曲线合格').getByRole('radio', { name: '红' }));
    await user.click(lamps('发票都送到了').getByRole('radio', { name: '黄' }));
    await user.click(lamps('货都签收了').getByRole('radio', { name: '绿' }));
    expect(screen.getByText('判好 4 / 4 条。还有 1 份材料没挑。')).toBeVisible();
    expect(button('判完了，对一下')).toBeDisabled();

    const proofs = screen.getByRole('group', { name: '温度曲线合格 拿哪份材料证明' });
    await user.click(within(proofs).getByRole('radio', { name: /校正记录/ }));
    await user.click(button('判完了，对一下'));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('check', allRight, 1);
    expect(screen.getByText('4 条都对。')).toHaveFocus();
  });

  it('asks for no proof of what is green', async () => {
    const { user } = showInteraction(check);
    await user.click(lamps('温度曲线合格').getByRole('radio', { name: '绿' }));
    expect(screen.queryByRole('group', { name: /拿哪份材料证明/ })).not.toBeInTheDocument();
  });

  it('stands under its headings, with its papers at hand', () => {
    showInteraction(check);
    const quality = within(screen.getByRole('region', { name: '质量' }));
    expect(quality.getAllByRole('radio')).toHaveLength(6);
    expect(button('采购合同')).toBeEnabled();
  });

  it('shows the row of lamps, and of each point the reason, the next step and the proof', () => {
    showInteraction(check, recorded({ ...allRight, goods: 'red', 'curve.proof': 'chat' }));
    const row = within(screen.getByRole('list', { name: '质量' }));
    expect(row.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 ✕第 1 条，绿灯，你判错了',
      '2第 2 条，红灯，你判对了',
    ]);

    expect(entry('探头装对了').getByText('✕ 你亮的是红灯')).toBeVisible();
    const curve = entry('温度曲线合格');
    expect(curve.getByText('没有双签。')).toBeVisible();
    expect(curve.getByText(/约门店双签/)).toBeVisible();
    expect(curve.getByText('✕ 这份证明不了')).toBeVisible();
    expect(curve.getByText(/没有签字，不算/)).toBeVisible();
    expect(curve.getByText('该拿：校正记录')).toBeVisible();
    expect(screen.getByText('先认、再修、后证、再谈钱。')).toBeVisible();
  });

  it('names the proof that a point lacks when it was taken for green', () => {
    showInteraction(check, recorded({ ...allRight, curve: 'green' }));
    const curve = entry('温度曲线合格');
    expect(curve.getByText('✕ 你亮的是绿灯')).toBeVisible();
    expect(curve.getByText('该拿：校正记录')).toBeVisible();
    expect(curve.queryByText(/材料挑对了/)).not.toBeInTheDocument();
  });

  it('is one row without headings where there are no groups', () => {
    const entries = check.entries.map(({ group: _group, ...one }) => one);
    showInteraction({ ...check, entries }, recorded(allRight));
    const row = within(screen.getByRole('list', { name: '这一排灯' }));
    expect(row.getAllByRole('listitem')).toHaveLength(4);
  });

  it('is dark again after a reset', async () => {
    const { user, onReset } = showInteraction(check, recorded(allRight));
    await user.click(button('再来一次'));
    expect(onReset).toHaveBeenCalledExactlyOnceWith('check');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });
});
