using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Json;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg query</c>: Cypher, or one of the named queries, in a read-only transaction.</summary>
internal static class QueryCommand
{
    public static Command Create()
    {
        var cypher = new Argument<string?>("CYPHER") { Description = "The statement; it may only read.", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "A named query instead; without a value they are listed.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        var parameters = new Option<string[]>("--param") { Description = "A parameter: name=value. Numbers, true, false and null are read as such; quote them ('8') to keep text.", HelpName = "NAME=VALUE" };
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("query", "Run Cypher or a named query.\n\nExamples:\n  kg query \"MATCH (c:Company)-[:DEVELOPS]->(m:Model) RETURN c.name, m.name LIMIT 10\"\n  kg query --name models-of-company --param name=百度")
        {
            cypher, name, parameters, to, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var isNamed = parsed.GetResult(name) is not null;
            if (isNamed && parsed.GetValue(cypher) is not null)
            {
                throw new CommandFailure("Give a statement or --name, not both.", ExitCodes.Usage);
            }

            if (isNamed && parsed.GetValue(name) is null)
            {
                return List(parsed.GetValue(json));
            }

            await using var store = StoreOpener.ForReading(parsed.GetValue(to)!);
            var values = Parameters(parsed.GetValue(parameters) ?? []);
            var rows = isNamed
                ? await RunNamedAsync(store, parsed.GetValue(name)!, values, cancel).ConfigureAwait(false)
                : await RunAsync(store, parsed.GetValue(cypher) ?? throw new CommandFailure("Give a statement, or --name and a named query.", ExitCodes.Usage), values, cancel).ConfigureAwait(false);
            RowsOutput.Print(rows, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }

    private static int List(bool json)
    {
        foreach (var query in NamedQueries.All)
        {
            Terminal.Line(json ? NamedQueryJson.Of(query) : $"{query.Name,-26} {query.Question}  ({string.Join(", ", query.Parameters.Select(p => p.Name))})");
        }

        return ExitCodes.Done;
    }

    private static async Task<QueryRows> RunNamedAsync(ICypherStore store, string name, Dictionary<string, object?> values, CancellationToken cancel)
    {
        try
        {
            return await new NamedQueryRunner(store).RunAsync(NamedQueries.Get(name), values, cancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ArgumentException or KeyNotFoundException)
        {
            throw new CommandFailure(error.Message, ExitCodes.Usage);
        }
    }

    private static Task<QueryRows> RunAsync(ICypherStore store, string cypher, Dictionary<string, object?> values, CancellationToken cancel) =>
        store.ReadSteadyAsync(transaction => QueryRows.ReadAsync(transaction, cypher, values, cancel), cancellationToken: cancel);

    private static Dictionary<string, object?> Parameters(string[] given)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new CommandFailure($"--param takes name=value, not \"{text}\".", ExitCodes.Usage);
            }

            values[text[..at]] = Value(text[(at + 1)..]);
        }

        return values;
    }

    private static object? Value(string text) => text switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        ['\'', .. var inner, '\''] => inner,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };
}
