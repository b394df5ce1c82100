import type { ReactNode } from 'react';
import type { StageView } from '@/class-record/class-event';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { ClassAction } from '../engine/class-keys';
import styles from './Console.module.css';

type ControlBarProps = {
  readonly view: StageView;
  readonly frozen: boolean;
  readonly disabled: boolean;
  /** A document lies on the table, and is shown. */
  readonly hasPaper: boolean;
  readonly paper: boolean;
  readonly messages: Messages['classroom']['console'];
  /** What the present question needs, right below the controls that it is used with. */
  readonly children: ReactNode;
  readonly onAct: (action: ClassAction) => void;
  readonly onLook: () => void;
};

/** All that keys do, by mouse and touch. */
export function ControlBar(props: ControlBarProps) {
  const { view, frozen, disabled, hasPaper, paper, messages, onAct, onLook } = props;
  const main: readonly (readonly [ClassAction, string])[] = [
    ['back', messages.back],
    ['vote', messages.vote],
    ['reveal', messages.reveal],
    ['timer', messages.timer],
    ['next-part', messages.nextPart],
  ];
  const more: readonly (readonly [ClassAction, string, boolean])[] = [
    ['black', messages.black, view.cover === 'black'],
    ['white', messages.white, view.cover === 'white'],
    ['freeze', frozen ? messages.unfreeze : messages.freeze, frozen],
    ['spotlight', messages.spotlight, view.spotlight],
    ['rules', messages.rules, view.over === 'rules'],
    ['map', messages.map, view.over === 'map'],
    ['compare', messages.compare, view.over === 'compare'],
  ];
  return (
    <div className={styles.controls}>
      <p className={styles.row}>
        <Button look="primary" disabled={disabled} onClick={() => onAct('forward')}>
          {messages.forward}
        </Button>
        {main.map(([action, label]) => (
          <Button key={label} disabled={disabled} onClick={() => onAct(action)}>
            {label}
          </Button>
        ))}
      </p>
      {props.children}
      <p className={styles.row}>
        {more.map(([action, label, pressed]) => (
          <Button
            key={label}
            look="plain"
            disabled={disabled}
            aria-pressed={pressed}
            onClick={() => onAct(action)}
          >
            {label}
          </Button>
        ))}
        <Button
          look="plain"
          disabled={disabled || !hasPaper}
          aria-pressed={paper}
          onClick={() => onAct('paper')}
        >
          {messages.paper}
        </Button>
        <Button look="plain" disabled={disabled} onClick={() => onAct('pin')}>
          {messages.pin}
        </Button>
        <Button look="plain" disabled={disabled} onClick={() => onAct('smaller')}>
          {messages.smaller}
        </Button>
        <Button look="plain" disabled={disabled} onClick={() => onAct('larger')}>
          {messages.larger}
        </Button>
        <Button look="plain" disabled={disabled} onClick={onLook}>
          {messages.look}
        </Button>
        <Button look="plain" onClick={() => onAct('full-screen')}>
          {messages.fullScreen}
        </Button>
        <Button look="plain" onClick={() => onAct('help')}>
          {messages.help}
        </Button>
      </p>
    </div>
  );
}
