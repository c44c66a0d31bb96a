using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Asking;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Statements;

/// <summary>Tells whether a statement says what a question says: each of its names, numbers and times, and its words, nearly all in one clause.</summary>
internal static class StatementMatcher
{
    // So much of the words stands in one clause, or, of what is 其中, in the clause before it.
    private const double AtHome = 0.6;
    private const double AmongThem = 0.3;
    private const double Before = 0.5;
    private const double Longest = 1000;
    private const int Telling = 4;
    private static readonly char[] Turning = ['被', '由', '获', '受', '把', '将', '对', '向', '为', '与', '给'];
    private static readonly char[] Joining = ['和', '与', '、', '跟', '同', '及'];
    private static readonly string[] Own = ["我们", "我司", "咱们"];
    private static readonly string[][] Groups = [["Company", "Institution", "Government", "Media"], ["Model", "Product"], ["Person"]];

    /// <summary>Whether a statement may say it, by a glance at its words.</summary>
    public static bool MaySay(Asked asked, Statement statement) =>
        asked.Hard.All(w => Says(statement.Words, w)) && asked.Names.All(n => IsSpeaker(n, statement) || Antecedent.MayStandFor(n, statement) || Antecedent.MayBeTopic(n, statement) || n.Surfaces.Any(s => statement.Key.Value.Contains(s, StringComparison.Ordinal)));

    /// <summary>How a statement says it, or <c>null</c>.</summary>
    public static StatementMatch? Of(Asked asked, Statement statement)
    {
        var homes = statement.Clauses.Select(c => (Clause: c, Held: Held(asked, statement, c))).Select(h => (h.Clause, h.Held, Score: Score(asked, statement, h.Clause, h.Held))).OrderByDescending(h => h.Score).ToList();
        if (homes.Count == 0 || (homes.Count > 1 && homes[0].Score == homes[1].Score))
        {
            return null;
        }

        var (home, held, _) = homes[0];
        if (!held.Exists(h => h.Word.IsHard) || !HoldsEnough(asked, statement, home, held) || !HoldsNumbers(asked, statement, home) || !IsOfTimes(asked.Clause, statement) || !IsOfNames(asked, statement, home, held))
        {
            return null;
        }

        var all = asked.Words.Sum(Weight);
        return new StatementMatch(statement, home, held, all == 0 ? 0 : held.Sum(h => Weight(h.Word)) / all, Hedges.Of(asked, statement, home, held));
    }

    // The clause beside whose words it asks comes first; of two that say as much, neither is the one.
    private static double Score(Asked asked, Statement statement, Span clause, List<HeldWord> held) =>
        held.Sum(w => Weight(w.Word)) + (Before * InPart(asked, statement, clause, held)) + (held.Exists(w => w.Word == asked.Beside) ? Longest : 0);

    private static double Weight(AskedWord word) => word.IsHard ? word.Text.Length : 0.3;

    private static bool Says(string text, AskedWord word) => word.Forms.Any(f => text.Contains(f, StringComparison.Ordinal));

    private static bool HoldsEnough(Asked asked, Statement statement, Span home, List<HeldWord> held)
    {
        var hard = asked.Hard.ToList();
        var away = hard.Where(w => !held.Exists(h => h.Word == w)).ToList();
        var before = statement.Words[..home.Start];
        return away.TrueForAll(w => Says(before, w))
            && hard.Except(away).Sum(Weight) + (held.Exists(h => h.Word == asked.Beside) ? InPart(asked, statement, home, held) : 0) >= (IsAmong(asked, statement, home, held) ? AmongThem : AtHome) * hard.Sum(Weight);
    }

    // 行业模型有85家，以甲、乙为代表: what is talked of may be named since the last semicolon.
    private static double InPart(Asked asked, Statement statement, Span home, List<HeldWord> held)
    {
        var part = statement.Words[(statement.Words.AsSpan(0, home.Start).LastIndexOfAny('；', ';', '。') + 1)..home.Start];
        return asked.Hard.Where(w => !held.Exists(h => h.Word == w) && Says(part, w)).Sum(Weight);
    }

    // 其中有4个来自甲: what they are is said before.
    private static bool IsAmong(Asked asked, Statement statement, Span home, List<HeldWord> held) =>
        home.Of(statement.Words).StartsWith("其中", StringComparison.Ordinal) && asked.Beside is { } beside && held.Exists(h => h.Word == beside);

    private static List<HeldWord> Held(Asked asked, Statement statement, Span clause)
    {
        var held = new List<HeldWord>();
        foreach (var word in asked.Words)
        {
            var places = word.Forms.Select(f => Place(asked, statement, clause, f)).OfType<Span>().ToList();
            if (places.Count > 0)
            {
                held.Add(new HeldWord(word, places.OrderByDescending(p => p.Length).First()));
            }
        }

        return held;
    }

    // 智能 inside another's name is no word of the sentence.
    private static Span? Place(Asked asked, Statement statement, Span clause, string form)
    {
        for (var at = statement.Words.IndexOf(form, clause.Start, StringComparison.Ordinal); at >= 0 && at + form.Length <= clause.End; at = statement.Words.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(at, at + form.Length);
            if (!statement.Names.Any(n => n.Span.Covers(span) && n.Span != span && n.Ends.Any(e => e.Label is not ("Technology" or "Industry")) && !IsAsked(asked, n)))
            {
                return span;
            }
        }

        return null;
    }

