import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import type { EnteredField } from '../engine/sheet';
import { FieldInput } from './FieldInput';
import { valueFormatsOf } from './value-formats';

function show(field: EnteredField) {
  const onFill = vi.fn();
  render(
    <FieldInput
      field={field}
      value={undefined}
      messages={zh.jobAid}
      formats={valueFormatsOf(zhFormats, zh.jobAid)}
      onFill={onFill}
      onUnreadable={() => {}}
    />,
  );
  return onFill;
}

describe('the hint of a field is heard with it', () => {
  const hint = '拿不准就点黄灯。';

  it('where one of several is chosen', () => {
    const options = [
      { id: 'green', label: '绿' },
      { id: 'red', label: '红' },
    ];
    show({ id: 'lamp', label: '进度灯', hint, type: 'choice', options });
    expect(screen.getByRole('group', { name: `进度灯 ${hint}` })).toBeVisible();
  });

  it('where something is ticked', () => {
    show({ id: 'sent', label: '已寄出', hint, type: 'check' });
    expect(screen.getByRole('checkbox', { name: '已寄出' })).toHaveAccessibleDescription(hint);
  });

  it('where something is written', () => {
    show({ id: 'days', label: '期限', hint, type: 'number', unit: '天' });
    expect(screen.getByRole('textbox', { name: /期限（天）.*拿不准/ })).toBeVisible();
  });
});

it('gives an example in the unit that is asked for', async () => {
  show({ id: 'days', label: '几天内核清', type: 'number', unit: '个工作日' });
  await userEvent.type(screen.getByRole('textbox'), '三五天');
  expect(screen.getByText(zh.jobAid.notANumber('个工作日'))).toBeVisible();
  expect(screen.queryByText(zh.jobAid.notAnAmount)).toBeNull();
});

describe('what was typed', () => {
  it('is kept, once, when the page is left before a pause', () => {
    const onFill = show({ id: 'days', label: '期限', type: 'number', unit: '天' });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '45' } });
    fireEvent(window, new Event('pagehide'));
    fireEvent(window, new Event('pagehide'));
    expect(onFill).toHaveBeenCalledExactlyOnceWith(45);
  });
});
