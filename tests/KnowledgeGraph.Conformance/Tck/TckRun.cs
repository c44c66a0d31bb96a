using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Memory;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>Runs one scenario on a graph of its own.</summary>
public sealed partial class TckRun
{
    private readonly CypherEngine _engine = new();
    private readonly MemoryGraph _graph = new();
    private readonly string _root;
    private readonly List<Procedure> _procedures = [];
    private readonly Dictionary<string, object?> _parameters = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _keys = [];
    private List<object?[]> _rows = [];
    private CypherException? _error;
    private GraphState? _before;

    private TckRun(string root) => _root = root;

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="root">The TCK's folder, for its named graphs.</param>
    public static TckOutcome Of(TckScenario scenario, string root)
    {
        var run = new TckRun(root);
        foreach (var step in scenario.Steps)
        {
            string? failure;
            try
            {
                failure = run.Step(step);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                failure = $"{step.Text}: {error.GetType().Name}: {error.Message}";
            }

            if (failure is not null)
            {
                return new TckOutcome(scenario, failure);
            }
        }

        return new TckOutcome(scenario, null);
    }

    private string? Step(TckStep step)
    {
        var text = step.Text;
        if (text is "an empty graph" or "any graph")
        {
            return null;
        }

        if (NamedGraph().Match(text) is { Success: true } named)
        {
            Execute(File.ReadAllText(FindGraph(named.Groups[1].Value + ".cypher")));
            return _error?.Message;
        }

        if (text == "having executed:")
        {
            Execute(step.Document!);
            return _error?.Message;
        }

        if (text == "parameters are:")
        {
            foreach (var row in step.Table!)
            {
                _parameters[row[0]] = _engine.Run("RETURN " + row[1], null, _graph).Rows.Single()[0];
            }

            return null;
        }

        if (text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        {
            _procedures.Add(TckProcedures.Read(step));
            return null;
        }

        return text is "executing query:" or "executing control query:" ? Query(step.Document!) : Expect(step);
    }

    /// <summary>A named graph: in the folder of the scenarios, or in a folder <c>graphs</c> beside it or above.</summary>
    private string FindGraph(string file)
    {
        if (Directory.GetFiles(_root, file, SearchOption.AllDirectories) is [var inside, ..])
        {
            return inside;
        }

        for (var folder = new DirectoryInfo(_root).Parent; folder is not null; folder = folder.Parent)
        {
            var graphs = Path.Combine(folder.FullName, "graphs");
            if (Directory.Exists(graphs) && Directory.GetFiles(graphs, file, SearchOption.AllDirectories) is [var above, ..])
            {
                return above;
            }
        }

        throw new FileNotFoundException("No graph " + file);
    }

    private string? Query(string query)
    {
        _before = GraphState.Read(_engine, _graph);
        Execute(query);
        return null;
    }

    private void Execute(string query)
    {
        _error = null;
        _rows = [];
        try
        {
            var options = new CypherOptions { ExactTemporals = true, Procedures = _procedures };
            var result = _engine.Run(query, _parameters, _graph, options);
            _rows = [.. result.Rows];
            _keys = result.Keys;
        }
        catch (CypherException error)
        {
            _error = error;
        }
    }

    private string? Expect(TckStep step)
    {
        var error = ErrorStep().Match(step.Text);
        if (error.Success)
        {
            return ExpectError(error);
        }

        if (_error is not null)
        {
            return $"{_error.Class} {_error.Detail}: {_error.Message}";
        }

        return step.Text switch
        {
            "no side effects" => ExpectEffects([]),
            "the side effects should be:" => ExpectEffects(step.Table!),
            "the result should be empty" => _rows.Count == 0 ? null : $"expected no rows, got {_rows.Count}",
            var s when s.StartsWith("the result should be", StringComparison.Ordinal) => ExpectRows(
                step.Table!,
                inOrder: s.Contains("in order", StringComparison.Ordinal),
                sortLists: s.Contains("ignoring element order", StringComparison.Ordinal)),
            _ => "unknown step: " + step.Text,
        };
    }

    private string? ExpectError(Match expected)
    {
        if (_error is null)
        {
            return $"expected {expected.Value}, but it succeeded with {_rows.Count} rows";
        }

        var phase = expected.Groups["phase"].Value;
        var actualPhase = _error.Phase == Cypher.Errors.ErrorPhase.CompileTime ? "compile time" : "runtime";
        var detail = expected.Groups["detail"].Value;
        var isSame = _error.Class.ToString() == expected.Groups["class"].Value
            && (detail == "*" || detail == _error.Detail)
            && (phase == "any time" || phase == actualPhase);
        return isSame ? null : $"expected {expected.Value}, got {_error.Class} at {actualPhase}: {_error.Detail} ({_error.Message})";
    }

    private string? ExpectEffects(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var actual = _before!.ChangesTo(GraphState.Read(_engine, _graph));
        var expected = new SortedDictionary<string, int>(table.ToDictionary(r => r[0], r => int.Parse(r[1], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        return expected.SequenceEqual(actual)
            ? null
            : $"expected effects {string.Join(' ', expected)}, got {string.Join(' ', actual)}";
    }

    private string? ExpectRows(IReadOnlyList<IReadOnlyList<string>> table, bool inOrder, bool sortLists)
    {
        if (!table[0].SequenceEqual(_keys))
        {
            return $"expected columns {string.Join('|', table[0])}, got {string.Join('|', _keys)}";
        }

        var expected = table.Skip(1).Select(r => string.Join(" | ", r.Select(c => TckValueParser.Canonical(c, sortLists)))).ToList();
        var actual = _rows.Select(r => string.Join(" | ", r.Select(v => TckValue.Of(v, sortLists)))).ToList();
        if (!inOrder)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        return expected.SequenceEqual(actual)
            ? null
            : $"expected rows:\n    {string.Join("\n    ", expected)}\n  got:\n    {string.Join("\n    ", actual)}";
    }

    [GeneratedRegex("^the (.*) graph$")]
    private static partial Regex NamedGraph();

    [GeneratedRegex(@"^an? (?<class>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>.*)$")]
    private static partial Regex ErrorStep();
}
