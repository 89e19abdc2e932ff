import type { TransactionSql } from "postgres";
import type { ReadSource } from "./read-source.ts";
import type { SourceFile } from "./source-file.ts";

/** A file that was read whole and is ready to be written. */
export interface FileLoad {
  readonly file: SourceFile;
  /** Null where the file is not there: `write` then clears what it would own, or puts what is known without it. */
  readonly read: Omit<ReadSource<unknown>, "records"> | null;
  /** Replaces what the file owns; returns the number of rows. */
  write(tx: TransactionSql): Promise<number>;
}

export const fileLoad = (
  file: SourceFile,
  read: FileLoad["read"],
  write: FileLoad["write"],
): FileLoad => ({ file, read, write });
