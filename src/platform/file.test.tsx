import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadFile, readPickedFile } from './file';

describe('a picked file', () => {
  it('is read as UTF-8', async () => {
    const file = new File(['回款'], 'backup.json');
    expect(await readPickedFile(file, 100)).toEqual({ outcome: 'read', text: '回款' });
  });

  it('is not read when it is too large', async () => {
    const file = new File(['123456'], 'film.mp4');
    const read = vi.spyOn(file, 'text');
    expect(await readPickedFile(file, 5)).toEqual({ outcome: 'too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  it('may have gone since it was picked', async () => {
    const file = new File(['1'], 'backup.json');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await readPickedFile(file, 5)).toEqual({ outcome: 'unreadable' });
  });
});

describe('a downloaded file', () => {
  afterEach(() => vi.restoreAllMocks());

  it('has its name and text, and leaves no link in the page', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:1';
    });
    const clicked = new Promise<string>((resolve) => {
      document.addEventListener('click', ({ target }) => {
        if (target instanceof HTMLAnchorElement) resolve(target.download);
      });
    });

    downloadFile('record.json', '{"回款":1}');

    expect(await clicked).toBe('record.json');
    expect(await blobs[0]?.text()).toBe('{"回款":1}');
    expect(document.querySelector('a')).toBeNull();
  });
});
