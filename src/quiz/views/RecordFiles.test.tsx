import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { zh } from '@/i18n/zh';
import { RecordFiles } from './RecordFiles';

const one = new File(['{}'], 'one.json', { type: 'application/json' });
const two = new File(['{}'], 'two.json', { type: 'application/json' });

function show() {
  const acts = { onOwn: vi.fn(), onPick: vi.fn(), onRemove: vi.fn() };
  render(
    <RecordFiles
      own
      files={[
        { id: 'a', name: 'same.json', read: { events: 12, broken: 2 } },
        { id: 'b', name: 'same.json', read: { why: 'not-json' } },
      ]}
      busy={false}
      messages={zh.bank.stats}
      {...acts}
    />,
  );
  return acts;
}

it('opens several files at once, picked or dropped', async () => {
  const { onPick } = show();
  await userEvent.upload(document.querySelector('input[type=file]') ?? document.body, [one, two]);
  expect(onPick).toHaveBeenLastCalledWith([one, two]);
  const zone = screen.getByText(zh.bank.stats.drop);
  fireEvent.drop(zone, { dataTransfer: { files: [two, one] } });
  expect(onPick).toHaveBeenLastCalledWith([two, one]);
});

it('says of each file what became of it, and takes one out', async () => {
  const { onRemove } = show();
  const [good, bad] = screen.getAllByRole('listitem');
  expect(good).toHaveTextContent('✓ same.json：12 条记录 另有 2 条读不出来');
  expect(bad).toHaveTextContent('✕ same.json：内容不完整');
  await userEvent.click(
    screen.getAllByRole('button', { name: '拿掉 same.json' })[1] ?? document.body,
  );
  expect(onRemove).toHaveBeenCalledWith('b');
});

it('leaves this device out when it is told to', async () => {
  const { onOwn } = show();
  await userEvent.click(screen.getByLabelText(zh.bank.stats.own));
  expect(onOwn).toHaveBeenCalledWith(false);
});
