/** A process of its own that claims whatever owner file it is sent. */
import { claimOwnership } from "../owner-file.ts";

process.on("message", (file: string) => process.send?.(claimOwnership(file)));
