import { addresses } from '@/course/addresses';
import type { SearchText } from './engine/search-text';

/** Where a found text stands. */
export function addressOf({ kind, id }: SearchText): string {
  const [owner = '', part = ''] = id.split('/');
  switch (kind) {
    case 'lesson':
      return addresses.section(id);
    case 'term':
      return addresses.term(id);
    case 'law':
      return addresses.law(id);
    case 'aid':
      return addresses.jobAid(id);
    case 'contract':
      return addresses.caseFile();
    case 'item':
      return addresses.item(owner, part);
    case 'scene':
      return addresses.scenario(owner);
    default:
      return kind satisfies never;
  }
}