    private static bool IsAsked(Asked asked, NamedPlace place) => asked.Names.Any(n => place.Ends.Any(e => n.Ids.Contains(e.Id, StringComparer.Ordinal)));

    private static bool HoldsNumbers(Asked asked, Statement statement, Span home) =>
        asked.Numbers.All(n => statement.Numbers.Any(q => home.Covers(q.Core) && AreSame(n, q)));

    /// <summary>Whether two numbers say the same, 三个 and 3款.</summary>
    public static bool AreSame(QuantityMention one, QuantityMention other)
    {
        var (scale, unit) = Units.Base(one.Quantity.Unit);
        var (otherScale, otherUnit) = Units.Base(other.Quantity.Unit);
        return (double)one.Quantity.Value * scale == (double)other.Quantity.Value * otherScale && one.Quantity.ValueMax == other.Quantity.ValueMax
            && (unit == otherUnit || unit.Length == 0 || otherUnit.Length == 0 || (UnitFilter.IsCounter(unit) && UnitFilter.IsCounter(otherUnit)));
    }

    private static bool IsOfTimes(Clause clause, Statement statement)
    {
        if (clause.Times.Count == 0)
        {
            return true;
        }

        var told = StatementTimes.Of(statement);
        return clause.Times.All(t => told.Any(m => m.Value is { } value ? t.Fits(value.From, value.To, m.Text) : t.Fits(null, null, m.Text)));
    }

    // Each name stands in the clause, or before it with no other of its kind between.
    private static bool IsOfNames(Asked asked, Statement statement, Span home, List<HeldWord> held)
    {
        var first = held.Where(h => h.Word.IsHard).Min(h => h.At.Start);
        return asked.Names.All(n => IsSpeaker(n, statement) || Places(n, statement).Any(p => home.Covers(p) ? StandsAlike(asked, n, statement, p, held) : p.End <= home.Start && !HasOther(asked, n, statement, p.End, first))
            || (Antecedent.StandsFor(n, statement) && !HasOther(asked, n, statement, 0, first)) || (IsWhollySaid(asked, held) && Antecedent.IsTopic(n, asked, statement))) && AreInOrder(asked, statement, home);
    }

    private static bool IsWhollySaid(Asked asked, List<HeldWord> held) => asked.Hard.All(w => held.Exists(h => h.Word == w)) && asked.Hard.Sum(w => w.Text.Length) >= Telling;

    // 甲像乙那样 is no 乙像甲那样; 甲和乙 are 乙和甲.
    private static bool AreInOrder(Asked asked, Statement statement, Span home)
    {
        var places = asked.Names.Where(n => n.Span.Length > 0).OrderBy(n => n.Span.Start).Select(n => Places(n, statement).Where(home.Covers).ToList()).Where(p => p.Count > 0).ToList();
        return asked.Clause.Passive is not null || places.Zip(places.Skip(1)).All(p => p.First.Exists(a => p.Second.Exists(b => a.Start <= b.Start)) || Between(statement.Words, p.Second[0], p.First[0]).IndexOfAny([.. Turning, .. Joining]) >= 0);
    }

    private static string Between(string words, Span first, Span second) => first.End <= second.Start ? words[first.End..second.Start] : string.Empty;

    // 甲训练乙 is no 乙训练甲: a name and a verb stand in the order of the question, unless words turn it round.
    private static bool StandsAlike(Asked asked, AskedName name, Statement statement, Span place, List<HeldWord> held)
    {
        if (name.Span.Length == 0 || asked.Clause.Passive is not null || held.Find(h => h.Word is { IsHard: true, IsVerb: true }) is not { } verb)
        {
            return true;
        }

        if (place.Overlaps(verb.At))
        {
            return false; // 投 of a name is no verb
        }

        var isBefore = name.Span.End <= verb.Word.Span.Start;
        return isBefore == place.End <= verb.At.Start || statement.Words[Math.Min(place.End, verb.At.End)..Math.Max(place.Start, verb.At.Start)].AsSpan().IndexOfAny(Turning) >= 0
            || (!isBefore && place.Start > 0 && Turning.Contains(statement.Words[place.Start - 1]));
    }

    private static bool HasOther(Asked asked, AskedName name, Statement statement, int from, int to) =>
        (Array.Find(Groups, g => g.Any(l => name.Labels.Contains(l, StringComparer.Ordinal))) ?? [.. name.Labels]) is var group
        && statement.Names.Any(n => n.Span.Start >= from && n.Span.End <= to && !IsAsked(asked, n) && n.Ends.Any(e => group.Contains(e.Label, StringComparer.Ordinal)));

    /// <summary>Where a statement names it, and nothing longer.</summary>
    public static IEnumerable<Span> Places(AskedName name, Statement statement) =>
        name.Surfaces.SelectMany(s => NameFinder.Places(statement, s))
            .Where(p => !statement.Names.Any(n => n.Span.Covers(p) && n.Span != p && !(name.Ids.Count == 0 && n.Span.End == p.End) && !n.Ends.Any(e => name.Ids.Contains(e.Id, StringComparer.Ordinal)))).Distinct().Order();

    // 我们 is the house of who speaks.
    private static bool IsSpeaker(AskedName name, Statement statement) => statement.SpeakerIds.Any(s => name.Ids.Contains(s, StringComparer.Ordinal))
        || (statement.HouseIds.Any(s => name.Ids.Contains(s, StringComparer.Ordinal)) && Array.Exists(Own, w => statement.Words.Contains(w, StringComparison.Ordinal)));
}
