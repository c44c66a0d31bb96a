// question: 一句话里提到了图里的哪些名字？
// description: Entities whose folded name or an alias stands in a folded text, and those of given ids.
// param text: string = '文心一言是谁开发的' — a text, folded, without quotes and hyphens
// param ids: strings = ['c/baidu'] — further ids, such as those that known names stand for
MATCH (e:KG:Entity)
WHERE e.id IN $ids OR $text CONTAINS e.nameFolded OR any(alias IN e.aliases WHERE $text CONTAINS toLower(alias))
UNWIND labels(e) AS label
WITH e, label ORDER BY e.id, label
WITH e, collect(label) AS labels
RETURN e.id AS id, e.name AS name, e.nameFolded AS folded, e.aliases AS aliases, labels
ORDER BY id
