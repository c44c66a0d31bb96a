// question: 图里有哪些符合条件的实体？
// description: Entities by any of several conditions together; every condition may be left out. Only what some article asserts counts.
// param kinds: strings? = ['Model'] — labels, any of them
// param name: string? = null — name or alias
// param contains: string? = null — part of a name or alias
// param maker: string? = '百度' — name or alias of who develops it
// param product: string? = null — name or alias of something that it develops
// param place: string? = null — name or alias of the region where it is
// param filed: string? = null — the stated date of its filing, may be shortened to a month or a year; an empty text for any filing
// param batch: string? = null — batch of its filing: 首批, 第二批 …
// param since: string? = null — day, yyyy-MM-dd: released on it or later
// param until: string? = null — day, yyyy-MM-dd: released on it or before
// param article: string? = null — id of an article that names it
MATCH (e:KG:Entity)
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($name IS NULL OR e.name = $name OR $name IN e.aliases)
  AND ($contains IS NULL OR e.name CONTAINS $contains OR any(alias IN e.aliases WHERE alias CONTAINS $contains))
  AND ($maker IS NULL OR EXISTS { MATCH (e)<-[:DEVELOPS]-(c:KG:Entity) WHERE c.name = $maker OR $maker IN c.aliases })
  AND ($product IS NULL OR EXISTS { MATCH (e)-[:DEVELOPS]->(m:KG:Entity) WHERE m.name = $product OR $product IN m.aliases })
  AND ($place IS NULL OR EXISTS { MATCH (e)-[:LOCATED_IN]->(r:KG:Region) WHERE r.name = $place OR $place IN r.aliases })
  AND ($filed IS NULL OR EXISTS { MATCH (e)-[p:PASSED_FILING]->(:KG:Filing) WHERE coalesce(p.date, '') STARTS WITH $filed })
  AND ($batch IS NULL OR EXISTS { MATCH (e)-[:PASSED_FILING]->(f:KG:Filing) WHERE f.batch = $batch })
  AND (($since IS NULL AND $until IS NULL) OR EXISTS { MATCH (e)-[:RELEASED_ON]->(t:KG:Time)
       WHERE ($since IS NULL OR toString(t.from) >= $since) AND ($until IS NULL OR toString(t.to) <= $until) })
  AND ($article IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(a:KG:Article) WHERE a.id = $article })
RETURN e.id AS id, e.name AS name,
       [label IN ['Model', 'Company', 'Institution', 'Government', 'Media', 'Person', 'Product', 'Technology', 'Industry', 'Region', 'Policy', 'Report', 'Event', 'Filing'] WHERE label IN labels(e)][0] AS kind, e.aliases AS aliases
ORDER BY name, id
