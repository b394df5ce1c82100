import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetInTab, keepInTab, readFromTab } from './tab-notes';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('the memory of a tab', () => {
  it('keeps a text until it is told to forget it', () => {
    expect(readFromTab('a')).toBeNull();
    keepInTab('a', 'text');
    expect(readFromTab('a')).toBe('text');
    forgetInTab('a');
    expect(readFromTab('a')).toBeNull();
  });

  it('forgets where storage is refused, and does not fail', () => {
    vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(() => keepInTab('a', 'text')).not.toThrow();
    expect(readFromTab('a')).toBeNull();
    expect(() => forgetInTab('a')).not.toThrow();
  });
});
