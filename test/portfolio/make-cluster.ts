import type { RespondentGroup } from "../../src/framework/schema.ts";
import type { Cluster } from "../../src/register/cluster.ts";

/** An entry of the register with nothing known but its name and what is given. */
export function makeCluster(id: string, invited: Partial<Record<RespondentGroup, number>> = {}): Cluster {
  return {
    id,
    name: `Klynge ${id}`,
    aliases: [],
    programme: null,
    level: null,
    sector: null,
    region: null,
    facilitator: null,
    members: null,
    invited: { facilitator: null, company: null, research: null, public: null, other: null, ...invited },
  };
}
