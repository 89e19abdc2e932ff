import { expect, test } from "vitest";
import { databaseOf, isPostgresUrl, roleOf } from "./postgres-url.ts";

test.each([
  "postgresql://app@localhost/scholen",
  "postgres://app@localhost/scholen",
  "postgresql://app:pw@10.0.0.1:6543/scholen",
  "postgresql://app:pw@[::1]:5432/scholen",
  "postgresql://app:p%40ss%2Fword%25@db.example/scholen",
  "postgresql://app:p@ss:word@db.example/scholen",
  "postgresql://app%40tenant@db.example/scholen-2",
  "postgresql://app:pw@db.example/scholen?sslmode=verify-full&application_name=samenloop",
])("%s names a role and a database", (url) => {
  expect(isPostgresUrl(url)).toBe(true);
});

test.each([
  ["", "nothing"],
  ["localhost/scholen", "no scheme"],
  ["mysql://app@localhost/scholen", "another scheme"],
  ["https://app@localhost/scholen", "another scheme"],
  ["postgresql://localhost/scholen", "no role"],
  ["postgresql://:pw@localhost/scholen", "no role"],
  ["postgresql://app@/scholen", "no host"],
  ["postgresql://app@localhost", "no database"],
  ["postgresql://app@localhost/", "no database"],
  ["postgresql://app@localhost/a/b", "two databases"],
  ["postgresql://app@one,two/scholen", "two hosts"],
  ["postgresql://app@one:1,two:2/scholen", "two hosts"],
  ["postgresql://app@localhost:65536/scholen", "no port"],
  ["postgresql://app@localhost:x/scholen", "no port"],
  ["postgresql://app:p/w@localhost/scholen", "a sign that must be written as %2F"],
  ["postgresql://app:100%@localhost/scholen", "a sign that must be written as %25"],
  ["postgresql://app@localhost/scholen#1", "a sign that must be written as %23"],
])("%s is refused: %s", (url) => {
  expect(isPostgresUrl(url)).toBe(false);
});

test("two ways to write one database are one database", () => {
  expect(databaseOf("postgresql://a:x@DB.example/n%61am?sslmode=require")).toBe(
    databaseOf("postgres://b@db.example:5432/naam"),
  );
  expect(databaseOf("postgresql://a@db.example:5433/naam")).not.toBe(
    databaseOf("postgresql://a@db.example/naam"),
  );
});

test("a role is read as it is called", () => {
  expect(roleOf("postgresql://app%40tenant:pw@db/x")).toBe("app@tenant");
});
