import { describe, expect, it } from 'vitest';
import { ScenarioOverlaySchema } from '@/course/schema/scenario-overlay';
import { readYaml } from '../../tools/read-yaml.ts';
import { shortHash } from '../../tools/short-hash.ts';
import { updatedOverlay } from '../../tools/translate-scenario.ts';
import { plant, SCENARIO_TEXT, sampleScenario } from '../support/build-scenario';

const NONE = { complete: false, texts: {} };
const of = (text: string) => shortHash(text).slice(0, 8);

/** The overlay as the next run reads it. */
function read(text: string) {
  const { value, problems } = readYaml(text);
  expect(problems).toEqual([]);
  return ScenarioOverlaySchema.parse(value);
}

function updated(scenarioText: string, overlay: ReturnType<typeof read>) {
  const { text, ...rest } = updatedOverlay(sampleScenario(scenarioText), 'en', overlay);
  return { text, ...rest, ...read(text) };
}

const begun = updated(SCENARIO_TEXT, NONE);
const LINE = '空着手先去听一听他的。';
const lineKey = (overlay: typeof begun, source: string) =>
  Object.keys(overlay.texts).find((key) => overlay.texts[key]?.of === of(source)) ?? '';

/** Some translations written into what the tool wrote. */
function translatedBy(entries: Readonly<Record<string, string>>) {
  const texts = { ...begun.texts };
  for (const [key, t] of Object.entries(entries)) {
    const entry = texts[key];
    if (!entry) throw new Error(`the overlay has no "${key}"`);
    texts[key] = { ...entry, t };
  }
  return { complete: false, texts };
}

describe('an overlay that is written for translating', () => {
  it('has an entry for every text, each below what it says', () => {
    expect(begun.translated).toBe(0);
    expect(begun.texts).toMatchObject({ title: { t: '', of: of('半小时') } });
    expect(begun.text).toContain(`# ${LINE}\nd1.c.say:\n  t: ""\n  of: "${of(LINE)}"\n`);
    expect(begun.complete).toBe(false);
  });

  it('is the same when it is written again', () => {
    expect(updated(SCENARIO_TEXT, begun).text).toBe(begun.text);
  });

  it('keeps what is translated, whatever it is made of', () => {
    const words = {
      title: 'Half an hour: #1',
      'd1.c.say': '"Quoted" {with} braces',
      'd1.c.why': '- not a list',
      'd1.b.say': 'yes',
      'd1.b.why': '2025-11-20',
      'd2.ask': 'two\nlines',
    };
    const again = updated(SCENARIO_TEXT, translatedBy(words));
    for (const [key, t] of Object.entries(words)) expect(again.texts[key]?.t).toBe(t);
    expect(again.translated).toBe(6);
  });

  it('marks a translation whose source changed, and keeps its hash', () => {
    const after = updated(
      plant(LINE, '空着手先去听听看他的。'),
      translatedBy({ 'd1.c.say': 'I go and listen first.' }),
    );
    expect(after.texts['d1.c.say']).toEqual({ t: 'I go and listen first.', of: of(LINE) });
    expect(after.text).toContain(`then write of: "${of('空着手先去听听看他的。')}"`);
    expect(after.text).toContain('# 空着手先去听听看他的。\nd1.c.say');
  });

  it('follows a text whose words are in its key', () => {
    const key = lineKey(begun, '就这么着。');
    const after = updated(
      plant('就这么着。', '先就这么着。'),
      translatedBy({ [key]: 'So be it.' }),
    );
    const moved = Object.entries(after.texts).filter(([, { t }]) => t === 'So be it.');
    expect(moved).toEqual([[after.moved[0], { t: 'So be it.', of: of('就这么着。') }]]);
    expect(after.moved[0]).not.toBe(key);
    expect(after.text).toContain('# 先就这么着。');
  });

  it('loses no translation whose text is gone', () => {
    const key = lineKey(begun, '还是老户头？');
    const gone = plant('          - {when: bank, line: {huang: 还是老户头？}}\n', '');
    const after = updated(gone, translatedBy({ [key]: 'The old account?' }));
    expect(after.texts[key]?.t).toBe('The old account?');
    expect(after.text).toMatch(/# GONE from the role-play.*\n.*:\n {2}t: The old account\?/);
    const waiting = updated(gone, begun);
    expect(waiting.texts[key]).toBeUndefined();
  });

  it('stays complete when it is', () => {
    expect(updated(SCENARIO_TEXT, { ...begun, complete: true }).complete).toBe(true);
  });
});
