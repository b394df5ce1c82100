import type { Messages } from '@/i18n/messages';
import styles from './Review.module.css';

/** By what rules things come into the review, are asked, and leave it. */
export function Rules({ messages }: { readonly messages: Messages['review']['rules'] }) {
  const { columns } = messages;
  return (
    <section className={styles.part} id="rules">
      <h2>{messages.title}</h2>
      <ul className={styles.rules}>
        {messages.list.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption>{messages.table}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.answer}</th>
            <th scope="col">{columns.time}</th>
            <th scope="col">{columns.as}</th>
          </tr>
        </thead>
        <tbody>
          {messages.rows.map(({ answer, time, as }) => (
            <tr key={as + time}>
              <td>{answer}</td>
              <td>{time}</td>
              <td>{as}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{messages.tableNote}</p>
    </section>
  );
}
