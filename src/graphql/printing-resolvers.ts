import {
  MergeFieldResolver,
  PaperTemplateResolver,
  TemplatedPaperResolver,
} from "./paper-template.resolver.ts";
import { PrintoutKindResolver, PrintoutResolver, PrintoutsResolver } from "./printout.resolver.ts";

/** What is printed, and the templates it is printed with. */
export const printingResolvers = [
  PrintoutsResolver,
  PrintoutKindResolver,
  PrintoutResolver,
  MergeFieldResolver,
  PaperTemplateResolver,
  TemplatedPaperResolver,
] as const;
