import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '@/i18n/zh';
import { type Award, Certificate, type Condition } from './Certificate';

const words = zh.certificate;
const conditions: readonly Condition[] = [
  { id: 'm1', text: '知己知彼', met: true, to: '/modules/m1/' },
  { id: 'exam', text: '结业考试', met: false, to: '/quizzes/exam/' },
  { id: 'plays', text: '情景 2 / 7', met: false, to: '/scenarios/s2/', next: '一批两批' },
];
const award: Award = {
  course: '高效回款',
  day: '2026-11-25',
  exam: '92%',
  modules: [{ title: '知己知彼', best: '88%' }],
};

function show(props: { readonly award?: Award | null; readonly name?: string } = {}) {
  const onPrint = vi.fn();
  render(
    <MemoryRouter>
      <Certificate
        conditions={conditions}
        award={props.award ?? null}
        name={props.name ?? ''}
        messages={words}
        onName={() => {}}
        onPrint={onPrint}
      />
    </MemoryRouter>,
  );
  return onPrint;
}

describe('the certificate', () => {
  it('leads to what is missing, and shows no sheet before all is met', () => {
    show();
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['结业考试', '/quizzes/exam/'],
      [words.rule.next('一批两批'), '/scenarios/s2/'],
    ]);
    expect(screen.queryByRole('region', { name: words.title })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: words.print })).not.toBeInTheDocument();
  });

  it('is not printed without a name', () => {
    show({ award, name: '  ' });
    expect(screen.getByRole('button', { name: words.print })).toBeDisabled();
    expect(screen.getByText(words.nameless)).toBeInTheDocument();
  });

  it('carries name, day and results as they are, and says what it proves', async () => {
    const onPrint = show({ award, name: '林一舟' });
    const sheet = screen.getByRole('region', { name: words.title });
    for (const text of ['林一舟', '2026-11-25', '92%', '88%', words.proves]) {
      expect(sheet).toHaveTextContent(text);
    }
    await userEvent.click(screen.getByRole('button', { name: words.print }));
    expect(onPrint).toHaveBeenCalledOnce();
  });
});
