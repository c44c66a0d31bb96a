using System.Globalization;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>
/// Scenarios whose expectation is turned into a wrong one: in a row, a column, a type, the order, a side effect, or the class,
/// phase or detail of an error. A runner that is not fooled fails each of them.
/// </summary>
public static class TckFlips
{
    /// <summary>All wrong versions of a scenario that passes.</summary>
    public static IEnumerable<TckScenario> Of(TckScenario scenario)
    {
        for (var i = 0; i < scenario.Steps.Count; i++)
        {
            foreach (var (what, wrong) in Flips(scenario.Steps[i]))
            {
                TckStep[] steps = [.. scenario.Steps];
                steps[i] = wrong;
                yield return scenario with { Name = $"{scenario.Name} ({what})", Steps = steps };
            }
        }
    }

    private static IEnumerable<(string What, TckStep Step)> Flips(TckStep step)
    {
        var text = step.Text;
        if (text.Contains("should be raised at", StringComparison.Ordinal))
        {
            return Errors(step);
        }

        if (text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            return Results(step);
        }

        return text switch
        {
            "no side effects" => [("a side effect", new TckStep("the side effects should be:", null, [["+nodes", "1"]]))],
            "the side effects should be:" => Effects(step),
            _ => [],
        };
    }

    private static IEnumerable<(string What, TckStep Step)> Errors(TckStep step)
    {
        var kind = step.Text.Split(' ')[1];
        yield return ("another class", step with { Text = step.Text.Replace(kind, kind == "TypeError" ? "SyntaxError" : "TypeError", StringComparison.Ordinal) });
        yield return ("no error", new TckStep("the result should be empty", null, null));
        if (!step.Text.EndsWith('*'))
        {
            yield return ("another detail", step with { Text = step.Text + "X" });
        }

        if (!step.Text.Contains("any time", StringComparison.Ordinal))
        {
            var (from, to) = step.Text.Contains("runtime", StringComparison.Ordinal) ? ("runtime", "compile time") : ("compile time", "runtime");
            yield return ("another phase", step with { Text = step.Text.Replace(from, to, StringComparison.Ordinal) });
        }
    }

    private static IEnumerable<(string What, TckStep Step)> Results(TckStep step)
    {
        yield return ("an error instead", new TckStep("a TypeError should be raised at any time: *", null, null));
        if (step.Table is not { Count: > 0 } table || table[0].Count == 0)
        {
            yield return ("a row that is not there", new TckStep("the result should be, in any order:", null, [["x"], ["1"]]));
            yield break;
        }

        yield return ("another column", step with { Table = [[table[0][0] + "X", .. table[0].Skip(1)], .. table.Skip(1)] });
        yield return ("a row more", step with { Table = [.. table, table.Count > 1 ? table[^1] : [.. table[0].Select(_ => "1")]] });
        if (table.Count == 1)
        {
            yield break;
        }

        yield return ("a row less", step with { Table = [.. table.SkipLast(1)] });
        for (var column = 0; column < table[0].Count; column++)
        {
            string[] row = [.. table[^1]];
            row[column] = OtherType(row[column]);
            yield return ("another type in column " + (column + 1).ToString(CultureInfo.InvariantCulture), step with { Table = [.. table.SkipLast(1), row] });
        }

        if (step.Text.Contains("in order", StringComparison.Ordinal) && Swapped(table, step.Text.Contains("ignoring", StringComparison.Ordinal)) is { } swapped)
        {
            yield return ("another order", step with { Table = swapped });
        }
    }

    /// <summary>A value that looks alike and is of another type.</summary>
    private static string OtherType(string cell) => cell[0] switch
    {
        '\'' => "[" + cell + "]",
        '[' when cell.Length > 1 && cell[1] != ':' => "{a: " + cell + "}",
        '{' or '(' or '[' or '<' => "'" + cell.Replace("'", "", StringComparison.Ordinal) + "'",
        _ when long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => cell + ".0",
        _ => "'" + cell + "'",
    };

    private static List<IReadOnlyList<string>>? Swapped(IReadOnlyList<IReadOnlyList<string>> table, bool sortLists)
    {
        string Canonical(IReadOnlyList<string> row) => string.Join('|', row.Select(c => TckValueParser.Canonical(c, sortLists)));
        for (var i = 2; i < table.Count; i++)
        {
            if (Canonical(table[i]) != Canonical(table[i - 1]))
            {
                var swapped = table.ToList();
                (swapped[i], swapped[i - 1]) = (swapped[i - 1], swapped[i]);
                return swapped;
            }
        }

        return null;
    }

    private static IEnumerable<(string What, TckStep Step)> Effects(TckStep step)
    {
        yield return ("no side effect", new TckStep("no side effects", null, null));
        for (var i = 0; i < step.Table!.Count; i++)
        {
            var count = int.Parse(step.Table[i][1], CultureInfo.InvariantCulture) + 1;
            IReadOnlyList<string> more = [step.Table[i][0], count.ToString(CultureInfo.InvariantCulture)];
            yield return ("one effect more", step with { Table = [.. step.Table.Select((r, at) => at == i ? more : r)] });
        }
    }
}
