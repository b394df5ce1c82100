import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { Days } from './Days';

const words = zh.review.days;

function days(given: Partial<Parameters<typeof Days>[0]> = {}) {
  const does = { onDay: vi.fn(), onCalendar: vi.fn(async () => {}) };
  render(
    <Days
      start=""
      firstQuiz={null}
      checkIns={[]}
      examDay=""
      examOver={false}
      examRoom={0}
      ahead
      disabled={false}
      messages={words}
      formats={zhFormats}
      {...does}
      {...given}
    />,
  );
  return { user: userEvent.setup(), ...does };
}

describe('the days of the review', () => {
  it('lists the check-ins with their days and what became of them', () => {
    days({
      checkIns: [
        { day: 1, on: '2026-01-06', state: 'done' },
        { day: 7, on: '2026-01-12', state: 'due' },
      ],
    });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toBe(`${words.checkIn(1, 8)}2026-01-06（周二）${words.states.done}`);
    expect(rows[1]).toBe(`${words.checkIn(7, 8)}2026-01-12（周一）${words.states.due}`);
  });

  it('says from where they count, and that there is no start yet', () => {
    days();
    expect(screen.getByText(words.startUnknown)).toBeVisible();
    days({ firstQuiz: '2026-01-05' });
    expect(screen.getByText(words.startFrom('2026-01-05（周一）'))).toBeVisible();
  });

  it('sets the day of an exam, and takes it back', async () => {
    const { user, onDay } = days();
    fireEvent.change(screen.getByLabelText(words.exam), { target: { value: '2026-01-20' } });
    expect(onDay).toHaveBeenCalledExactlyOnceWith('exam-day', '2026-01-20');

    const again = days({ examDay: '2026-01-20' });
    await user.click(screen.getAllByRole('button', { name: words.clearExam }).at(-1) as Element);
    expect(again.onDay).toHaveBeenCalledExactlyOnceWith('exam-day', '');
  });

  it('says what an exam leaves no room for', () => {
    days({ examDay: '2026-01-07', examRoom: 12 });
    expect(screen.getByText(words.examRoom(12))).toBeVisible();
  });

  it('makes reminders at the time that was chosen, and says so when it could not', async () => {
    const { user, onCalendar } = days();
    await user.click(screen.getByRole('radio', { name: words.times['20:00'] }));
    await user.click(screen.getByRole('button', { name: words.download }));
    expect(onCalendar).toHaveBeenCalledExactlyOnceWith('20:00');
    expect(await screen.findByText(words.downloaded)).toBeVisible();

    onCalendar.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await user.click(screen.getByRole('button', { name: words.download }));
    expect(await screen.findByText(words.downloadFailed)).toBeVisible();
  });

  it('has nothing to remind of before a day is set', () => {
    days({ ahead: false });
    expect(screen.getByRole('button', { name: words.download })).toBeDisabled();
    expect(screen.getByText(words.nothing)).toBeVisible();
  });
});
