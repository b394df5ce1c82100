import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { addresses } from '@/course/addresses';
import { jobAidNumber } from '@/course/job-aid-number';
import type { JobAid, JobAidSection } from '@/course/schema/job-aid';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { Commitment } from '@/scenario/engine/own-words';
import { AppLink } from '@/ui/AppLink';
import { Button } from '@/ui/Button';
import type { FieldValue } from '../engine/forms-fold';
import { letterText, writeLetter } from '../engine/letter';
import {
  missingFields,
  type PlacedField,
  placedFields,
  rowCount,
  rowsOf,
  type Values,
} from '../engine/sheet';
import { placedText, sheetText, type ValueFormats } from '../engine/sheet-text';
import { type TakeOver, takeOver } from '../engine/take-over';
import { ClearButton } from './ClearButton';
import { type CommitmentOffer, CommitmentOffers } from './CommitmentOffers';
import styles from './JobAidPage.module.css';
import { LetterPreview } from './LetterPreview';
import { MissingList } from './MissingList';
import { PlacedFieldView } from './PlacedFieldView';
import { Points } from './Points';
import { valueFormatsOf } from './value-formats';

type JobAidPageProps = {
  readonly aid: JobAid;
  readonly lessonTitle: string;
  readonly values: Values;
  /** What the learner resolved in role-plays and has not put into this sheet. */
  readonly offers: readonly CommitmentOffer[];
  readonly disabled: boolean;
  readonly messages: Messages['jobAid'];
  readonly formats: Formats;
  /** Resolves when the value is written. */
  readonly onFill: (address: string, value: FieldValue) => Promise<void>;
  /** Resolves when the values are written. */
  readonly onTakeOver: (taken: TakeOver) => Promise<void>;
  readonly onClear: () => Promise<void>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
};

