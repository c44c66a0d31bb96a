using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>Procedures that a scenario registers: a signature, and a table of inputs and outputs.</summary>
public static partial class TckProcedures
{
    /// <summary>The procedure of a step such as <c>there exists a procedure test.f(in :: INTEGER?) :: (out :: STRING?):</c>.</summary>
    public static Procedure Read(TckStep step)
    {
        var match = Signature().Match(step.Text);
        var inputs = Fields(match.Groups["in"].Value);
        var outputs = Fields(match.Groups["out"].Value);
        var rows = (step.Table ?? []).Skip(1).Where(r => r.Count > 0).ToList();
        return new Procedure(match.Groups["name"].Value, inputs, outputs, (_, arguments) => Find(rows, arguments, inputs.Count));
    }

    private static IEnumerable<Value[]> Find(List<IReadOnlyList<string>> rows, Value[] arguments, int inputs)
    {
        foreach (var row in rows)
        {
            if (Enumerable.Range(0, inputs).All(i => ValueIdentity.Same(Parse(row[i]), arguments[i])))
            {
                yield return [.. row.Skip(inputs).Select(Parse)];
            }
        }
    }

    private static Value Parse(string text)
    {
        var canonical = TckValueParser.Canonical(text, false);
        return canonical switch
        {
            "null" => Value.Null,
            "true" => Value.True,
            "false" => Value.False,
            ['\'', .. var inner, '\''] => Value.Of(inner),
            ['f', .. var number] => Value.Of(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
            _ => Value.Of(long.Parse(canonical, System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static List<ProcedureField> Fields(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(f => f.Split("::", StringSplitOptions.TrimEntries))
            .Select(p => new ProcedureField(p[0], p[1]))];

    [GeneratedRegex(@"procedure (?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\)")]
    private static partial Regex Signature();
}
