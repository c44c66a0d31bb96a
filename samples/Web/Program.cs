using KnowledgeGraph.Query.DependencyInjection;
using KnowledgeGraph.Query.Typed;

// dotnet run --project samples/Web --Graph graph.kg        then: curl "localhost:5000/ask?q=文心一言是谁开发的"
var builder = WebApplication.CreateBuilder(args);
var place = builder.Configuration["Graph"] ?? "graph.kg";
builder.Services.AddKnowledgeGraph(graph => _ = place.Contains("://", StringComparison.Ordinal) ? graph.UseNeo4j(place) : graph.UseEmbedded(place));

var app = builder.Build();
app.MapGet("/ask", async (string q, TypedGraph graph, CancellationToken stop) =>
    string.IsNullOrWhiteSpace(q) ? Results.BadRequest("?q= holds the question.") : Results.Ok(await graph.AskAsync(q, stop)));
app.MapGet("/makers/{name}/models", (string name, TypedGraph graph) => graph.Entities.Models().MadeBy(name));
app.MapGet("/facts/{name}", (string name, TypedGraph graph) => graph.Facts.About(name));
app.MapGet("/evidence", (string fact, TypedGraph graph) => graph.EvidenceOf(fact));
app.Run();
