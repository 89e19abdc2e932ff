/** One operation as a client sends it. */
export interface OperationText {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}
