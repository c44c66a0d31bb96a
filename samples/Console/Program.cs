using KnowledgeGraph.Embedded;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Query.Typed.Facts;

// dotnet run --project samples/Console graph.kg 百度
var (path, name) = args is [var file, var given] ? (file, given) : ("graph.kg", "百度");
await using var store = new EmbeddedStore(path, new EmbeddedOptions { ReadOnly = true });
var graph = new TypedGraph(store);

Console.WriteLine($"{name}开发的：");
await foreach (var fact in graph.Facts.OfType(Relations.Develops).From(name))
{
    var proof = await graph.EvidenceOf(fact.Id).FirstOrDefaultAsync();
    Console.WriteLine($"  {fact.Target}（{fact.Support}篇文章）“{proof?.Quote}”");
}

Console.WriteLine("各家说法不一的数字：");
foreach (var conflict in await graph.Conflicts.ToListAsync())
{
    Console.WriteLine($"  {conflict.Subject} {conflict.Measure}: {string.Join(" / ", conflict.Values)}");
}

var answer = await graph.AskAsync("哪些大模型通过了8月31日的备案？");
Console.WriteLine(answer.Text);
foreach (var evidence in answer.Evidence.Take(3))
{
    Console.WriteLine($"  “{evidence.Quote}”（{evidence.Title}）");
}
