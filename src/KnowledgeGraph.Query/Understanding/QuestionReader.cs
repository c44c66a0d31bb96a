using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Reads a question: names first, then mistyped words, then its parts with what each asks.</summary>
internal sealed class QuestionReader(NameLinker linker, NameSpelling spelling)
{
    /// <summary>Longer texts are no questions.</summary>
    public const int Longest = 400;

    private const string Stops = "?？!！。;；\n";
    private const string Pauses = ",，";

    /// <summary>The parts of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isDoubtful">Whether it was read once and nothing answers it, so that all that is left over may be a mistyped name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Reading> ReadAsync(string question, bool isDoubtful, CancellationToken cancellationToken)
    {
        var text = Plain(question);
        var links = await linker.LinkAsync(text, cancellationToken).ConfigureAwait(false);
        var read = Read(text, links, []);
        if (read.Clauses.Exists(HasMore) && Repeated.Drop(text, links) is var once && once != text)
        {
            links = await linker.LinkAsync(once, cancellationToken).ConfigureAwait(false);
            (text, read) = (once, Read(once, links, [new Correction(text, once)]));
        }

        if (read.Clauses.Exists(c => isDoubtful || !links.Any(IsNamed) ? HasMore(c) : c.HasRestLikeName) || (read.Corrections.Count > 0 && !links.Any(IsNamed)))
        {
            read = await WithNamesAsync(text, links, read, cancellationToken).ConfigureAwait(false);
        }
        else if (read.Corrections.Count > 0)
        {
            links = await linker.LinkAsync(read.Text, cancellationToken).ConfigureAwait(false);
            read = Read(read.Text, links, read.Corrections);
        }

        var (clauses, corrections, _) = read;
        Listed(clauses);
        if (clauses.Exists(c => c.HoldsAnything))
        {
            clauses.RemoveAll(c => !c.HoldsAnything);
        }

        return new Reading([.. Joined(clauses)], corrections);
    }

    /// <summary>Reads a question as if it held no names, for what is loaded and compiled by it.</summary>
    internal static void ReadWithoutNames(string question) => Read(Plain(question), [], []);

    // Blanks and courtesies tell nothing.
    private static string Plain(string question) => Distance.Spell(ShortYears.Spell(EitherOr.Read(Spoken.Write(MeantWhich.Read(Courtesy.Drop(Spacing.Close(FoldedText.Fold(question))))))));

    // One mistyped name put right, else names that stand in the words as corrected.
    private async Task<(List<Clause> Clauses, List<Correction> Corrections, string Text)> WithNamesAsync(string text, IReadOnlyList<Link> links, (List<Clause> Clauses, List<Correction> Corrections, string Text) read, CancellationToken cancellationToken)
    {
        var names = new List<Correction>();
        var left = read.Clauses.SelectMany(c => c.Terms.Concat(c.Unknown)).ToHashSet(StringComparer.Ordinal);
        var meant = await spelling.CorrectAsync(text, links, left, names, cancellationToken).ConfigureAwait(false);
        if (meant == text && read.Text == text)
        {
            return read;
        }

        meant = meant == text ? read.Text : meant;
        return Read(meant, await linker.LinkAsync(meant, cancellationToken).ConfigureAwait(false), meant == read.Text ? read.Corrections : names);
    }

    private static (List<Clause> Clauses, List<Correction> Corrections, string Text) Read(string text, IReadOnlyList<Link> links, List<Correction> corrections)
    {
        var written = new QuestionText(text);
        text = Spelling.Correct(text, [.. links.Select(l => l.Span), .. ClauseReader.Numbers(written)], corrections);
        var read = text == written.Value ? written : new QuestionText(text);
        var sentences = Pieces(text, Stops, new Span(0, text.Length), links);
        return ([.. sentences.SelectMany((s, number) => Split(read, s, links).Select(c => ClauseReader.Read(read, c, links) with { Sentence = number }))], corrections, text);
    }

    private static bool IsNamed(Link link) => link.IsKnown && link.Entities.Any(e => e.Label is not ("Technology" or "Industry" or "Region"));

