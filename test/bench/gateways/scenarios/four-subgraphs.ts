import { compose } from "./compose.ts";
import { createRandom, sentence } from "./random.ts";
import { VERSIONS, type Graph } from "./scenario.ts";

const USERS = 12;
const PRODUCTS = 9;
const REVIEWS = 30;

interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly birthday: number;
  readonly reviews: Review[];
}

interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
  readonly shippingEstimate: number;
  readonly reviews: Review[];
}

interface Review {
  readonly id: string;
  readonly body: string;
  readonly author: User;
  readonly product: Product;
}

/**
 * The shape by which federation gateways are usually compared: users, their reviews, the products reviewed, their
 * reviews again, and so on, over four subgraphs, with stock and shipping that need the price and weight of another.
 */
export function openFourSubgraphs(): Graph {
  const { users, products } = invent();
  const userBy = new Map(users.map((user) => [user.id, user]));
  const productBy = new Map(products.map((product) => [product.upc, product]));
  return {
    supergraph: (urlOf, version) => compose(subgraphs(version))(urlOf, version),
    objects: {
      root: {
        me: users[0],
        users,
        topProducts: ({ first }: { readonly first: number }) => products.slice(0, first),
        ...Object.fromEntries(Array.from({ length: VERSIONS }, (_, i) => [`versie${i + 1}`, "ja"])),
      },
      entity: (representation) =>
        representation.__typename === "User"
          ? userBy.get(String(representation["id"]))
          : productBy.get(String(representation["upc"])),
    },
  };
}

function subgraphs(version: number): Readonly<Record<string, string>> {
  const versions = Array.from({ length: version }, (_, i) => `versie${i + 1}: String`);
  return {
    users: `
      type Query { me: User users: [User!]! ${versions.join(" ")} }
      type User @key(fields: "id") { id: ID! username: String! @shareable name: String! birthday: Int! }
    `,
    products: `
      type Query { topProducts(first: Int! = 5): [Product!]! }
      type Product @key(fields: "upc") { upc: String! name: String! price: Int! weight: Int! }
    `,
    inventory: `
      type Product @key(fields: "upc") {
        upc: String!
        price: Int! @external
        weight: Int! @external
        inStock: Boolean!
        shippingEstimate: Int! @requires(fields: "price weight")
      }
    `,
    reviews: `
      type Review { id: ID! body: String! author: User! @provides(fields: "username") product: Product! }
      type User @key(fields: "id") { id: ID! username: String! @external reviews: [Review!]! }
      type Product @key(fields: "upc") { upc: String! reviews: [Review!]! }
    `,
  };
}

function invent() {
  const next = createRandom(1);
  const users = Array.from({ length: USERS }, (_, i): User => ({
    id: String(i + 1),
    username: `lezer-${i + 1}`,
    name: `Verzonnen Lezer ${i + 1}`,
    birthday: 1950 + i,
    reviews: [],
  }));
  const products = Array.from({ length: PRODUCTS }, (_, i): Product => {
    const [price, weight] = [100 + Math.floor(next() * 900), 10 + Math.floor(next() * 90)];
    const shippingEstimate = price > 900 ? 0 : Math.floor(weight / 2);
    const [upc, name] = [String(i + 1), `Product ${sentence(next, 8)}`];
    return { upc, name, price, weight, inStock: next() > 0.3, shippingEstimate, reviews: [] };
  });
  for (let i = 0; i < REVIEWS; i += 1) {
    const [author, product] = [users[i % USERS], products[Math.floor(next() * PRODUCTS)]];
    if (!author || !product) continue;
    const review = { id: String(i + 1), body: sentence(next, 24), author, product };
    author.reviews.push(review);
    product.reviews.push(review);
  }
  return { users, products };
}

export const GROOT = `
  query Groot {
    users {
      ...U
      reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } }
    }
    topProducts { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } }
  }
  fragment U on User { id username name }
  fragment R on Review { id body }
  fragment P on Product { inStock name price shippingEstimate upc weight }
`;
