import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/600.css";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/parts.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, restoreTheme } from "./app.tsx";
import { LanguageProvider } from "./language/language.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
restoreTheme();
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
