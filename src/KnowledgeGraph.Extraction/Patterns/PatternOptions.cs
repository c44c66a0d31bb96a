using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Switches of a pattern, written <c>name</c> or <c>name=value</c>, separated by blanks.</summary>
/// <param name="Credit"><c>credit</c>: read bylines and credits instead of the text.</param>
/// <param name="Anywhere"><c>anywhere</c>: read both.</param>
/// <param name="Role"><c>role=…</c>: a fixed role for the claim.</param>
/// <param name="Regime"><c>regime=…</c>: a fixed filing regime.</param>
/// <param name="Modality"><c>modality=…</c>: a fixed modality, whatever the words around say.</param>
/// <param name="Nearest"><c>nearest</c>: of several subjects in a row and of several objects only those that stand next to each other; <c>nearest=s</c>, <c>nearest=o</c>: of that end only.</param>
/// <param name="Topic"><c>topic=s</c> or <c>topic=o</c>: that end is left out; it is the organisation the text speaks of;
/// <c>topic=p</c>: the subject is the person it speaks of; <c>topic=m</c> and <c>topic=M</c>: subject or object is the model or product of the sentence before.</param>
/// <param name="Listed"><c>listed</c>: of several subjects in a row those up to a 与, which begins what is done together (旗下甲、乙与丙签约).</param>
/// <param name="Nominal"><c>nominal</c>: said in passing (甲公司创始人某人), so a fact whatever the sentence asks or denies; rows without triggers always are.</param>
/// <param name="Asserted"><c>asserted</c>: only what is so or is denied, not what is hoped, planned or rumoured.</param>
/// <param name="Common"><c>common</c>: the triggers are common words that tell the relation only in this pattern, so that the model of pairs does not count them among those that tell it anywhere.</param>
public sealed record PatternOptions(
    bool Credit = false,
    bool Anywhere = false,
    string? Role = null,
    string? Regime = null,
    Modality? Modality = null,
    string? Nearest = null,
    char? Topic = null,
    bool Nominal = false,
    bool Listed = false,
    bool Asserted = false,
    bool Common = false)
{
    /// <summary>Reads the switches.</summary>
    /// <exception cref="FormatException">An unknown switch.</exception>
    public static PatternOptions Parse(string text)
    {
        var options = new PatternOptions();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = at < 0 ? (word, string.Empty) : (word[..at], word[(at + 1)..]);
            options = name switch
            {
                "credit" => options with { Credit = true },
                "anywhere" => options with { Anywhere = true },
                "nominal" => options with { Nominal = true },
                "listed" => options with { Listed = true },
                "asserted" => options with { Asserted = true },
                "common" => options with { Common = true },
                "nearest" => options with { Nearest = value.Length == 0 ? "so" : value },
                "topic" => options with { Topic = value[0] },
                "role" => options with { Role = value },
                "regime" => options with { Regime = value },
                "modality" => options with { Modality = Enum.Parse<Modality>(value, ignoreCase: true) },
                _ => throw new FormatException($"unknown option \"{word}\""),
            };
        }

        return options;
    }
}
