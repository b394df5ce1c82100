/** Ways to write numbers and dates in one language. Dates are days of the story, not moments. */
export type Formats = {
  /** `348,000` */
  readonly integer: (value: number) => string;
  /** `¥348,000` or `¥7,150.68`: cents only where there are any. */
  readonly money: (yuan: number) => string;
  /** `¥348,000.00`, as letters and accounts write it. */
  readonly exactMoney: (yuan: number) => string;
  /** `348,000` or `2.75`: grouped, with the decimals that were given. */
  readonly number: (value: number) => string;
  /** `37.8%` from 0.378, with at most one decimal. */
  readonly percent: (share: number) => string;
  /** `2025-11-20（周四）` from `2025-11-20`. */
  readonly day: (isoDay: string) => string;
  /** `11-20（周四）` from `2025-11-20`, where the year is said already. */
  readonly dayOfYear: (isoDay: string) => string;
  /** `11-20` from `2025-11-20`, where the weekday does not matter either. */
  readonly monthDay: (isoDay: string) => string;
  /** `11-20（周四）15:02` from `2025-11-20T15:02`. */
  readonly moment: (isoMinute: string) => string;
  /** The learner's own calendar: `2026-11-23 18:05` from a recorded time, as the clock showed then. */
  readonly recorded: (isoWithOffset: string) => string;
};

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** Day of the week in Chinese, `四`, of an ISO day. Story days have no time zone. */
function weekday(isoDay: string): string {
  return weekdays[new Date(`${isoDay}T00:00:00Z`).getUTCDay()] ?? '';
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function exactMoney(yuan: number): string {
  const [whole = '0', cents = '00'] = Math.abs(yuan).toFixed(2).split('.');
  return `${yuan < 0 ? '−' : ''}¥${grouped(whole)}.${cents}`;
}

function dayOfYear(isoDay: string): string {
  return `${isoDay.slice(5)}（周${weekday(isoDay)}）`;
}

export const zhFormats: Formats = {
  integer: (value) => `${value < 0 ? '−' : ''}${grouped(String(Math.abs(Math.round(value))))}`,
  money: (yuan) => exactMoney(yuan).replace(/\.00$/, ''),
  exactMoney,
  number: (value) => {
    const [whole = '0', decimals] = String(Math.abs(value)).split('.');
    return `${value < 0 ? '−' : ''}${grouped(whole)}${decimals === undefined ? '' : `.${decimals}`}`;
  },
  percent: (share) => `${Math.round(share * 1000) / 10}%`,
  day: (isoDay) => `${isoDay}（周${weekday(isoDay)}）`,
  dayOfYear,
  monthDay: (isoDay) => isoDay.slice(5),
  moment: (isoMinute) => {
    const [day = '', time = ''] = isoMinute.split('T');
    return `${dayOfYear(day)}${time.slice(0, 5)}`;
  },
  recorded: (isoWithOffset) => isoWithOffset.slice(0, 16).replace('T', ' '),
};
