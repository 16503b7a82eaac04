import type { Api } from "./api.ts";

export type Node = { readonly id: string } & Readonly<Record<string, unknown>>;
type Connection = {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** All rows of a list, page by page as a client reads them; throws where its count says otherwise. */
export async function pagesOf(
  api: Api,
  username: string,
  list: string,
  args: string,
  fields = "",
): Promise<readonly Node[]> {
  const query = `query ($after: String) { list: ${list}(${args}, after: $after) {
    totalCount edges { node { id ${fields} } } pageInfo { hasNextPage endCursor }
  } }`;
  const found: Node[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { list: page }: { list: Connection } = await api.data(username, query, { after });
    found.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage && found.length !== page.totalCount)
      throw new Error(
        `${username}: ${list} has ${found.length} rows and counts ${page.totalCount}.`,
      );
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  return found;
}

/** The same rows in the same order, read from the end of the list. */
export async function pagesFromEnd(
  api: Api,
  username: string,
  list: string,
  args: string,
): Promise<readonly Node[]> {
  const query = `query ($before: String) { list: ${list}(${args}, before: $before) {
    edges { node { id } } pageInfo { hasPreviousPage startCursor }
  } }`;
  let found: Node[] = [];
  let before: string | null = null;
  for (let more = true; more;) {
    const { list: page }: { list: BackwardPage } = await api.data(username, query, { before });
    found = [...page.edges.map((edge) => edge.node), ...found];
    more = page.pageInfo.hasPreviousPage;
    before = page.pageInfo.startCursor;
  }
  return found;
}
type BackwardPage = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
};

const MOST_ALIASES = 30;

/** Those of the ids that `node` answers for the person. */
export async function opened(
  api: Api,
  username: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += MOST_ALIASES) {
    const fields = ids
      .slice(start, start + MOST_ALIASES)
      .map((id, index) => `n${index}: node(id: "${id}") { id }`);
    const nodes = await api.data<Record<string, Node | null>>(username, `{ ${fields.join(" ")} }`);
    for (const node of Object.values(nodes)) if (node) found.add(node.id);
  }
  return found;
}
