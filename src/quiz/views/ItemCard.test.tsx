import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import { zh } from '@/i18n/zh';
import type { Paper } from '@/ui/StoryPaper';
import { buildItem } from '../../../tests/support/build-course';
import { ItemCard } from './ItemCard';
import { loadItemViews } from './item-chunks';

const RARE = ['sorting', 'missing-pieces', 'short-text'] as const;
beforeAll(() => loadItemViews(RARE.map((type) => buildItem({ type }))));

const invoice: Paper = {
  kind: 'form',
  title: '发票草稿',
  rows: [
    { label: '品名', value: '传感器' },
    { label: '金额', value: '720,000 元' },
    { label: '税号', value: '没有错的号' },
  ],
  clauses: [],
  messages: [],
  signatures: [{ role: '复核', name: null }],
  description: '备注里没有站号，也没有人复核。',
};

function ask(item: HashedItem<AskedItem>, seed = 3, paper?: Paper) {
  const onAnswer = vi.fn();
  render(
    <ItemCard
      item={item}
      seed={seed}
      paper={paper}
      paperWords={zh.paper}
      messages={zh.quiz}
      onAnswer={onAnswer}
    />,
  );
  return { onAnswer, user: userEvent.setup() };
}

const submit = () => screen.getByRole('button', { name: zh.quiz.submit });
const sure = () => screen.getByRole('radio', { name: zh.quiz.sure });
const unsure = () => screen.getByRole('radio', { name: zh.quiz.unsure });

