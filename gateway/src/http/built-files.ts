import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface BuiltFile {
  readonly body: Buffer;
  /** The same, compressed by the build; null where that gains nothing. */
  readonly zipped: Buffer | null;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  json: "application/json",
};

/** Every file of a build by its name in it. Files of a kind that no page uses are left out. */
export function readBuiltFiles(folder: URL): ReadonlyMap<string, BuiltFile> {
  const root = fileURLToPath(folder);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(new URL(name, folder)).isFile());
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[name.slice(name.lastIndexOf(".") + 1)];
      if (!type) return [];
      const read = (file: string): Buffer => readFileSync(new URL(file, folder));
      const zipped = names.includes(`${name}.gz`) ? read(`${name}.gz`) : null;
      return [[name, { body: read(name), zipped, type }]];
    }),
  );
}
