import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { JobAid } from '@/course/schema/job-aid';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { JobAidPage } from './JobAidPage';

const aid: JobAid = {
  id: 'ja-01',
  title: '回款事实卡',
  summary: '一张卡。',
  lesson: 'l1-1',
  paper: 'a5',
  sections: [
    {
      id: 'account',
      title: '五格账',
      fields: [
        { id: 'total', label: '合同额', type: 'money', missing: '看合同。' },
        { id: 'received', label: '已收', type: 'money' },
        {
          id: 'left',
          label: '对平',
          type: 'computed',
          formula: 'balance',
          of: ['total', 'received'],
        },
      ],
    },
    {
      id: 'people',
      title: '人',
      rows: { start: 1, most: 2 },
      fields: [{ id: 'name', label: '姓名', type: 'text' }],
    },
  ],
  model: {
    title: '林一舟的样张',
    values: { 'account.total': 680_000, 'account.received': 680_000 },
  },
};

function open(values: ReadonlyMap<string, string | number> = new Map()) {
  const onFill = vi.fn(async () => {});
  const onClear = vi.fn(async () => {});
  const onCopy = vi.fn(async () => true);
  render(
    <MemoryRouter>
      <JobAidPage
        aid={aid}
        lessonTitle="先把账认清"
        values={values}
        disabled={false}
        messages={zh.jobAid}
        formats={zhFormats}
        onFill={onFill}
        onClear={onClear}
        onCopy={onCopy}
        onPrint={() => {}}
      />
    </MemoryRouter>,
  );
  return { onFill, onClear, onCopy };
}

describe('a job aid', () => {
  it('keeps a typed amount as a number when the learner leaves the field', async () => {
    const { onFill } = open();

    await userEvent.type(screen.getByRole('textbox', { name: /合同额/ }), '６８万');
    await userEvent.tab();

    expect(onFill).toHaveBeenCalledExactlyOnceWith('account.total', 680_000);
  });

  it('says what to type instead of keeping what is no number', async () => {
    const { onFill } = open();

    await userEvent.type(screen.getByRole('textbox', { name: /合同额/ }), '六十八万左右');
    await userEvent.tab();

    expect(onFill).not.toHaveBeenCalled();
    expect(screen.getByText(zh.jobAid.notANumber)).toBeVisible();
  });

  it('says by sign and word whether the account balances', () => {
    open(
      new Map([
        ['account.total', 680_000],
        ['account.received', 204_000],
      ]),
    );
    expect(screen.getByText('✕ 差 ¥476,000')).toBeVisible();
  });

  it('lists what is missing with what to do about it', () => {
    open();
    expect(screen.getByRole('heading', { name: zh.jobAid.missing(1) })).toBeVisible();
    expect(screen.getByText(/看合同。/)).toBeVisible();
  });

  it('shows the model without touching what is mine', async () => {
    const { onFill } = open();

    await userEvent.click(screen.getByRole('radio', { name: zh.jobAid.model }));

    expect(screen.getByText('林一舟的样张')).toBeVisible();
    expect(screen.getByText(zh.jobAid.balanced)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onFill).not.toHaveBeenCalled();
  });

  it('adds rows up to their limit', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.addRow }));
    expect(
      within(screen.getByRole('group', { name: '第 2 行' })).getByRole('textbox'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: zh.jobAid.addRow })).toBeNull();
  });

  it('clears in two acts', async () => {
    const { onClear } = open(new Map([['account.total', 1]]));
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.clear }));
    expect(onClear).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.clearConfirm }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('copies as text', async () => {
    const { onCopy } = open(new Map([['account.total', 680_000]]));
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.copy }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('合同额：¥680,000'));
    expect(await screen.findByText(zh.jobAid.copied)).toBeVisible();
  });
});
