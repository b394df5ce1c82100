import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { JobAid } from '@/course/schema/job-aid';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { Values } from '../engine/sheet';
import type { CommitmentOffer } from './CommitmentOffers';
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
      points: [
        { kind: 'do', text: '先对平，再打电话。' },
        { kind: 'dont', text: '把质保金捎上一起要。' },
      ],
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
      points: [],
      rows: { start: 1, most: 2 },
      fields: [{ id: 'name', label: '姓名', type: 'text' }],
    },
  ],
  model: {
    title: '林一舟的样张',
    values: { 'account.total': 680_000, 'account.received': 680_000 },
  },
};

const withLetter: JobAid = {
  ...aid,
  letter: { title: '对账函', paragraphs: ['合同额 {total}，已收 {received}。', '{people}'] },
};

function open(values: Values = new Map(), shown = aid, offers: readonly CommitmentOffer[] = []) {
  const onTakeOver = vi.fn(async () => {});
  const onFill = vi.fn(async () => {});
  const onPrint = vi.fn();
  const onClear = vi.fn(async () => {});
  const onCopy = vi.fn(async () => true);
  render(
    <MemoryRouter>
      <JobAidPage
        aid={shown}
        lessonTitle="先把账认清"
        values={values}
        offers={offers}
        disabled={false}
        messages={zh.jobAid}
        formats={zhFormats}
        onFill={onFill}
        onTakeOver={onTakeOver}
        onClear={onClear}
        onCopy={onCopy}
        onPrint={onPrint}
      />
    </MemoryRouter>,
  );
  return { onFill, onTakeOver, onClear, onCopy, onPrint };
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
    expect(screen.getByText(zh.jobAid.notAnAmount)).toBeVisible();
  });

  it('groups an amount in its box, and gives it plain to whoever edits it', async () => {
    open(new Map([['account.total', 680_000.5]]));
    const box = screen.getByRole('textbox', { name: /合同额/ });
    expect(box).toHaveValue('680,000.5');

    await userEvent.click(box);
    expect(box).toHaveValue('680000.5');

    await userEvent.tab();
    expect(box).toHaveValue('680,000.5');
  });

  it('does not bring back what was in a box while what was typed is on its way', async () => {
    open(new Map([['account.total', 1]]));
    const box = screen.getByRole('textbox', { name: /合同额/ });
    await userEvent.clear(box);
    await userEvent.type(box, '34.8万');
    await userEvent.tab();
    expect(box).toHaveValue('348,000');
  });

  it('prints what is in a box whole, however long it is', () => {
    open(new Map([['people.1.name', '梁洁，结算中心应付主管，只看系统状态']]));
    const printed = screen.getByText('梁洁，结算中心应付主管，只看系统状态');
    expect(printed).toHaveClass('print-only');
    expect(screen.getByRole('textbox', { name: /姓名/ })).toHaveClass('screen-only');
  });

  it('names each kind of point by a word', () => {
    open();
    const may = screen.getByRole('heading', { name: zh.jobAid.points.do });
    expect(may.parentElement).toHaveTextContent('先对平，再打电话。');
    expect(screen.getByRole('heading', { name: zh.jobAid.points.dont })).toBeVisible();
    expect(screen.queryByRole('heading', { name: zh.jobAid.points.ask })).toBeNull();
  });

  it('names a row by what its first field says', () => {
    open(new Map([['people.1.name', '梁洁']]));
    expect(screen.getByRole('group', { name: '第 1 行 · 梁洁' })).toBeVisible();
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

  it('says in a word, and not by a minus, that there is too much', () => {
    open(
      new Map([
        ['account.total', 680_000],
        ['account.received', 703_000],
      ]),
    );
    expect(screen.getByText('✕ 多了 ¥23,000')).toBeVisible();
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

  it('writes its letter while the sheet is filled, and says what that lacks', () => {
    open(new Map([['account.received', 680_000]]), withLetter);
    const letter = screen.getByRole('region', { name: zh.jobAid.letter });
    expect(letter).toHaveTextContent('已收 ¥680,000.00。');
    expect(letter).toHaveTextContent(zh.jobAid.letterLacks(['合同额']));
    expect(within(letter).getByText(zh.jobAid.blank('合同额'))).toBeInTheDocument();
  });

  it('does not call a letter ready whose sheet does not balance', () => {
    open(
      new Map([
        ['account.total', 680_000],
        ['account.received', 204_000],
      ]),
      withLetter,
    );
    const letter = screen.getByRole('region', { name: zh.jobAid.letter });
    expect(letter).toHaveTextContent(zh.jobAid.letterUnbalanced(['对平']));
    expect(letter).not.toHaveTextContent(zh.jobAid.letterWhole);
  });

  it('calls a letter ready that is filled in and balances', () => {
    open(new Map(Object.entries(aid.model.values)), withLetter);
    expect(screen.getByText(zh.jobAid.letterWhole)).toBeVisible();
  });

  it('copies the letter alone, and with the sheet', async () => {
    const { onCopy } = open(new Map([['account.total', 680_000]]), withLetter);
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.copyLetter }));
    expect(onCopy).toHaveBeenLastCalledWith(expect.stringMatching(/^对账函\n\n合同额 ¥680,000.00/));

    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.copy }));
    expect(onCopy).toHaveBeenLastCalledWith(
      expect.stringMatching(/^回款事实卡.+合同额：¥680,000\n.+对账函\n\n合同额 ¥680,000.00/s),
    );
  });

  it('prints the letter on A4 though the sheet is an A5 one, then the sheet again', async () => {
    const { onPrint } = open(new Map(), withLetter);
    const page = screen.getByRole('article');
    expect(page).toHaveAttribute('data-paper', 'a5');

    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.printLetter }));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(page).toHaveAttribute('data-printed', 'letter');
    expect(page).toHaveAttribute('data-paper', 'a4');

    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(page).toHaveAttribute('data-printed', 'sheet');
    expect(page).toHaveAttribute('data-paper', 'a5');
  });

  it('copies as text', async () => {
    const { onCopy } = open(new Map([['account.total', 680_000]]));
    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.copy }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('合同额：¥680,000'));
    expect(await screen.findByText(zh.jobAid.copied)).toBeVisible();
  });

  it('names what it could not copy because it is no number, until that is mended', async () => {
    open();
    const box = screen.getByRole('textbox', { name: /合同额/ });
    const copyButton = screen.getByRole('button', { name: zh.jobAid.copy });
    await userEvent.type(box, '六十八万左右');
    await userEvent.click(copyButton);
    expect(await screen.findByText(zh.jobAid.copiedWithout(['合同额']))).toBeVisible();

    await userEvent.clear(box);
    await userEvent.type(box, '68万');
    await userEvent.click(copyButton);
    expect(await screen.findByText(zh.jobAid.copied)).toBeVisible();
  });
});

