import { eis, type Check } from "../check.ts";
import { codesOf, type Answer } from "../server.ts";

/** Stands in a value that is refused; a server that repeats it would repeat the number of a person. */
const CANARY = "kanarie-4711";

const WRONG = [
  ["a question that does not parse", "{ jeugdigen("],
  ["a field that does not exist", "{ bestaatNiet }"],
  ["a gemeentecode that cannot be", `{ jeugdige(gemeentecode: "${CANARY}", id: "x") { id } }`],
] as const;

/** How the inside of a program or of its database looks. */
const INSIDE =
  /"(stack|stacktrace|exception|trace)"|\n\s*at |\bat .+:\d+:\d+|Traceback|node_modules|\bselect\b.+\bfrom\b/i;

const DOE =
  "answer errors: [{ message, extensions: { code } }] with a status below 500, and keep the rest for the log";

export const errorForm: Check = {
  id: "ERROR-FORM",
  eis: "What is wrong is said by a message and a code, and nothing of the inside or of what was sent.",
  run: async (server) => {
    for (const [what, query] of WRONG) judge(what, await server.ask(query));
  },
};

function judge(what: string, answer: Answer): void {
  const { status, errors, text } = answer;
  eis(status < 500, `${what} was answered with HTTP ${status}`, DOE);
  const isTold = errors.length > 0 && errors.every(({ message }) => isSentence(message));
  eis(isTold, `${what} was not answered with errors that have a message`, DOE);
  eis(!codesOf(answer).includes("(none)"), `${what} was answered without extensions.code`, DOE);
  eis(!INSIDE.test(text), `${what} was answered with the inside of the server`, DOE);
  eis(!text.includes(CANARY), `${what} was answered with the value that was sent`, DOE);
}

const isSentence = (message: unknown): boolean =>
  typeof message === "string" && message.trim() !== "" && message.length <= 500;
