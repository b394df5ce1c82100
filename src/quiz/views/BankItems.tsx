import { addresses } from '@/course/addresses';
import type { Bank } from '@/course/outline';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import { bankFigures } from '../engine/bank-figures';
import { askedItem, variantsOf } from '../engine/variants';
import styles from './Bank.module.css';
import { BankFigures } from './BankFigures';
import { SheetItem } from './SheetItem';

type BankItemsProps = {
  readonly bank: Bank;
  /** Title of a place of the course, `l1-1#five-boxes`. */
  readonly placeTitle: (ref: string) => string;
  readonly messages: Pick<Messages, 'bank' | 'paper'>;
  readonly formats: Formats;
  readonly onPrint: () => void;
};

/** All items of a bank with key, feedback and where they come from. */
export function BankItems({ bank, placeTitle, messages, formats, onPrint }: BankItemsProps) {
  const words = messages.bank;
  return (
    <>
      <p className="screen-only">
        <Button onClick={onPrint}>{words.print}</Button>
      </p>
      <BankFigures
        figures={bankFigures(bank)}
        objectiveTitles={bank.objectiveTitles}
        messages={words}
        formats={formats}
      />
      <section>
        <h2>{words.views.items}</h2>
        {bank.items.map((written) => {
          const variants = written.type === 'numeric' ? variantsOf(written) : [];
          const [first] = variants;
          const item = first ?? askedItem(written, 0);
          return (
            <SheetItem
              key={item.id}
              item={item}
              seed={null}
              answers
              paper={bank.documents.find(({ id }) => id === item.document)}
              paperWords={messages.paper}
              messages={words}
              formats={formats}
              heading={
                <>
                  {item.id}
                  <span>
                    {words.item.facts(
                      words.types[item.type],
                      words.difficulties[item.difficulty - 1] ?? '',
                    )}
                  </span>
                </>
              }
              facts={
                <p className={styles.facts}>
                  {words.item.source}{' '}
                  <AppLink to={addresses.section(item.source)} ahead={false}>
                    {placeTitle(item.source)}
                  </AppLink>
                  　{words.item.objectives}{' '}
                  {item.objectives
                    .map((id) => words.figures.objective(bank.objectiveTitles[id] ?? id, id))
                    .join('、')}
                  {variants.length > 1 && `　${words.item.variants(variants.length)}`}
                </p>
              }
            />
          );
        })}
      </section>
    </>
  );
}