describe('what was resolved after a role-play', () => {
  const plan: JobAid = {
    ...aid,
    sections: [
      {
        id: 'actions',
        title: '如果……就……',
        points: [],
        rows: { start: 1, most: 2, commitments: { when: 'when', act: 'then' } },
        fields: [
          { id: 'when', label: '如果', type: 'text' },
          { id: 'then', label: '我就', type: 'long-text' },
        ],
      },
    ],
    model: { title: '样张', values: {} },
  };
  const offer = {
    commitment: { play: 'p1', when: '说走流程', act: '问差哪张单' },
    scenario: '接手第一周',
  };

  it('is offered at the rows and put into the first empty one with one tap', async () => {
    const { onTakeOver } = open(new Map([['actions.1.then', '先对账']]), plan, [offer]);
    expect(screen.getByText('如果说走流程，我就问差哪张单')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: zh.jobAid.takeOver }));

    expect(onTakeOver).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ row: 2 }));
    expect(screen.getByText(zh.jobAid.tookOver(2))).toHaveFocus();
  });

  it('says when there is no row left for it', () => {
    const full = new Map([
      ['actions.1.then', '先对账'],
      ['actions.2.when', '约不到'],
    ]);
    open(full, plan, [offer]);

    expect(screen.getByRole('button', { name: zh.jobAid.takeOver })).toBeDisabled();
    expect(screen.getByText(zh.jobAid.offersFull)).toBeVisible();
  });

  it('is not offered beside the model', async () => {
    open(new Map(), plan, [offer]);
    await userEvent.click(screen.getByRole('radio', { name: zh.jobAid.model }));

    expect(screen.queryByText(zh.jobAid.offers)).not.toBeInTheDocument();
  });
});
