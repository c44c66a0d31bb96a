namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>What a correction changes in a claim.</summary>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Value">The right value: a name or an id for <c>subject</c> and <c>object</c>, a modality, or a role's words.</param>
public sealed record LedgerChange(string Field, string Value)
{
    /// <summary>What can be changed.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["subject", "object", "modality", "role"];

    /// <summary>The modalities that a correction can give.</summary>
    public static IReadOnlyList<string> Modalities { get; } = ["asserted", "planned", "rumoured", "predicted", "denied"];

    /// <summary>As the ledger holds it: <c>object=华为云</c>.</summary>
    public override string ToString() => $"{Field}={Value}";

    /// <summary>Reads <c>field=value</c>; <c>null</c> when it is no such thing.</summary>
    public static LedgerChange? Parse(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && Fields.Contains(text[..at], StringComparer.Ordinal) ? new LedgerChange(text[..at], text[(at + 1)..]) : null;
    }
}