describe('an item', () => {
  it('is answered by the keyboard alone', async () => {
    const { onAnswer, user } = ask(buildItem());
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    const [first] = screen.getAllByRole('radio');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      { selected: [first instanceof HTMLInputElement && first.value] },
      'sure',
    );
  });

  it('is asked in a group that is named by the question', () => {
    ask(buildItem({ stem: '单据齐了。接手第一天先做什么？' }));
    expect(screen.getByRole('group', { name: '接手第一天先做什么？' })).toBeInTheDocument();
    expect(screen.getByText('单据齐了。')).toBeInTheDocument();
  });

  it('is not answered by picking an option: submitting is a second act', async () => {
    const { onAnswer, user } = ask(buildItem());
    await user.click(screen.getByRole('radio', { name: '先对单据' }));
    await user.click(sure());
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ selected: ['check-papers'] }, 'sure');
  });

  it('says what is missing and leads back to it', async () => {
    const { onAnswer, user } = ask(buildItem());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.option);
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: '先对单据' }));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.certainty);
    expect(sure()).toHaveFocus();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('of several right options hands over all that were picked', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'multiple-response' }));
    await user.click(screen.getByRole('checkbox', { name: '签收单' }));
    await user.click(screen.getByRole('checkbox', { name: '对账单' }));
    await user.click(unsure());
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      { selected: ['receipt', 'statement'] },
      'unsure',
    );
  });

  it('that asks for a reply shows who says what', () => {
    ask(buildItem({ type: 'best-reply' }));
    const said = screen.getByRole('figure');
    expect(within(said).getByText('采购说')).toBeInTheDocument();
    expect(within(said).getByText('钱归财务管，你找我没用。')).toBeInTheDocument();
  });

  it('that is to be judged needs the verdict and the reason', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'true-false-reason' }));
    await user.click(screen.getByRole('radio', { name: zh.quiz.holdsNot }));
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.reason);
    expect(screen.getByRole('group', { name: zh.quiz.reason })).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
    await user.click(screen.getByRole('radio', { name: '付款申请还没走' }));
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      { verdict: false, reason: 'no-application' },
      'sure',
    );
  });

  it('that is to be ordered is moved by buttons, which keep focus and say each move', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'ordering' }));
    const [first = ''] = screen
      .getAllByRole('listitem')
      .map((row) => row.textContent.replace(/[\d↑↓]/g, ''));
    const down = screen.getByRole('button', { name: zh.quiz.down(first) });
    await user.click(down);
    expect(down).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(zh.quiz.moved(first, 2, 4));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(zh.quiz.moved(first, 3, 4));
    await user.click(sure());
    await user.click(submit());
    const [response] = onAnswer.mock.calls[0] ?? [];
    expect(response.order).toHaveLength(4);
    expect(response.order).toEqual(
      screen.getAllByRole('listitem').map((row) => {
        const text = row.textContent.replace(/[\d↑↓]/g, '');
        return buildItem({ type: 'ordering' }).steps.find((step) => step.text === text)?.id;
      }),
    );
  });

  it('that is to be ordered is not handed in untouched', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'ordering' }));
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.order);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('that is to be matched is answered in lists named by their prompts', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'matching' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '赵卫东' }), '决策人');
    await user.selectOptions(screen.getByRole('combobox', { name: '郑丽' }), '付款责任人');
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.pairs);
    const left = screen.getByRole('combobox', { name: '钱慧' });
    expect(left).toHaveFocus();
    await user.selectOptions(left, '付款责任人');
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      { pairs: { zhao: 'decides', zheng: 'pays', qian: 'pays' } },
      'sure',
    );
  });

  it('that asks for a number reads it as it is typed on a phone', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'numeric', unit: '元' }));
    const field = screen.getByRole('textbox', { name: zh.quiz.number('元') });
    await user.type(field, '三百');
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing['not-a-number']);
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '８５．８万');
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ number: 858_000 }, 'sure');
  });

  it('that is a cluster is handed in with all its parts', async () => {
    const item = buildItem({ type: 'cluster' });
    const { onAnswer, user } = ask(item);
    await user.type(screen.getByRole('textbox'), '192,000');
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(
      zh.quiz.missingInPart(2, zh.quiz.missing.option),
    );
    await user.click(screen.getByRole('radio', { name: '先对单据' }));
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      { parts: { 'q1-20-1': { number: 192_000 }, 'q1-20-2': { selected: ['check-papers'] } } },
      'sure',
    );
  });

  it('can not be answered while its answer is being recorded', () => {
    const onAnswer = vi.fn();
    render(
      <ItemCard
        item={buildItem()}
        seed={1}
        paper={undefined}
        paperWords={zh.paper}
        disabled
        messages={zh.quiz}
        onAnswer={onAnswer}
      />,
    );
    expect(submit()).toBeDisabled();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
  });

  it('that asks for a reply draws a chat: what they say, and then what could be said', () => {
    ask(buildItem({ type: 'best-reply', stem: '单据齐了。你怎么接？' }));
    const group = screen.getByRole('group', { name: '你怎么接？' });
    const said = within(group).getByRole('figure');
    const [first] = within(group).getAllByRole('radio');
    expect(said.compareDocumentPosition(first ?? said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('that is to be sorted has the groups at hand for each card', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'sorting' }));
    const into = (card: string, group: string) =>
      within(screen.getByRole('group', { name: zh.quiz.where(card) })).getByRole('radio', {
        name: group,
      });
    expect(screen.getByText('缺什么补什么')).toBeInTheDocument();
    await user.click(into('到期的余款', '先补条件'));
    await user.click(into('到期的余款', '可催'));
    await user.click(into('没终验的款', '先补条件'));
    await user.click(into('没锁单的款', '可催'));
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.groups);
    const left = screen.getByRole('group', { name: zh.quiz.where('第二季服务费') });
    expect(left).toContainElement(document.activeElement as HTMLElement);
    await user.click(into('第二季服务费', '可催'));
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      {
        groups: { due: 'collect', untested: 'complete', unlocked: 'collect', season: 'collect' },
      },
      'sure',
    );
  });

  it('that is to be sorted is answered by the keyboard alone', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'sorting' }));
    for (let card = 0; card < 4; card += 1) {
      await user.tab();
      await user.keyboard(' ');
    }
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    const [response] = onAnswer.mock.calls[0] ?? [];
    expect(Object.values(response.groups)).toEqual(Array(4).fill('collect'));
  });

  it('on a paper is marked at its places, and below it what it may lack', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'missing-pieces' }), 3, invoice);
    const paper = screen.getByRole('figure', { name: '发票草稿' });
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(within(paper).getAllByRole('checkbox')).toHaveLength(3);
    const goods = within(paper).getByRole('checkbox', { name: '品名：传感器' });
    await user.click(goods);
    await user.click(within(paper).getByRole('checkbox', { name: `复核：${zh.paper.unsigned}` }));
    const absent = screen.getByRole('group', { name: zh.quiz.absent });
    await user.click(within(absent).getByRole('checkbox', { name: '备注里的站号' }));
    await user.click(goods);
    expect(goods).not.toBeChecked();
    await user.click(unsure());
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ marked: ['reviewer', 'remark'] }, 'unsure');
  });

  it('on a paper is marked by a tap on what stands there, not on the box alone', async () => {
    const { user } = ask(buildItem({ type: 'missing-pieces' }), 3, invoice);
    await user.click(screen.getByText('传感器'));
    expect(screen.getByRole('checkbox', { name: '品名：传感器' })).toBeChecked();
    await user.click(screen.getByText('没有错的号'));
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  });

  it('on a paper does not tell a listener what is missing on it', () => {
    ask(buildItem({ type: 'missing-pieces' }), 3, invoice);
    expect(screen.queryByText(invoice.description)).not.toBeInTheDocument();
  });

  it('on a paper is not handed in without a mark', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'missing-pieces' }), 3, invoice);
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.marks);
    expect(screen.getByRole('checkbox', { name: '品名：传感器' })).toHaveFocus();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('that is a list to search shows its paper undescribed above, and the list to mark', async () => {
    const { document: _document, ...item } = buildItem({ type: 'missing-pieces' });
    const pieces = ['签收单', '送货单', '锁单截图', '待开发票'].map((text, index) => ({
      id: `p${index}`,
      text,
      flawed: index > 1,
      feedback: '因为。',
    }));
    const { onAnswer, user } = ask({ ...item, document: 'doc-pile', pieces }, 3, invoice);
    expect(screen.getByRole('figure', { name: '发票草稿' })).toBeInTheDocument();
    expect(screen.queryByText(invoice.description)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: '送货单' }));
    await user.click(sure());
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ marked: ['p1'] }, 'sure');
  });

  it('that asks for a few words reads them in any script, and hands them over apart', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'short-text' }));
    const field = screen.getByRole('textbox', { name: zh.quiz.words });
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing['no-words']);
    expect(field).toHaveFocus();
    await user.type(field, '《梁潔》 ');
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ wording: 'answer' }, 'sure', '《梁潔》');
  });

  it('that asks for words is not submitted by an input method that picks a character', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'short-text' }));
    const field = screen.getByRole('textbox', { name: zh.quiz.words });
    await user.click(sure());
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'liang jie' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 });
    fireEvent.keyUp(field, { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    fireEvent.change(field, { target: { value: '梁洁' } });
    fireEvent.compositionEnd(field, { data: '梁洁' });
    await user.type(field, '{Enter}');
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(submit());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ wording: 'answer' }, 'sure', '梁洁');
  });

  it('that asks for words says when no character is picked yet, and loses nothing', async () => {
    const { onAnswer, user } = ask(buildItem({ type: 'short-text' }));
    const field = screen.getByRole('textbox', { name: zh.quiz.words });
    await user.type(field, 'liangjie');
    await user.click(sure());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveTextContent(zh.quiz.missing.letters);
    expect(field).toHaveValue('liangjie');
    expect(onAnswer).not.toHaveBeenCalled();
  });
});
