type Round = { readonly name: string; readonly campaign: { readonly name: string } };

/** A round with its campaign: rounds of several campaigns have the same name. */
export function roundName({ name, campaign }: Round): string {
  return `${campaign.name} · ${name}`;
}
