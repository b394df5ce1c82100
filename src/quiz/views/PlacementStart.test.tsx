import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '@/i18n/zh';
import { PlacementStart } from './PlacementStart';
import type { OpenLine } from './QuizStart';

const { placement, start } = zh.quiz;

function show(open: OpenLine['mode'] | null) {
  const onStart = vi.fn();
  const onResume = vi.fn();
  render(
    <MemoryRouter>
      <PlacementStart
        module={{ id: 'm1', title: '知己知彼' }}
        standing="none"
        open={open && { startedAt: '2026-11-23T10:00:00+08:00', mode: open, number: 3, all: 6 }}
        disabled={false}
        messages={zh.quiz}
        onStart={onStart}
        onResume={onResume}
      />
    </MemoryRouter>,
  );
  return { onStart, onResume, user: userEvent.setup() };
}

describe('the start of a placement', () => {
  it('goes on with one that was left, and says what another would do to it', async () => {
    const { user, onStart, onResume } = show('placement');
    expect(screen.getByText(placement.againWhy)).toBeVisible();
    await user.click(screen.getByRole('button', { name: start.resume(3, 6) }));
    expect(onResume).toHaveBeenCalledOnce();
    expect(onStart).not.toHaveBeenCalled();
  });

  it('says that it puts an unfinished quiz away', () => {
    show('exam');
    expect(screen.getByText(placement.putsAway)).toBeVisible();
    expect(screen.getByRole('button', { name: placement.start })).toBeVisible();
  });

  it('has nothing to put away where nothing is open', () => {
    show(null);
    expect(screen.queryByText(placement.putsAway)).toBeNull();
  });
});
