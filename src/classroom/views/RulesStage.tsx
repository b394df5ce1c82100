import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import type { OverProps } from './stage-props';

/** The column of rules: what the class wrote down after each part. */
export function RulesStage({
  shown,
  messages,
  rules,
  ...props
}: OverProps & { readonly rules: readonly { readonly id: string; readonly text: string }[] }) {
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([rules, shown.view])}
      head={<p>{messages.stage.rules}</p>}
    >
      {rules.length === 0 && <p className={styles.story}>{messages.stage.noRules}</p>}
      <ol className={styles.words}>
        {rules.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </StageFrame>
  );
}
