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
    private const int MostSeconds = 86_400;

    public static Command Create()
    {
        var cypher = new Argument<string?>("CYPHER") { Description = "The statement; it may only read.", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "A named query instead; without a value they are listed.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        var parameters = new Option<string[]>("--param") { Description = "A parameter: name=value. Numbers, true, false and null are read as such, lists and maps as JSON; quote them ('8') to keep text.", HelpName = "NAME=VALUE" };
        var timeout = new Option<int?>("--timeout") { Description = "Give up after so many seconds.", HelpName = "SECONDS" };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is < 1 or > MostSeconds)
            {
                result.AddError($"--timeout takes 1 to {MostSeconds} seconds.");
            }
        });
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var command = new Command("query", "Run Cypher or a named query.\n\nExamples:\n  kg query \"MATCH (c:Company)-[:DEVELOPS]->(m:Model) RETURN c.name, m.name LIMIT 10\"\n  kg query --name models-of-company --param name=百度")
        {
            cypher, name, parameters, timeout, to, json,
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

            var values = QueryParameters.Read(parsed.GetValue(parameters) ?? []);
            await using var store = StoreOpener.ForReading(parsed.GetValue(to)!);
            var statement = isNamed ? null : parsed.GetValue(cypher) ?? throw new CommandFailure("Give a statement, or --name and a named query.", ExitCodes.Usage);
            var rows = await WithinAsync(
                parsed.GetValue(timeout),
                until => statement is null ? RunNamedAsync(store, parsed.GetValue(name)!, values, until) : RunAsync(store, statement, values, until),
                cancel).ConfigureAwait(false);
            RowsOutput.Print(rows, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<QueryRows> WithinAsync(int? seconds, Func<CancellationToken, Task<QueryRows>> run, CancellationToken cancel)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (seconds is { } limit)
        {
            until.CancelAfter(TimeSpan.FromSeconds(limit));
        }

        try
        {
            return await run(until.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (seconds is not null && !cancel.IsCancellationRequested)
        {
            throw new CommandFailure($"The query took longer than {seconds} second{(seconds == 1 ? "" : "s")}, which --timeout allows, and was stopped. Nothing was changed.", ExitCodes.Failed);
        }
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
}
