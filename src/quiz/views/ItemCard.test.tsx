import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import { zh } from '@/i18n/zh';
import { buildItem } from '../../../tests/support/build-course';
import { ItemCard } from './ItemCard';

function ask(item: HashedItem<AskedItem>, seed = 3) {
  const onAnswer = vi.fn();
  render(
    <ItemCard
      item={item}
      seed={seed}
      paper={undefined}
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
});