    // Words that nothing explains may be a mistyped name.
    private static bool HasMore(Clause clause) => clause.Terms.Count + clause.Unknown.Count > 0 || clause.AskedNoun is not null || clause.HasRest;

    // 有几款，分别叫什么 asks for the list.
    private static void Listed(List<Clause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            if (!clauses[i].HoldsAnything && clauses[i].Wants is [Wanted.Entity] or [Wanted.Who] or [Wanted.Card] && clauses[i - 1].Wants.Contains(Wanted.Quantity) && clauses[i - 1].Units.All(u => u is "counter" or "people"))
            {
                clauses[i - 1] = clauses[i - 1] with { Wants = [Wanted.Entity], Units = [] };
            }
            else if (IsBareCount(clauses[i]) && clauses[i - 1] is { Group: null } before && before.Classes.Contains("Region", StringComparer.Ordinal) | before.Wants.Contains(Wanted.Where))
            {
                clauses[i - 1] = before with { Group = "region", Wants = [Wanted.Quantity] };
                clauses.RemoveAt(i--);
            }
        }
    }

    // 哪些地区有模型通过备案，各几家: the number of each.
    private static bool IsBareCount(Clause clause) =>
        clause is { Wants: [Wanted.Quantity], Links.Count: 0, Relations.Count: 0, Posts.Count: 0, Classes.Count: 0, Unknown.Count: 0, Terms.Count: 0, Time: null } && clause.Units.All(u => u == "counter") && clause.Text.AsSpan().IndexOfAny('各', '每') >= 0;

    // 几篇文章说的一样吗, by itself, is about what was asked before it.
    private static List<Clause> Joined(List<Clause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            if (clauses[i].AsksAgreement && clauses[i] is { Links.Count: 0, Relations.Count: 0, Units.Count: 0, Unknown.Count: 0 })
            {
                clauses[i - 1] = clauses[i - 1] with { AsksAgreement = true, AsksDifference = clauses[i].AsksDifference };
                clauses.RemoveAt(i--);
            }
        }

        return clauses;
    }

    /// <summary>Parts between commas that each ask something; a part that asks nothing goes with the next one, or the last; words of courtesy are dropped.</summary>
    private static IEnumerable<Span> Split(QuestionText text, Span sentence, IReadOnlyList<Link> links)
    {
        Span? open = null;
        var asking = false;
        var pieces = Pieces(text.Value, Pauses, sentence, links).SelectMany(p => Parts(text, p, links)).Select(p => (Span: p, Clause: ClauseReader.Read(text, p, links))).ToList();
        var isAnySaying = pieces.Exists(p => p.Clause.HoldsAnything);
        foreach (var (piece, clause) in pieces.Where(p => !isAnySaying || p.Clause.HoldsAnything || p.Clause.Wants.Count > 0))
        {
            var asks = clause.IsAsking;
            if (open is { } before && asking && asks && !clause.AsksAgreement)
            {
                yield return before;
                open = piece;
            }
            else
            {
                open = open is { } part ? part.Union(piece) : piece;
                asking |= asks;
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    // 哪天发布、哪天开放: each part asks something of its own.
    private static List<Span> Parts(QuestionText text, Span piece, IReadOnlyList<Link> links)
    {
        var parts = Pieces(text.Value, "、", piece, links).ToList();
        return parts.Count > 1 && parts.Select(p => ClauseReader.Read(text, p, links)).All(c => c.Wants.Count > 0 && c.Relations.Count > 0) ? parts : [piece];
    }

    private static IEnumerable<Span> Pieces(string text, string marks, Span within, IReadOnlyList<Link> links)
    {
        var start = within.Start;
        for (var at = within.Start; at <= within.End; at++)
        {
            if (at < within.End && (!marks.Contains(text[at], StringComparison.Ordinal) || links.Any(l => l.Span.Contains(at))))
            {
                continue;
            }

            if (text[start..at].Trim().Length > 0)
            {
                yield return new Span(start, at);
            }

            start = at + 1;
        }
    }
}
