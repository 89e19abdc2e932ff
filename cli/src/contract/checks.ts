import type { Check } from "./check.ts";
import { contentType } from "./checks/content-type.ts";
import { contractSdl } from "./checks/contract-sdl.ts";
import { cursorInvalid } from "./checks/cursor-invalid.ts";
import { dateForm } from "./checks/date-form.ts";
import { entitiesOrder } from "./checks/entities-order.ts";
import { entitiesUnknownKey } from "./checks/entities-unknown-key.ts";
import { errorForm } from "./checks/error-form.ts";
import { keyForm } from "./checks/key-form.ts";
import { listGemeente } from "./checks/list-gemeente.ts";
import { noBsn } from "./checks/no-bsn.ts";
import { pageAfter } from "./checks/page-after.ts";
import { pageBefore } from "./checks/page-before.ts";
import { pageCap } from "./checks/page-cap.ts";
import { pageCount } from "./checks/page-count.ts";
import { pageFirst } from "./checks/page-first.ts";

/** All that a server of `jeugdzorg` must do. The last looks through whatever the others were told. */
export const CHECKS: readonly Check[] = [
  contractSdl,
  contentType,
  errorForm,
  keyForm,
  listGemeente,
  pageFirst,
  pageAfter,
  pageBefore,
  pageCount,
  pageCap,
  cursorInvalid,
  entitiesOrder,
  entitiesUnknownKey,
  dateForm,
  noBsn,
];
