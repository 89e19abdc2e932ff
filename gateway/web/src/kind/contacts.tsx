import type { Koppeling } from "./child.ts";
import { KANT, ROL } from "./words.ts";

interface ContactsProps {
  readonly contacts: Koppeling["contactpersonen"];
}

/** A long address may break behind its @, where a reader expects it. */
const breakable = (address: string): string => address.replace("@", "@\u200B");

/** Whom to call: functions and mailboxes, never people. */
export function Contacts({ contacts }: ContactsProps) {
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">Wie u kunt bereiken</h2>
      <ul className="contacts">
        {contacts.map(({ id, rol, organisatie, functioneelContact }) => (
          <li key={id} className="sheet" data-side={KANT[rol] ?? "shared"}>
            <strong>{ROL[rol]}</strong>
            <span className="quiet small">{organisatie}</span>
            <span>{breakable(functioneelContact)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
