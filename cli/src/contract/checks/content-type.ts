import { eis, type Check } from "../check.ts";

const MEDIA_TYPE = /^application\/(graphql-response\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i;

export const contentType: Check = {
  id: "CONTENT-TYPE",
  eis: "A question that can be answered is answered with HTTP 200 and a media type of GraphQL, in UTF-8.",
  run: async (server) => {
    const answer = await server.ask("{ __typename }");
    eis(
      MEDIA_TYPE.test(answer.contentType),
      "the content-type is another than application/graphql-response+json or application/json",
      "send content-type: application/graphql-response+json; charset=utf-8 with every answer",
    );
    eis(
      answer.status === 200 && answer.data?.["__typename"] === "Query",
      `{ __typename } was answered with HTTP ${answer.status} and without Query`,
      "answer a POST of { query, variables } as JSON with HTTP 200 and { data }",
    );
  },
};
