using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Graph;

/// <summary>Whatever is done to it, the store holds what dictionaries would hold: committed, rolled back, reopened, with a cache too small.</summary>
public sealed class ModelLawTests
{
    private const int Values = 5;

    private static readonly string[] Labels = ["A", "B", "C"];
    private static readonly string[] Types = ["R", "S"];
    private static readonly string[] Keys = ["k", "l"];

    [Fact]
    public void The_store_holds_what_plain_dictionaries_would_hold() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Run(new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static void Run(Random random)
    {
        using var file = new TemporaryFile();
        var options = new EmbeddedOptions { CacheBytes = random.Next(2) == 0 ? 2000 : 1 << 20 };
        var graph = new EmbeddedGraph(file.Path, options);
        var other = new EmbeddedGraph(file.Path, options);
        try
        {
            graph.WriteAsync(t => Task.FromResult(t.Writer!.CreateRule(new SchemaRule("i", "A", ["k"], false), false)), CancellationToken.None).GetAwaiter().GetResult();
            var model = new GraphModel();
            for (var round = 0; round < 12; round++)
            {
                model = Transaction(random.Next(2) == 0 ? graph : other, model, random);
                Compare(graph, model);
                Compare(other, model);
                if (random.Next(5) == 0)
                {
                    other.Dispose();
                    graph.Dispose();
                    graph = new EmbeddedGraph(file.Path, options);
                    other = new EmbeddedGraph(file.Path, options);
                }
            }
        }
        finally
        {
            graph.Dispose();
            other.Dispose();
        }
    }

    private static GraphModel Transaction(EmbeddedGraph graph, GraphModel before, Random random)
    {
        var after = before.Copy();
        try
        {
            graph.WriteAsync(
                t =>
                {
                    var steps = random.Next(30);
                    for (var i = 0; i < steps; i++)
                    {
                        Step(t, after, random);
                    }

                    Assert.Equal(after.Facts(Labels, Types, Values), GraphModel.FactsOf(t.Reader, Labels, Types, Values));
                    return random.Next(4) == 0 ? throw new InvalidTimeZoneException() : Task.FromResult(0);
                },
                CancellationToken.None).GetAwaiter().GetResult();
            return after;
        }
        catch (InvalidTimeZoneException)
        {
            return before;
        }
    }

    private static void Compare(EmbeddedGraph graph, GraphModel model) =>
        graph.ReadAsync(t =>
        {
            Assert.Equal(model.Facts(Labels, Types, Values), GraphModel.FactsOf(t.Reader, Labels, Types, Values));
            return Task.FromResult(0);
        }).GetAwaiter().GetResult();

    private static void Step(GraphTransaction t, GraphModel model, Random random)
    {
        var writer = t.Writer!;
        var nodes = model.Nodes.Keys.ToArray();
        var edges = model.Edges.Keys.ToArray();
        var label = Labels[random.Next(Labels.Length)];
        var key = Keys[random.Next(Keys.Length)];
        var value = random.Next(-2, Values);
        var stored = value < 0 ? Value.Null : Value.Of((long)value);
        switch (random.Next(nodes.Length < 3 ? 1 : 9))
        {
            case 0 or 1:
                var made = writer.CreateNode([writer.MakeToken(TokenKind.Label, label)], value < 0 ? [] : [new PropertyEntry(writer.MakeToken(TokenKind.Key, key), stored)]);
                model.Nodes.Add(made, ([label], Set([], key, value)));
                break;
            case 2 or 3:
                var (start, end, type) = (Pick(nodes, random), Pick(nodes, random), Types[random.Next(Types.Length)]);
                model.Edges.Add(writer.CreateRelationship(start, writer.MakeToken(TokenKind.Type, type), end, []), (start, type, end, []));
                break;
            case 4:
                var node = Pick(nodes, random);
                writer.SetNodeProperty(node, writer.MakeToken(TokenKind.Key, key), stored);
                Set(model.Nodes[node].Properties, key, value);
                break;
            case 5:
                var labelled = Pick(nodes, random);
                Assert.Equal(model.Nodes[labelled].Labels.Add(label), writer.AddLabel(labelled, writer.MakeToken(TokenKind.Label, label)));
                break;
            case 6:
                var bare = Pick(nodes, random);
                Assert.Equal(model.Nodes[bare].Labels.Remove(label), writer.RemoveLabel(bare, writer.MakeToken(TokenKind.Label, label)));
                break;
            case 7 when edges.Length > 0:
                var changed = Pick(edges, random);
                writer.SetRelationshipProperty(changed, writer.MakeToken(TokenKind.Key, key), stored);
                Set(model.Edges[changed].Properties, key, value);
                break;
            case 8:
                Delete(writer, model, Pick(nodes, random), random);
                break;
        }
    }

    private static void Delete(GraphWriter writer, GraphModel model, long node, Random random)
    {
        foreach (var edge in model.Edges.Where(e => e.Value.Start == node || e.Value.End == node).Select(e => e.Key).ToArray())
        {
            writer.DeleteRelationship(edge);
            model.Edges.Remove(edge);
        }

        if (random.Next(2) == 0)
        {
            writer.DeleteNode(node);
            model.Nodes.Remove(node);
        }
    }

    private static SortedDictionary<string, long> Set(SortedDictionary<string, long> properties, string key, int value)
    {
        if (value < 0)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value;
        }

        return properties;
    }

    private static long Pick(long[] ids, Random random) => ids[random.Next(ids.Length)];
}
