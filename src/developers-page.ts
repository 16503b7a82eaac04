import { createHash } from "node:crypto";
import type { FastifyHelmetOptions } from "@fastify/helmet";

const style = `
:root { color-scheme: light dark; --line: #8884; --accent: #a1121a; }
@media (prefers-color-scheme: dark) { :root { --accent: #ffb3a7; } }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { line-height: 1.2; margin-bottom: 0; } h1 + p { margin-top: .3rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
a { color: var(--accent); }
.en { opacity: .78; }
code, pre { font: .9em/1.5 ui-monospace, monospace; }
pre { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } td { padding: .3rem .6rem .3rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
`;

/** Only the page's own style is allowed, by its hash. */
export const developersPolicy: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [`'sha256-${createHash("sha256").update(style).digest("base64")}'`],
      imgSrc: ["data:"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** What somebody who wants to call the API reads first. Demo accounts are never on a production page. */
export function developersPage({ production }: { readonly production: boolean }): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bảng Vàng – dành cho lập trình viên</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Bảng Vàng</h1>
<p>Máy chủ quy trình xét khen thưởng, truy cập qua GraphQL.<br>
<span class="en" lang="en">A workflow server for award approvals, spoken to in GraphQL.</span></p>
${endpoints(production)}
${signIn}
${firstSteps}
${refusals}
${production ? "" : demo}
</main>
</body>
</html>
`;
}

function endpoints(production: boolean): string {
  const rows = [
    ["<code>POST /graphql</code>", "Mọi truy vấn và thao tác (JSON)", "every query and mutation"],
    ...(production
      ? []
      : [
          ['<a href="/graphiql">/graphiql</a>', "Thử truy vấn trong trình duyệt", "try queries"],
          ['<a href="/schema.graphql">/schema.graphql</a>', "Lược đồ đầy đủ", "the whole schema"],
        ]),
    [
      '<a href="/health/ready">/health/ready</a>, <a href="/health/live">/health/live</a>',
      "Trạng thái máy chủ",
      "health",
    ],
  ];
  const cells = rows.map(
    ([path, vi, en]) =>
      `<tr><td>${path}</td><td>${vi} <span class="en" lang="en">· ${en}</span></td></tr>`,
  );
  return `<h2>Địa chỉ <span class="en" lang="en">· Endpoints</span></h2>\n<table>${cells.join("\n")}</table>`;
}

const signIn = `<h2>Đăng nhập <span class="en" lang="en">· Signing in</span></h2>
<p>Gọi <code>signIn</code>, rồi gửi mã nhận được trong phần đầu của mỗi yêu cầu.
<span class="en" lang="en">Call <code>signIn</code>, then send the token with every request.</span></p>
<pre><code>mutation {
  signIn(input: { username: "…", password: "…" }) { token }
}</code></pre>
<pre><code>Authorization: Bearer &lt;token&gt;
X-Desk: &lt;id của vị trí công tác, khi giữ nhiều vị trí · the desk you act for&gt;
X-Request-Id: &lt;tùy chọn, 8–64 ký tự · optional, comes back in the answer&gt;</code></pre>`;

/** Shown on the page; a test runs it. */
export const firstQuery = `query {
  viewer { person { name } desks { id role { label } organisation { name } } }
  workQueue(first: 10) {
    edges { node { code stage { label } steps { step { key label } available } } }
  }
}`;

const firstSteps = `<h2>Truy vấn đầu tiên <span class="en" lang="en">· A first query</span></h2>
<pre><code>${firstQuery}</code></pre>
<p>Một bước được thực hiện bằng <code>advanceNomination</code> với <code>seenVersion</code> đã đọc; gửi kèm
<code>idempotencyKey</code> thì lặp lại vẫn an toàn.
<span class="en" lang="en">A step is taken with <code>advanceNomination</code> and the version you read; with an
idempotency key, repeating is safe.</span></p>`;

const refusals = `<h2>Khi bị từ chối <span class="en" lang="en">· Refusals</span></h2>
<p>Trả lời vẫn là HTTP 200; <code>errors[].extensions</code> có <code>code</code>, <code>reason</code>,
<code>messageVi</code>, <code>messageEn</code>, <code>legalBasis</code>, <code>details</code>.
<span class="en" lang="en">The answer is still HTTP 200; the ground is in the extensions. A request that does not
fit the schema is 400.</span></p>`;

const demo = `<h2>Tài khoản dùng thử <span class="en" lang="en">· Demo accounts</span></h2>
<p>Danh sách tài khoản theo vai trò và mật khẩu chung được in ra khi máy chủ khởi động.
<span class="en" lang="en">The accounts by role and their password are printed when the server starts. They do not
exist in production.</span></p>`;
