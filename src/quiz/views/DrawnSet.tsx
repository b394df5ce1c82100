import { type FormEvent, useId } from 'react';
import type { HashedItem } from '@/course/outline';
import type { AskedItem, ItemPart } from '@/course/schema/item';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { Segments } from '@/ui/Segments';
import type { Paper } from '@/ui/StoryPaper';
import { sheetKey } from '../engine/sheet-key';
import styles from './Bank.module.css';
import { SheetItem } from './SheetItem';

/** The greatest seed that can be asked for by hand. */
export const greatestSeed = 999_999;

export type DrawnShow = 'questions' | 'answers' | 'key';

type DrawnSetProps = {
  readonly seed: number;
  readonly show: DrawnShow;
  /** With the figures of the seed. */
  readonly items: readonly HashedItem<AskedItem>[];
  readonly documents: readonly (Paper & { readonly id: string })[];
  readonly version: string;
  readonly messages: Pick<Messages, 'bank' | 'paper'>;
  readonly formats: Formats;
  readonly onPick: (seed: number, show: DrawnShow) => void;
  readonly onPrint: () => void;
};

/** A set drawn from a bank for paper: its questions, with answers, or the key alone. */
export function DrawnSet(props: DrawnSetProps) {
  const { seed, show, items, documents, version, messages, formats, onPick, onPrint } = props;
  const field = useId();
  const words = messages.bank.draw;

  function pickSeed(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = Number(new FormData(event.currentTarget).get('seed'));
    if (Number.isInteger(wanted) && wanted >= 0 && wanted <= greatestSeed) onPick(wanted, show);
  }

  return (
    <>
      <div className="screen-only">
        <form className={styles.row} onSubmit={pickSeed}>
          <label htmlFor={field}>{words.seed}</label>
          <input
            key={seed}
            id={field}
            className={styles.seed}
            name="seed"
            type="number"
            inputMode="numeric"
            min={0}
            max={greatestSeed}
            step={1}
            required
            defaultValue={seed}
            aria-describedby={`${field}-why`}
            onBlur={(event) => event.currentTarget.form?.requestSubmit()}
          />
          <Button onClick={() => onPick(seed >= greatestSeed ? 0 : seed + 1, show)}>
            {words.next}
          </Button>
          <Segments
            name="show"
            legend={words.show}
            look="joined"
            options={(['questions', 'answers', 'key'] as const).map((id) => ({
              id,
              label: words.shows[id],
            }))}
            selected={show}
            onSelect={(picked) => onPick(seed, picked)}
          />
          <Button look="primary" onClick={onPrint}>
            {messages.bank.print}
          </Button>
        </form>
        <p id={`${field}-why`} className={styles.small}>
          {words.seedWhy}
        </p>
      </div>
      <p className={styles.small}>{words.sheet(seed, version)}</p>
      {show === 'key' ? (
        <AnswerKey items={items} seed={seed} messages={messages.bank} formats={formats} />
      ) : (
        <>
          {show === 'questions' && <p className="print-only">{words.name}</p>}
          {items.map((item, index) => (
            <SheetItem
              key={item.id}
              heading={words.question(index + 1)}
              item={item}
              seed={seed}
              answers={show === 'answers'}
              paper={documents.find(({ id }) => id === item.document)}
              paperWords={messages.paper}
              messages={messages.bank}
              formats={formats}
            />
          ))}
        </>
      )}
    </>
  );
}

type AnswerKeyProps = {
  readonly items: readonly HashedItem<AskedItem>[];
  readonly seed: number;
  readonly messages: Messages['bank'];
  readonly formats: Formats;
};

/** What is right of each question, in the letters of the printed set. */
function AnswerKey({ items, seed, messages, formats }: AnswerKeyProps) {
  const words = messages.draw;
  const keyOf = (item: AskedItem | ItemPart) => keyText(item, seed, messages, formats);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{messages.item.answer}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <tr key={item.id}>
            <th scope="row">{index + 1}</th>
            <td>
              <b>
                {item.type === 'cluster'
                  ? item.parts.map((part, place) => words.partKey(place + 1, keyOf(part))).join(' ')
                  : keyOf(item)}
              </b>
            </td>
            <td className={styles.small}>
              {item.id} {messages.types[item.type]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function keyText(
  item: AskedItem | ItemPart,
  seed: number,
  { letters, item: said, draw }: Messages['bank'],
  formats: Formats,
): string {
  const key = sheetKey(item, seed);
  const letter = (place: number) => letters[place] ?? '';
  return [
    ...(key.verdict === null ? [] : [key.verdict ? said.holds : said.holdsNot]),
    key.places.map(letter).join(item.type === 'ordering' ? draw.order : ' '),
    key.pairs.map(([one, other]) => draw.pair(one + 1, letter(other))).join('　'),
    key.number ? `${formats.number(key.number.value)} ${key.number.unit}` : '',
    key.words ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
