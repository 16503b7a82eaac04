import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const outDir = join(import.meta.dirname, "../../dist/console");
const text = /\.(js|css|svg|html)$/;

/** Everything that is text lies there compressed too, so that the server only sends files. */
const compressed: Plugin = {
  name: "compressed",
  async closeBundle() {
    for (const name of await readdir(outDir, { recursive: true })) {
      if (!text.test(name)) continue;
      const path = join(outDir, name);
      const content = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
      await writeFile(`${path}.gz`, await promisify(gzip)(content));
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compressed],
  build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: "es2023" },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/documents": "http://127.0.0.1:4000" } },
});
