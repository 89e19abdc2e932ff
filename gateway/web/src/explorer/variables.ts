import { formText } from "../look/form-text.ts";

/** What the reader typed, in the type that each variable had when the question was written. */
export function variablesIn(
  form: FormData,
  written: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const typed = Object.entries(written).map(([name, value]) => {
    const text = formText(form, name);
    return [name, typeof value === "string" ? text : parsed(text)];
  });
  return Object.fromEntries(typed);
}

/** What is no JSON is sent as it was typed: the gateway says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
