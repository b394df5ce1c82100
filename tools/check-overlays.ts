import type { CourseSource } from '../src/course/checks/course-source.ts';
import { error, type Finding } from '../src/course/checks/finding.ts';
import {
  checkOverlay,
  type OverlaySource,
  translationsIn,
} from '../src/course/checks/scenario-overlay.ts';
import { textsOf } from '../src/course/checks/scenario-text-keys.ts';
import { translated } from '../src/course/checks/scenario-translation.ts';
import { conditionWords } from '../src/course/checks/scenario-words.ts';
import type { Scenario } from '../src/scenario/engine/scenario.ts';
import { shortHash } from './short-hash.ts';

/** A role-play in another language. */
export type TranslatedScenario = { readonly language: string; readonly scenario: Scenario };

export type CheckedOverlays = {
  readonly findings: readonly Finding[];
  /** Those that are complete. */
  readonly translations: readonly TranslatedScenario[];
};

/**
 * Holds overlays against the role-plays beside them, which `built` gives by file. Those of a
 * role-play that could not be built wait.
 */
export function checkOverlays(
  { overlays, scenarios }: Pick<CourseSource, 'overlays' | 'scenarios'>,
  built: ReadonlyMap<string, Scenario>,
): CheckedOverlays {
  const known = new Set(scenarios.map(({ file }) => file));
  const checked = overlays.map((overlay) => checkOne(overlay, known, built));
  return {
    findings: checked.flatMap(({ findings }) => findings),
    translations: checked.flatMap(({ translations }) => translations),
  };
}

function checkOne(
  overlay: OverlaySource,
  known: ReadonlySet<string>,
  built: ReadonlyMap<string, Scenario>,
): CheckedOverlays {
  const { file, language, data } = overlay;
  const place = { file, line: 1, column: 1 };
  const only = (...findings: readonly Finding[]) => ({ findings, translations: [] });

  const source = file.replace(/\.[^.]+\.yaml$/, '.yaml');
  if (!known.has(source)) {
    return only(error(place, `there is no content/${source} that this would translate.`));
  }
  const words = conditionWords[language];
  if (!words) {
    const languages = Object.keys(conditionWords).join(', ');
    return only(
      error(
        place,
        `"${language}" is no language that conditions have words for (${languages}). Rename the file, or write them in src/course/checks/scenario-words.ts.`,
      ),
    );
  }
  const scenario = built.get(source);
  if (!scenario) return only();
  const findings = checkOverlay(overlay, textsOf(scenario, shortHash), shortHash);
  if (!data.complete || findings.length > 0) return only(...findings);
  const translation = translated(scenario, translationsIn(data.texts), words, shortHash);
  return { findings, translations: [{ language, scenario: translation }] };
}
