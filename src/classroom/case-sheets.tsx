import { caseFile } from 'virtual:course/case-file';
import { classPapers } from 'virtual:course/class-papers';
import { outline } from 'virtual:course/outline';
import { customerAccounts } from '@/case-file/engine/account';
import { caseUpTo, reachedAt } from '@/case-file/engine/known';
import { useFormats, useMessages } from '@/i18n/messages';
import { CasePaper } from './views/CasePaper';

const [first, ...rest] = outline.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
const order: readonly [string, ...string[]] = [first ?? '', ...rest];

/** The lesson after which a class knows the account: the day of the take-over. */
const takeOver = 'l1-1';

/** The case on one sheet, as it stands when the class begins. */
export function CaseSheets({ title }: { readonly title: string }) {
  const messages = useMessages('classPaper').classPaper;
  const formats = useFormats();
  const known = caseUpTo(caseFile, reachedAt(order, takeOver));
  return (
    <CasePaper
      title={title}
      accounts={customerAccounts(known)}
      papers={classPapers}
      from={known.ledger.asOf}
      messages={messages}
      formats={formats}
    />
  );
}