/** A job aid: the learner's own sheet, or the story's model of it. */
export function JobAidPage({ aid, values, disabled, messages, formats, ...does }: JobAidPageProps) {
  const [showsModel, setShowsModel] = useState(false);
  const [extraRows, setExtraRows] = useState<ReadonlyMap<string, number>>(new Map());
  const [said, setSaid] = useState('');
  const saidLine = useRef<HTMLParagraphElement>(null);
  /** Addresses of boxes that hold what is no number. */
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [printed, setPrinted] = usePrinted();
  const model: Values = new Map(Object.entries(aid.model.values));
  const shown = showsModel ? model : values;
  const rows = (section: JobAidSection) =>
    Math.max(rowCount(section, shown), showsModel ? 0 : (extraRows.get(section.id) ?? 0));
  const missing = missingFields(placedFields(aid, rows), values);
  const valueFormats = valueFormatsOf(formats, messages);
  const letterFormats = valueFormatsOf(formats, messages, formats.exactMoney);
  const letter = aid.letter && writeLetter(aid, aid.letter, shown, letterFormats);

  async function fill(address: string, value: FieldValue) {
    setSaid('');
    await does.onFill(address, value);
    setSaid(messages.saved);
  }

  async function takeIn(commitment: Commitment) {
    const taken = takeOver(aid, values, commitment);
    if (!taken) return;
    setSaid('');
    await does.onTakeOver(taken);
    setSaid(messages.tookOver(taken.row));
    // The button that was pressed is gone.
    saidLine.current?.focus({ preventScroll: true });
  }

  async function copy(...texts: readonly string[]) {
    const copied = await does.onCopy(texts.join('\n\n'));
    const left = showsModel
      ? []
      : placedFields(aid, rows).filter(({ address }) => unreadable.has(address));
    if (!copied) setSaid(messages.notCopied);
    else if (left.length === 0) setSaid(messages.copied);
    else setSaid(messages.copiedWithout(left.map((placed) => fieldName(placed, messages))));
  }

  function print(what: 'sheet' | 'letter') {
    // The page must be ready before the browser takes its picture.
    flushSync(() => setPrinted(what));
    does.onPrint();
  }

  return (
    <article
      className={styles.page}
      data-paper={printed === 'letter' ? 'a4' : aid.paper}
      data-printed={printed}
    >
      <p className={styles.small}>{jobAidNumber(aid.id)}</p>
      <h1 tabIndex={-1}>{aid.title}</h1>
      <p className={styles.intro}>{aid.summary}</p>
      <p className={`${styles.small} screen-only`}>
        {messages.from} <AppLink to={addresses.lesson(aid.lesson)}>{does.lessonTitle}</AppLink>
      </p>
      {aid.notice && <p className={styles.notice}>{aid.notice}</p>}

      <fieldset className={styles.sheets}>
        <legend className="visually-hidden">{messages.whichSheet}</legend>
        {[false, true].map((isModel) => (
          <label key={String(isModel)}>
            <input
              type="radio"
              name="sheet"
              disabled={disabled}
              checked={showsModel === isModel}
              onChange={() => setShowsModel(isModel)}
            />
            {isModel ? messages.model : messages.mine}
          </label>
        ))}
      </fieldset>
      {showsModel && <p className={styles.small}>{aid.model.title}</p>}

      <fieldset disabled={disabled}>
        <legend className="visually-hidden">{aid.title}</legend>
        {aid.sections.map((section) => (
          <section key={section.id} className={styles.section} data-new-page={section.newPage}>
            <h2>{section.title}</h2>
            {section.note && <p className={styles.small}>{section.note}</p>}
            {section.rows?.commitments && !showsModel && (
              <CommitmentOffers
                offers={does.offers}
                full={does.offers.every(
                  ({ commitment }) => takeOver(aid, values, commitment) === null,
                )}
                messages={messages}
                onTakeOver={takeIn}
              />
            )}
            {section.points.length > 0 && <Points points={section.points} messages={messages} />}
            {rowsOf(section, rows).map((row) => {
              const fields = placedFields({ ...aid, sections: [section] }, rows).filter(
                (placed) => placed.row === row,
              );
              const body = fields.map((placed) => (
                <PlacedFieldView
                  key={`${placed.address} ${showsModel}`}
                  aid={aid}
                  placed={placed}
                  values={shown}
                  readOnly={showsModel}
                  messages={messages}
                  formats={valueFormats}
                  onFill={(value) => fill(placed.address, value)}
                  onUnreadable={(is) =>
                    setUnreadable((before) => withOrWithout(before, placed.address, is))
                  }
                />
              ));
              if (row === null) return body;
              return (
                <fieldset key={row} className={styles.row}>
                  <legend>{rowName(aid, fields, shown, valueFormats)}</legend>
                  {body}
                </fieldset>
              );
            })}
            {section.rows && !showsModel && rows(section) < section.rows.most && (
              <Button
                look="plain"
                onClick={() =>
                  setExtraRows(new Map([...extraRows, [section.id, rows(section) + 1]]))
                }
              >
                {messages.addRow}
              </Button>
            )}
          </section>
        ))}
      </fieldset>

      {!showsModel && missing.length > 0 && <MissingList missing={missing} messages={messages} />}

      {letter && (
        <LetterPreview
          letter={letter}
          disabled={disabled}
          messages={messages}
          onCopy={() => copy(letterText(letter, letterFormats))}
          onPrint={() => print('letter')}
        />
      )}

      <p ref={saidLine} className={styles.saved} role="status" tabIndex={-1}>
        {said}
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={disabled}
          onClick={() =>
            copy(
              sheetText(aid, shown, valueFormats),
              ...(letter ? [letterText(letter, letterFormats)] : []),
            )
          }
        >
          {messages.copy}
        </Button>
        <Button disabled={disabled} onClick={() => print('sheet')}>
          {messages.print}
        </Button>
        {!showsModel && values.size > 0 && (
          <ClearButton disabled={disabled} messages={messages} onClear={does.onClear} />
        )}
      </div>
      <p className={`${styles.small} screen-only`}>{messages.onDevice}</p>
    </article>
  );
}

/** `第 2 行 · C-02`: a row is found again by what its first field says. */
function rowName(
  aid: JobAid,
  [first]: readonly PlacedField[],
  values: Values,
  formats: ValueFormats,
): string {
  if (!first) return '';
  const title = formats.rowTitle(first.row ?? 1);
  const text = placedText(aid, values, first, formats);
  return text ? `${title} · ${text}` : title;
}

/** `第 2 行 · 金额` */
function fieldName({ field, row }: PlacedField, { rowTitle }: Messages['jobAid']): string {
  return row === null ? field.label : `${rowTitle(row)} · ${field.label}`;
}

function withOrWithout(set: ReadonlySet<string>, one: string, is: boolean): ReadonlySet<string> {
  return new Set(is ? [...set, one] : [...set].filter((other) => other !== one));
}

/** What the next print shows. The browser's own command prints the sheet. */
function usePrinted() {
  const [printed, setPrinted] = useState<'sheet' | 'letter'>('sheet');
  useEffect(() => {
    const back = () => setPrinted('sheet');
    window.addEventListener('afterprint', back);
    return () => window.removeEventListener('afterprint', back);
  }, []);
  return [printed, setPrinted] as const;
}
