import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type Api, type ApiOptions, demoPassword, openApi } from "./api.ts";
import { now } from "./world.ts";

/** The whole server on a port of this machine, and a browser in front of it. */
export type Web = {
  readonly api: Api;
  readonly address: string;
  /** A page of a browser of his own, where the person has signed in. */
  signIn(username: string, options?: BrowserOptions): Promise<Page>;
  /** A page of a browser of its own, where nobody has signed in. */
  visit(path: string, options?: BrowserOptions): Promise<Page>;
  close(): Promise<void>;
};

export type BrowserOptions = {
  readonly phone?: boolean;
  readonly dark?: boolean;
};

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type WebOptions = Pick<ApiOptions, "clock" | "jobs">;

export async function openWeb({ clock = () => now, jobs = false }: WebOptions = {}): Promise<Web> {
  const api = await openApi({ clock, jobs });
  const address = await api.app.listen({ host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
  return {
    api,
    address,
    signIn: (username, options = {}) => signIn(browser, { address, username, ...options }),
    visit: (path, options = {}) => visit(browser, `${address}${path}`, options),
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}

async function openPage(browser: Browser, look: BrowserOptions): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: look.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    colorScheme: look.dark ? "dark" : "light",
    locale: "vi-VN",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

async function visit(browser: Browser, url: string, look: BrowserOptions): Promise<Page> {
  const page = await openPage(browser, look);
  await page.goto(url);
  return page;
}

type SignIn = BrowserOptions & { readonly address: string; readonly username: string };

async function signIn(browser: Browser, { address, username, ...look }: SignIn): Promise<Page> {
  const page = await openPage(browser, look);
  await page.goto(address);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu").fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("heading", { name: "Việc của tôi" }).waitFor();
  return page;
}

/** Enters a title of every paper that the open form asks for. */
export async function namePapers(page: Page): Promise<void> {
  for (const title of await page.getByRole("dialog").getByLabel("Tên, trích yếu").all())
    await title.fill("Văn bản của buổi thử");
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What stands against WCAG 2.2 AA on the page as it is now, by rule and place. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    type Found = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { axe: tool } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Found[] }> };
    };
    const found = await tool.run({ runOnly: { type: "tag", values } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
  }, rules);
}
